import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True while the process runs. A zombie has ended already: only its parent has not noticed. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * A text that no other process gets, even when the number is given out again: the pid with its start time.
 * Null when there is no such process.
 */
export function identityOf(pid) {
  if (!isAlive(pid)) return null;
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      return `${pid} ${boot} ${fields[19]}`;
    }
    return `${pid} ${execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()}`;
  } catch {
    return null;
  }
}

/** The pid at the start of an identity text. */
export function pidOf(identity) {
  return Number.parseInt(identity, 10);
}

/** True when the very process that wrote this identity still runs. */
export function stillRuns(identity) {
  return identity !== '' && identityOf(pidOf(identity)) === identity;
}

/** Waits until the process has ended; false when it has not within the limit. */
export async function endsWithin(pid, limitMs) {
  const until = performance.now() + limitMs;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
