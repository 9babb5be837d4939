import type { Problem } from '@tongtang/solver';
import type { dice } from './random-plans.js';

type Dice = ReturnType<typeof dice>;
type Json = Record<string, unknown>;

const NUMBERS = [0, -0, -1, 1, 2, 5, 7, 1439, 1440, 1e6, 2 ** 31, 2 ** 53, 1e308, -1e308, Number.NaN, Number.POSITIVE_INFINITY, 0.1];
const OTHERS: readonly unknown[] = [null, undefined, true, '', '0', 'constructor', '__proto__', 'x'.repeat(100_000), [], {}, [[]], 10n, Symbol('s'), () => 1];

/** The problem with one to four hostile changes: huge numbers, emptied or swollen lists, cycles, swapped rows. Deterministic in the dice. */
export function mutated(problem: Problem, d: Dice): unknown {
  const copy = structuredClone(problem) as unknown as Json;
  for (let n = 1 + d.below(4); n > 0; n--) mutate(copy, d);
  return copy;
}

function mutate(root: Json, d: Dice): void {
  let owner: object = root, key = d.pick(Object.keys(root));
  for (let next = Reflect.get(owner, key) as unknown; isTree(next) && Object.keys(next).length > 0 && d.chance(0.88); next = Reflect.get(owner, key)) {
    owner = next;
    key = d.pick(Object.keys(owner).slice(0, 50));
  }
  const value = Reflect.get(owner, key) as unknown;
  switch (d.below(9)) {
    case 0: Reflect.set(owner, key, d.pick(NUMBERS)); break;
    case 1: Reflect.set(owner, key, d.pick(OTHERS)); break;
    case 2: Reflect.set(owner, key, owner); break;
    case 3: Reflect.deleteProperty(owner, key); break;
    case 4: if (Array.isArray(value)) value.length = 0; break;
    case 5: if (Array.isArray(value) && value.length > 0) swell(value as unknown[], d); break;
    case 6: if (typeof value === 'number') Reflect.set(owner, key, value + d.pick([-60, -5, -1, 1, 5, 60])); break;
    case 7: shrinkEverything(root, d); break;
    default: if (Array.isArray(value) && value.length > 1) value.push(...(value.splice(0, 1) as unknown[]));
  }
}

const isTree = (value: unknown): value is object => value !== null && typeof value === 'object';

/** A list a hundred times to a hundred thousand times as long as one expects, now and then with rows of their own id. */
function swell(list: unknown[], d: Dice): void {
  const first = list[0], size = d.pick([100, 1000, 100_000]), own = d.chance(0.5);
  for (let i = 0; i < size; i++) list.push(own && isTree(first) && !Array.isArray(first) ? { ...first, id: `more-${i}` } : first);
}

/** Contradictory rather than malformed: nobody has time, every room is tiny, or all is closed. */
function shrinkEverything(root: Json, d: Dice): void {
  const [list, field, value] = d.pick([
    ['teachers', 'availability', []], ['teachers', 'maxPerWeek', 0], ['teachers', 'qualifications', []], ['rooms', 'seats', 1], ['assistants', 'availability', []], ['sites', 'maxConcurrentEndpoints', 0],
    ['sites', 'bandwidthClass', 'C'], ['classes', 'demands', []], ['classes', 'size', 1000], ['teachers', 'serviceDistrictIds', ['D1']], ['teachers', 'preferredHours', [[1, 0, 1440]]],
  ] as const);
  const rows = root[list];
  if (Array.isArray(rows)) for (const row of rows as unknown[]) if (isTree(row)) Reflect.set(row, field, structuredClone(value));
}
