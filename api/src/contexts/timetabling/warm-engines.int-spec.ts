import { SOLUTION_FORMAT, solve, type Problem } from '@tongtang/solver';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineInput } from './warm-engine.messages.js';
import { MOST_ENGINES, WarmEngines } from './warm-engines.js';

describe('warm engines', () => {
  let input: EngineInput;
  let engines: WarmEngines;
  let loads = 0;
  const load = (): Promise<EngineInput> => {
    loads += 1;
    return Promise.resolve(input);
  };
  const verdicts = (key: string, version: string) => engines.ask(key, version, load, 'verdicts', { sectionId: input.solution.sections[0]!.id });

  beforeAll(() => {
    const directory = mkdtempSync(join(tmpdir(), 'tongtang-engines-')), file = join(directory, 'small.json');
    execFileSync(process.execPath, [join(process.cwd(), 'test/scheduling/generate.mjs'), '--preset', 'small', '--seed', '3', '--out', file]);
    const problem = JSON.parse(readFileSync(file, 'utf8')) as Problem;
    rmSync(directory, { recursive: true });
    input = { problem, solution: solve(problem, { seed: 1, iterations: 500 }).solution, pinnedIds: [] };
  });
  beforeEach(() => {
    engines = new WarmEngines();
    loads = 0;
  });
  afterEach(() => engines.onModuleDestroy());

  it('are loaded once for a version, and anew for another', async () => {
    const [first, second] = await Promise.all([verdicts('desk', '1'), verdicts('desk', '1')]);
    expect(first).toEqual(second);
    expect(loads).toBe(1);
    await verdicts('desk', '2');
    expect([loads, engines.size]).toEqual([2, 1]);
  });

  it('follow a change without being loaded again, unless they are of another version', async () => {
    await verdicts('desk', '1');
    const [gone] = input.solution.sections;
    engines.follow('desk', '1', '2', 'apply', { changes: [{ sectionId: gone!.id, before: gone!, after: null }], pinnedIds: [] });
    expect(await verdicts('desk', '2')).toBeNull();
    expect(loads).toBe(1);
    engines.follow('desk', '1', '3', 'apply', { changes: [], pinnedIds: [] });
    await verdicts('desk', '3');
    expect(loads).toBe(2);
  });

  it('are few: the one asked longest ago makes room', async () => {
    const keys = Array.from({ length: MOST_ENGINES + 1 }, (_, index) => `desk ${index}`);
    for (const key of keys) await verdicts(key, '1');
    expect(engines.size).toBe(MOST_ENGINES);
    loads = 0;
    await verdicts(keys.at(-1)!, '1');
    expect(loads).toBe(0);
    await verdicts(keys[0]!, '1');
    expect([loads, engines.size]).toEqual([1, MOST_ENGINES]);
  });

  it('keep to pins, and say null where an event names nobody they know', async () => {
    const [section] = input.solution.sections, pinned = (): Promise<EngineInput> => Promise.resolve({ ...input, pinnedIds: [section!.id] });
    const slots = await engines.ask('pinned', '1', pinned, 'verdicts', { sectionId: section!.id });
    expect(slots?.filter(({ current, verdict }) => !current && verdict !== 'impossible')).toEqual([]);
    expect(await engines.ask('pinned', '1', pinned, 'repairs', { event: { kind: 'teacher-absent', teacherId: 'nobody' }, touchNothingElse: false })).toBeNull();
  });

  it('tell a question that cannot be answered, and answer the next', async () => {
    const empty: EngineInput = { ...input, solution: { format: SOLUTION_FORMAT, instanceId: input.problem.id, sections: [] } };
    await expect(engines.ask('odd', '1', () => Promise.resolve({ ...empty, problem: null as unknown as Problem }), 'uncovered', null)).rejects.toThrow();
    expect((await engines.ask('odd', '2', () => Promise.resolve(empty), 'uncovered', null)).items.length).toBeGreaterThan(0);
  });
});
