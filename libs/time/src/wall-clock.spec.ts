import fc from 'fast-check';
import {
  addDays, datesOfWeek, dateInWeek, daysBetween, DEFAULT_TIME_ZONE, formatInstant, formatWallTime, instantOf, isSchoolDate, mondayOf,
  parityOfWeek, parseInstant, parseSchoolDate, parseWallTime, resolveWallClock, runsInWeek, termWeekOf, toWallClock, weekdayOf, type Weekday,
} from './index.js';

const lessonZones = ['Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'America/New_York', 'Pacific/Apia'];

describe('wall times', () => {
  it('reads and writes HH:MM', () => {
    expect(parseWallTime('08:30')).toBe(510);
    expect(parseWallTime(' 8:05 ')).toBe(485);
    expect(formatWallTime(485)).toBe('08:05');
    expect(() => parseWallTime('24:00')).toThrow('time.bad-wall-time');
    fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => parseWallTime(formatWallTime(minutes)) === minutes));
  });

  it('refuses dates that do not exist', () => {
    expect(isSchoolDate('2028-02-29')).toBe(true);
    expect(() => parseSchoolDate('2026-02-29')).toThrow('time.bad-date');
    expect(() => parseSchoolDate('2026-2-1')).toThrow('time.bad-date');
  });

  it('reads and writes RFC 3339', () => {
    expect(formatInstant(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(parseInstant('2026-10-13T10:10:00+08:00')).toBe(instantOf('2026-10-13', 610));
    expect(() => parseInstant('2026-10-13 10:10')).toThrow('time.bad-instant');
  });
});

// Run under several values of TZ: nothing here may depend on the zone of the process.
describe('wall clock to instant and back', () => {
  it('is the identity, whatever the zone of the process', () => {
    expect(instantOf('2026-10-13', 610)).toBe(1_791_857_400_000);
    fc.assert(fc.property(
      fc.integer({ min: 1_577_836_800_000, max: 2_208_988_800_000 }), fc.constantFrom(...lessonZones),
      (instant, zone) => {
        const wall = toWallClock(instant, zone);
        const resolved = resolveWallClock(wall.date, wall.minutes, zone);
        // A shown time exists, so it is never a gap; shown twice, it may not be guessed.
        return resolved.kind === 'overlap' || (resolved.kind === 'ok' && resolved.instant + wall.restMs === instant);
      }));
  });

  it('reports a gap and an overlap', () => {
    expect(resolveWallClock('2026-03-08', 150, 'America/New_York')).toEqual({ kind: 'gap' });
    expect(resolveWallClock('2026-11-01', 90, 'America/New_York')).toEqual({ kind: 'overlap' });
    expect(() => instantOf('2026-03-08', 150, 'America/New_York')).toThrow('time.ambiguous-wall-clock');
    expect(DEFAULT_TIME_ZONE).toBe('Asia/Shanghai');
  });
});

describe('school weeks', () => {
  const firstMonday = '2026-09-07';

  it('counts term weeks from the first Monday, parity with them', () => {
    expect(termWeekOf(firstMonday, '2026-09-06')).toBe(0);
    expect(termWeekOf(firstMonday, '2026-09-07')).toBe(1);
    expect(termWeekOf(firstMonday, '2026-10-13')).toBe(6);
    expect(parityOfWeek(1)).toBe('odd');
    expect(parityOfWeek(6)).toBe('even');
  });

  it('finds dates of a week', () => {
    expect(dateInWeek(firstMonday, 6, 2)).toBe('2026-10-13');
    expect(datesOfWeek(firstMonday, 1)).toEqual(['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10', '2026-09-11', '2026-09-12', '2026-09-13']);
    expect(mondayOf('2026-10-18')).toBe('2026-10-12');
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), (week, weekday) => {
      const date = dateInWeek(firstMonday, week, weekday);
      return weekdayOf(date) === weekday && termWeekOf(firstMonday, date) === week && addDays(firstMonday, daysBetween(firstMonday, date)) === date;
    }));
  });

  it('knows which weeks a pattern runs in', () => {
    expect([1, 2, 3, 4].filter((week) => runsInWeek('odd', week))).toEqual([1, 3]);
    expect([1, 2, 3, 4].filter((week) => runsInWeek('even', week))).toEqual([2, 4]);
    expect([1, 2, 3, 4].filter((week) => runsInWeek([2, 3], week))).toEqual([2, 3]);
    expect([1, 2, 3, 4].filter((week) => runsInWeek('all', week))).toHaveLength(4);
  });
});
