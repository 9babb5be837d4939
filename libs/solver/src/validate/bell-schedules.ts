import type { FieldReader } from './field-reader.js';

interface Ring { day: number; period: number; start: number; end: number }

/** One bell schedule; returns its `day * 100 + period` keys. */
export function readBellSchedule(r: FieldReader, value: unknown, path: string): ReadonlySet<number> | undefined {
  const bell = r.object(value, path, ['id', 'earlySlack', 'lateSlack', 'periods'], ['name']);
  if (!bell) return undefined;
  const before = r.issues.length;
  const early = r.int(bell['earlySlack'], `${path}.earlySlack`, 0, 60), late = r.int(bell['lateSlack'], `${path}.lateSlack`, 0, 60);
  const keys = new Set<number>(), rings: Ring[] = [];
  r.list(bell['periods'], `${path}.periods`, 1).forEach((element, i) => {
    const at = `${path}.periods[${i}]`, ring = readRing(r, element, at);
    if (!ring) return;
    if (ring.start >= ring.end) r.report(at, 'order', 'start must be before end');
    if (ring.start - (early ?? 0) < 0 || ring.end + (late ?? 0) > 1440) r.report(at, 'range', 'slack window leaves the day');
    const key = ring.day * 100 + ring.period;
    if (keys.has(key)) r.report(at, 'duplicate', 'this day and period is there twice');
    keys.add(key);
    rings.push(ring);
  });
  rings.sort((a, b) => a.day - b.day || a.start - b.start);
  rings.forEach((now, i) => {
    const last = rings[i - 1];
    if (!last || last.day !== now.day) return;
    if (now.period <= last.period) r.report(`${path}.periods`, 'order', `period numbers must rise with time within day ${now.day}`, { day: now.day, period: now.period });
    if (last.end + (late ?? 0) > now.start - (early ?? 0)) r.report(`${path}.periods`, 'overlap', `slack windows of periods ${last.period} and ${now.period} of day ${now.day} overlap`, { day: now.day, period: now.period });
  });
  return r.issues.length === before ? keys : undefined;
}

function readRing(r: FieldReader, value: unknown, path: string): Ring | undefined {
  const ring = r.object(value, path, ['day', 'period', 'start', 'end']);
  if (!ring) return undefined;
  const day = r.int(ring['day'], `${path}.day`, 1, 7), period = r.int(ring['period'], `${path}.period`, 1, 30);
  const start = r.int(ring['start'], `${path}.start`, 0, 1440), end = r.int(ring['end'], `${path}.end`, 0, 1440);
  return day === undefined || period === undefined || start === undefined || end === undefined ? undefined : { day, period, start, end };
}
