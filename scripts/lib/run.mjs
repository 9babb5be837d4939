import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { endsWithin, signal } from './process-identity.mjs';

/** Runs a program to its end with its output in a file and in a process group of its own. Resolves with the exit code. */
export function runToFile(command, args, { cwd, env, file, onChild = () => {} }) {
  const out = openSync(file, 'w');
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', out, out] });
    closeSync(out);
    onChild(child);
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** The end of a file, for a person to read. */
export function lastLines(file, count) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

/** The lines that name errors, or the end of the file where none does. */
export function errorLines(file) {
  const errors = readFileSync(file, 'utf8').split('\n').filter((line) => /\berror\b|✘|\[ERROR\]/i.test(line));
  return errors.length > 0 ? errors.slice(0, 20).join('\n') : lastLines(file, 30);
}

/** Ends such a program with everything it started. */
export async function endGroup(child) {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  signal(-child.pid, 'SIGTERM');
  if (await endsWithin(child.pid, 2_500)) return;
  killGroup(child);
}

/** The same, at once. */
export function killGroup(child) {
  if (child?.pid && child.exitCode === null && child.signalCode === null) signal(-child.pid, 'SIGKILL');
}
