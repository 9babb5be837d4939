import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem, Solution } from '@tongtang/solver';
import { check } from './check.mjs';
import { generate } from './generate.mjs';

const CLI = fileURLToPath(new URL('../../scripts/solve.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'solve-cli-'));
const inFolder = (name: string) => join(folder, name);
const { instance } = generate({ preset: 'small', seed: 1 });

interface Ended { code: number | null; out: string; err: string }

/** Runs the command; `watch` sees standard error as it comes. */
function run(args: readonly string[], watch?: (err: string, interrupt: () => void) => void): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '', err = '';
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
      watch?.(err, () => child.kill('SIGINT'));
    });
    child.on('close', (code) => done({ code, out, err }));
  });
}
const save = (name: string, json: unknown): string => {
  writeFileSync(inFolder(name), typeof json === 'string' ? json : JSON.stringify(json));
  return inFolder(name);
};
const load = (name: string): Solution => JSON.parse(readFileSync(inFolder(name), 'utf8')) as Solution;

// The first run may have to build the engine.
const SLOW = 60_000;

describe('npm run solve', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = save('instance.json', instance);

  it('writes a legal plan, tells progress on stderr and a summary on stdout', async () => {
    const { code, out, err } = await run([file, '--out', inFolder('plan.json'), '--seconds', '0.5', '--threads', '1']);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/covered \d+, uncovered \d+/) });
    const summary = JSON.parse(out) as { coverage: number; score: number[]; violations: number }, report = check(instance, load('plan.json'));
    expect(report.feasible).toBe(true);
    expect(summary).toMatchObject({ instance: instance.id, violations: 0, coverage: report.coverage, score: report.score, seed: 1, threads: 1 });
    expect(out.trim().split('\n')).toHaveLength(1);
  }, SLOW);

  it('gives the same bytes for the same seed, threads and iterations', async () => {
    for (const name of ['a.json', 'b.json']) expect((await run([file, '--out', inFolder(name), '--iterations', '500', '--threads', '2', '--seed', '7'])).code).toBe(0);
    expect(readFileSync(inFolder('a.json'))).toEqual(readFileSync(inFolder('b.json')));
  }, SLOW);

  it('keeps the best plan on Ctrl-C, also when it arrives twice', async () => {
    let sent = 0;
    const { code, out } = await run([file, '--out', inFolder('cut.json'), '--time-limit', '50', '--threads', '2'], (err, interrupt) => {
      if (err.includes('covered') && sent++ === 0) { interrupt(); interrupt(); }
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ stopped: true });
    expect(check(instance, load('cut.json')).feasible).toBe(true);
  }, SLOW);

  it('refuses malformed input with the path of every bad field', async () => {
    const broken = structuredClone(instance) as { -readonly [K in keyof Problem]: Problem[K] };
    Object.assign(broken.classes[3]!.demands[0]!, { subjectId: 'chess' });
    Object.assign(broken.rooms[0]!, { seats: 0 });
    const { code, out, err } = await run([save('broken.json', broken), '--out', inFolder('none.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n').map((line) => line.split(': ')[0])).toEqual(['rooms[0].seats', 'classes[3].demands[0].subjectId']);
  }, SLOW);

  it.each([
    ['no file', ['--out', 'x'], /usage/], ['no --out', [file], /--out is missing/], ['unknown flag', [file, '--out', 'x', '--fast'], /--fast/], ['a word for a number', [file, '--out', 'x', '--seed', 'one'], /--seed/],
    ['two time limits', [file, '--out', 'x', '--seconds', '1', '--time-limit', '2'], /give one of them/], ['a file that is not there', [inFolder('absent.json'), '--out', 'x'], /cannot be read/],
    ['a file that is not JSON', [save('text.json', 'hello'), '--out', 'x'], /is not JSON/], ['a place that cannot be written', [file, '--out', inFolder('no/such/plan.json')], /cannot be written/],
  ] as const)('refuses %s with one sentence', async (_name, args, sentence) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  }, SLOW);
});
