import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Linux counts a process's CPU time in hundredths of a second. */
const TICK_MICROS = 10_000;

/** CPU time of another process in microseconds, user and system, all its threads. */
export function cpuMicrosOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MICROS;
}

/** A program in a process of its own, asked over the line that Node gives parent and child. */
export function childProgram(name, args = []) {
  const child = fork(fileURLToPath(new URL(`../children/${name}`, import.meta.url)), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = [];
  let gone = null;
  child.on('message', (message) => waiting.shift()?.resolve(message));
  child.once('exit', (code, signal) => {
    gone = new Error(`${name} ended with ${signal ?? code}`);
    for (const { reject } of waiting.splice(0)) reject(gone);
  });
  return {
    pid: child.pid,
    ask: (message) => new Promise((resolve, reject) => {
      if (gone !== null) return reject(gone);
      waiting.push({ resolve, reject });
      child.send(message);
    }),
    stop: () => new Promise((resolve) => {
      if (gone !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    }),
  };
}
