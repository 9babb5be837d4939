import { DomainError } from '@tongtang/kernel';

/**
 * Half-open `[start, end)`. Works on instants (ms) and on wall times (minutes) alike: `TimeRange<Instant>`, `TimeRange<WallTime>`.
 */
export interface TimeRange<T extends number = number> {
  readonly start: T;
  readonly end: T;
}

/** A range with `start < end`; anything else is refused with `time.empty-range`. */
export function timeRange<T extends number>(start: T, end: T): TimeRange<T> {
  if (!(start < end)) throw new DomainError('time.empty-range', { start, end });
  return { start, end };
}

/** Length of the range in its own unit: ms for instants. */
export function durationMs(range: TimeRange): number {
  return Math.max(0, range.end - range.start);
}

/** Whether the point lies in the range; the end does not. */
export function contains(range: TimeRange, point: number): boolean {
  return range.start <= point && point < range.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function encloses(outer: TimeRange, inner: TimeRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share a moment; ranges that only touch do not. */
export function overlaps(a: TimeRange, b: TimeRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What both have in common, or nothing. */
export function intersect<T extends number>(a: TimeRange<T>, b: TimeRange<T>): TimeRange<T> | undefined {
  if (!overlaps(a, b)) return undefined;
  return { start: a.start > b.start ? a.start : b.start, end: a.end < b.end ? a.end : b.end };
}

/** The smallest range that holds both, with what lies between them. */
export function span<T extends number>(a: TimeRange<T>, b: TimeRange<T>): TimeRange<T> {
  return { start: a.start < b.start ? a.start : b.start, end: a.end > b.end ? a.end : b.end };
}

/** Sorted, disjoint ranges of the same points; ranges that touch or lie within `bridge` of each other become one. */
export function merge<T extends number>(ranges: readonly TimeRange<T>[], bridge = 0): readonly TimeRange<T>[] {
  const merged: TimeRange<T>[] = [];
  const sorted = ranges.filter((range) => range.start < range.end).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.start - last.end <= bridge) merged[merged.length - 1] = span(last, range);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}

/** The parts of `from` that no `hole` covers. */
export function subtract<T extends number>(from: TimeRange<T>, holes: readonly TimeRange<T>[]): readonly TimeRange<T>[] {
  const parts: TimeRange<T>[] = [];
  let start = from.start;
  for (const hole of merge(holes)) {
    if (hole.end <= start) continue;
    if (hole.start >= from.end) break;
    if (hole.start > start) parts.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < from.end) parts.push({ start, end: from.end });
  return parts;
}

/** Total length of the points covered, counted once however often they are covered. */
export function totalMs(ranges: readonly TimeRange[]): number {
  return merge(ranges).reduce((sum, range) => sum + durationMs(range), 0);
}
