/** Kinds of malformed input; the message says it in English for a command line, the code is what a catalogue translates. */
export type IssueCode = 'type' | 'missing' | 'unknown-field' | 'range' | 'format' | 'unknown-reference' | 'duplicate' | 'overlap' | 'order' | 'too-few' | 'size';
export interface ProblemIssue {
  readonly path: string;
  readonly code: IssueCode;
  readonly message: string;
  /** The numbers that contradict each other, where a path does not say it. */
  readonly params?: { readonly day?: number; readonly period?: number; readonly count?: number; readonly limit?: number };
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Elements by id; undefined for one that is there but malformed, so that one fault is told once. */
export type Index<T> = ReadonlyMap<string, T | undefined>;

/** A file with a systematic fault would otherwise fill the screen. */
const MOST_ISSUES = 100;

/** Reads fields of unknown JSON and notes what is wrong with them, by path. A reader that found a fault returns undefined. */
export class FieldReader {
  readonly issues: ProblemIssue[] = [];

  report(path: string, code: IssueCode, message: string, params?: ProblemIssue['params']): undefined {
    if (this.issues.length < MOST_ISSUES) this.issues.push({ path, code, message, ...(params === undefined ? {} : { params }) });
    return undefined;
  }

  object(value: unknown, path: string, required: readonly string[], optional: readonly string[] = []): JsonObject | undefined {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return this.report(path || 'instance', 'type', 'must be an object');
    const object = value as JsonObject, before = this.issues.length, at = (key: string) => (path ? `${path}.${key}` : key);
    for (const key of required) if (!Object.hasOwn(object, key)) this.report(at(key), 'missing', 'is missing');
    for (const key of Object.keys(object)) if (!required.includes(key) && !optional.includes(key)) this.report(at(key), 'unknown-field', 'is not a known field');
    return this.issues.length === before ? object : undefined;
  }

  int(value: unknown, path: string, low: number, high: number): number | undefined {
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.report(path, 'type', 'must be an integer');
    if (value < low || value > high) return this.report(path, 'range', `must be between ${low} and ${high}, is ${value}`);
    return value;
  }

  text(value: unknown, path: string): string | undefined {
    if (typeof value === 'string' && value.length > 0 && value.length <= 200) return value;
    return this.report(path, 'type', 'must be a non-empty string of at most 200 characters');
  }

  list(value: unknown, path: string, least = 0): readonly unknown[] {
    if (!Array.isArray(value)) { this.report(path, 'type', 'must be an array'); return []; }
    if (value.length < least) this.report(path, 'too-few', `must have at least ${least} element(s)`);
    return value as unknown[];
  }

  oneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T | undefined {
    if (allowed.includes(value as T)) return value as T;
    return this.report(path, 'range', `must be one of ${allowed.map((a) => JSON.stringify(a)).join(', ')}`);
  }

  reference<T>(known: Index<T>, value: unknown, path: string, what: string): T | undefined {
    if (typeof value === 'string' && known.has(value)) return known.get(value);
    return this.report(path, 'unknown-reference', typeof value === 'string' ? `unknown ${what} ${quoted(value)}` : `must be the id of a ${what}`);
  }

  distinct(values: readonly unknown[], path: string): void {
    if (new Set(values).size !== values.length) this.report(path, 'duplicate', 'has duplicate entries');
  }

  integers(value: unknown, path: string, low: number, high: number): readonly unknown[] {
    const list = this.list(value, path, 1);
    list.forEach((v, i) => this.int(v, `${path}[${i}]`, low, high));
    this.distinct(list, path);
    return list;
  }

  /** A list of objects with unique ids: `read` returns what later references to an element need to know. */
  indexed<T>(value: unknown, path: string, least: number, read: (element: unknown, at: string) => T | undefined): Index<T> {
    const index = new Map<string, T | undefined>(), seen = new Set<unknown>();
    this.list(value, path, least).forEach((element, i) => {
      const at = `${path}[${i}]`, facts = read(element, at);
      const id = element !== null && typeof element === 'object' ? (element as JsonObject)['id'] : undefined;
      if (id !== undefined && this.text(id, `${at}.id`) !== undefined) {
        if (seen.has(id)) this.report(`${at}.id`, 'duplicate', `duplicate id ${quoted(id as string)}`);
        seen.add(id);
        index.set(id as string, facts);
      }
    });
    return index;
  }

  /** `[day, start, end]` triples that do not overlap. */
  intervals(value: unknown, path: string): void {
    const before = this.issues.length, read: [number, number, number][] = [];
    this.list(value, path).forEach((triple, i) => {
      const at = `${path}[${i}]`;
      if (!Array.isArray(triple) || triple.length !== 3) { this.report(at, 'type', 'must be [day, start, end]'); return; }
      const day = this.int(triple[0], `${at}[0]`, 1, 7), start = this.int(triple[1], `${at}[1]`, 0, 1440), end = this.int(triple[2], `${at}[2]`, 0, 1440);
      if (day === undefined || start === undefined || end === undefined) return;
      if (start >= end) this.report(at, 'order', 'start must be before end');
      read.push([day, start, end]);
    });
    if (this.issues.length > before) return;
    read.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    if (read.some((now, i) => { const last = read[i - 1]; return last !== undefined && last[0] === now[0] && now[1] < last[2]; })) this.report(path, 'overlap', 'intervals overlap');
  }

  /** `[day, period]` pairs that exist in a bell schedule. */
  dayPeriods(value: unknown, path: string, periods: ReadonlySet<number> | undefined): void {
    const seen = new Set<number>();
    this.list(value, path).forEach((pair, i) => {
      const at = `${path}[${i}]`;
      if (!Array.isArray(pair) || pair.length !== 2) { this.report(at, 'type', 'must be [day, period]'); return; }
      const day = this.int(pair[0], `${at}[0]`, 1, 7), period = this.int(pair[1], `${at}[1]`, 1, 30);
      if (day === undefined || period === undefined || !periods) return;
      const key = day * 100 + period;
      if (!periods.has(key)) this.report(at, 'unknown-reference', 'no such period in the bell schedule of the site');
      if (seen.has(key)) this.report(at, 'duplicate', 'is a duplicate');
      seen.add(key);
    });
  }
}

/** A text of a file as part of a message: short, on one line. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
