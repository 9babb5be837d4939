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

  it('names contradictions with their rows: warnings go on, errors refuse', async () => {
    const [group] = instance.classes, crowded = { ...instance, classes: instance.classes.map((each) => (each === group ? { ...each, size: 900 } : each)) };
    const warned = await run([save('crowded.json', crowded), '--out', inFolder('crowded-plan.json'), '--iterations', '10', '--threads', '1']);
    expect({ code: warned.code, err: warned.err }).toEqual({ code: 0, err: expect.stringMatching(new RegExp(`^note: 900 pupils.*\\(${group?.id}\\)`, 'm')) as string });
    const endless = { ...instance, delivery: { ...instance.delivery, lessonMinutes: 240 } }, refused = await run([save('endless.json', endless), '--out', inFolder('endless-plan.json')]);
    expect({ code: refused.code, err: refused.err }).toEqual({ code: 2, err: expect.stringContaining('240 minutes fits no period') as string });
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

  it('says why lessons are missing and what would help, in words and as data', async () => {
    expect((await run([file, '--out', inFolder('explained.json'), '--iterations', '200'])).code).toBe(0);
    const args = [file, '--plan', inFolder('explained.json'), '--explain'], [, uncovered] = check(instance, load('explained.json')).score;
    const text = await run(args), data = JSON.parse((await run([...args, '--json'])).out) as { unplaced: { missing: number; classId: string; subjectId: string }[]; shortages: object[]; fixes: { gain: number }[] };
    expect(text.code).toBe(0);
    expect(data.unplaced.reduce((sum, each) => sum + each.missing, 0)).toBe(uncovered);
    expect(text.out).toContain(`${uncovered} class-periods are not covered`);
    for (const { classId, subjectId } of data.unplaced) expect(text.out).toContain(`${classId} ${subjectId}: `);
    expect(data.shortages.length).toBeGreaterThan(0);
    for (const { gain } of data.fixes) expect(gain).toBeGreaterThan(0);
  }, SLOW);

  it('goes on from a plan', async () => {
    expect((await run([file, '--out', inFolder('first.json'), '--iterations', '3000', '--threads', '1'])).code).toBe(0);
    expect((await run([file, '--plan', inFolder('first.json'), '--out', inFolder('second.json'), '--iterations', '1', '--threads', '1'])).code).toBe(0);
    expect(check(instance, load('second.json')).coverage).toBeGreaterThanOrEqual(check(instance, load('first.json')).coverage);
  }, SLOW);

  it('plans again with a plan in force and keeps its pins', async () => {
    const [pinned] = load('first.json').sections, force = { ...load('first.json'), pinnedSectionIds: [pinned!.id] };
    const { code, out } = await run([file, '--replan', save('force.json', force), '--out', inFolder('again.json'), '--iterations', '2000']);
    expect(code).toBe(0);
    const report = check({ ...instance, baseline: { sections: force.sections, pinnedSectionIds: [pinned!.id] } }, load('again.json'));
    expect({ feasible: report.feasible, score: report.score }).toEqual({ feasible: true, score: (JSON.parse(out) as { score: number[] }).score });
    expect(load('again.json').sections.find(({ id }) => id === pinned!.id)).toMatchObject({ teacherId: pinned!.teacherId, day: pinned!.day, start: pinned!.start });
  }, SLOW);

  it('repairs a plan after something happened', async () => {
    const { teacherId } = load('first.json').sections[0]!, event = save('event.json', { kind: 'teacher-absent', teacherId });
    const { code, out, err } = await run([file, '--plan', inFolder('first.json'), '--repair', event, '--touch-nothing-else', '--out', inFolder('repaired.json')]);
    expect(code).toBe(0);
    const { proposals, coverage } = JSON.parse(out) as { proposals: { outside: number; changes: number }[]; coverage: number };
    const after = { ...instance, teachers: instance.teachers.map((t) => (t.id === teacherId ? { ...t, availability: [] } : t)) };
    expect(check(after, load('repaired.json'))).toMatchObject({ feasible: true, coverage });
    expect(proposals.map(({ outside }) => outside)).toEqual(proposals.map(() => 0));
    expect(err.trim().split('\n')).toHaveLength(proposals.length);
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
    ['a plan that is none', [file, '--out', 'x', '--plan', file], /is not a plan/], ['two kinds of work', [file, '--out', 'x', '--repair', 'e', '--replan', 'b'], /--repair goes alone/],
    ['a repair without a plan', [file, '--out', inFolder('x'), '--repair', file], /--repair needs a plan/], ['--touch-nothing-else alone', [file, '--out', 'x', '--touch-nothing-else'], /belongs to --repair/],
    ['an event of no kind', [file, '--out', inFolder('x'), '--plan', save('empty.json', { format: 'dual-teacher-solution/1', instanceId: 'x', sections: [] }), '--repair', file], /no known kind/],
    ['a file that is not JSON', [save('text.json', 'hello'), '--out', 'x'], /is not JSON/], ['a place that cannot be written', [file, '--out', inFolder('no/such/plan.json')], /cannot be written/],
  ] as const)('refuses %s with one sentence', async (_name, args, sentence) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  }, SLOW);
});
