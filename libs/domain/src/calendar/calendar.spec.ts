import fc from 'fast-check';
import { addDays, parseWallTime, type Weekday } from '@tongtang/time';
import {
  checkTerm, deriveSlack, fitDay, fitPeriod, lastDateOf, teachingDay, weekInTerm, yearsWithoutHolidayTable,
  type BellSchedule, type DayRule, type Holiday, type Period,
} from './index.js';

const firstMonday = '2026-09-07';
const holidays: readonly Holiday[] = [
  { date: '2026-09-20', name: '国庆节', off: false },
  { date: '2026-09-25', name: '中秋节', off: true },
  { date: '2026-10-01', name: '国庆节', off: true },
  { date: '2026-10-10', name: '国庆节', off: false },
];
const day = (date: string, dayRules: readonly DayRule[] = []): ReturnType<typeof teachingDay> =>
  teachingDay({ date, firstMonday, holidays, dayRules });

describe('what a date teaches', () => {
  it('follows its own weekday and the parity of the term week', () => {
    expect(day('2026-10-13')).toEqual({ kind: 'teaches', weekday: 2, parity: 'even', borrowed: false });
    expect(day('2026-09-08')).toEqual({ kind: 'teaches', weekday: 2, parity: 'odd', borrowed: false });
  });

  it('is closed on a holiday and undecided on a make-up workday', () => {
    expect(day('2026-10-01')).toEqual({ kind: 'closed', reason: 'holiday', name: '国庆节' });
    expect(day('2026-09-20')).toEqual({ kind: 'undecidedMakeUp', name: '国庆节' });
  });

  it('runs as another weekday once somebody states so', () => {
    expect(day('2026-10-10', [{ kind: 'runsAs', date: '2026-10-10', weekday: 4, parity: 'odd' }]))
      .toEqual({ kind: 'teaches', weekday: 4, parity: 'odd', borrowed: true });
    expect(day('2026-10-10', [{ kind: 'noNetLessons', date: '2026-10-10' }])).toEqual({ kind: 'noNetLessons' });
  });

  it('lets the nearest organisation decide, and special bells leave the question open', () => {
    const closed: DayRule = { kind: 'closed', date: '2026-10-13', source: '运动会' };
    const taught: DayRule = { kind: 'runsAs', date: '2026-10-13', weekday: 2 };
    expect(day('2026-10-13', [closed, taught])).toEqual({ kind: 'closed', reason: 'rule', name: '运动会' });
    expect(day('2026-10-13', [taught, closed])).toMatchObject({ kind: 'teaches' });
    const bells: DayRule = { kind: 'specialBells', date: '2026-10-10', bellScheduleId: 'winter' };
    expect(day('2026-10-10', [bells])).toEqual({ kind: 'undecidedMakeUp', name: '国庆节' });
    expect(day('2026-10-13', [{ ...bells, date: '2026-10-13' }])).toMatchObject({ kind: 'teaches', bellScheduleId: 'winter' });
  });

  it('names years without a table', () => {
    expect(yearsWithoutHolidayTable(['2026-12-31', '2027-01-04'], holidays)).toEqual([2027]);
  });
});

describe('terms', () => {
  it('knows its weeks and its end', () => {
    const term = checkTerm({ firstMonday, weeks: 18 });
    expect(lastDateOf(term)).toBe('2027-01-10');
    expect(weekInTerm(term, '2027-01-10')).toBe(18);
    expect(weekInTerm(term, '2027-01-11')).toBeUndefined();
    expect(() => checkTerm({ firstMonday: addDays(firstMonday, 1), weeks: 18 })).toThrow('term.not-a-monday');
    expect(() => checkTerm({ firstMonday, weeks: 0 })).toThrow('term.bad-weeks');
  });
});

const period = (periodNo: number, starts: string, ends: string, weekday: Weekday = 2): Period =>
  ({ weekday, periodNo, starts: parseWallTime(starts), ends: parseWallTime(ends) });
const lesson = (start: string, end: string): { start: number; end: number } => ({ start: parseWallTime(start), end: parseWallTime(end) });

describe('slack', () => {
  it('is five minutes, or half the shortest break, on the grid', () => {
    expect(deriveSlack([period(1, '08:30', '09:10'), period(2, '09:20', '10:00')])).toEqual({ early: 5, late: 5 });
    expect(deriveSlack([period(1, '08:30', '09:10'), period(2, '09:18', '09:58')])).toEqual({ early: 0, late: 0 });
    expect(deriveSlack([period(1, '08:30', '09:10'), period(2, '09:18', '09:58')], 1)).toEqual({ early: 4, late: 4 });
    expect(deriveSlack([period(1, '08:30', '09:10')])).toEqual({ early: 5, late: 5 });
  });

  it('never lets the windows of two periods meet', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 5), (breaks, grid) => {
      let at = 480;
      const periods = [0, ...breaks].map((gap, index): Period => {
        const starts = at + gap;
        at = starts + 40;
        return { weekday: 1, periodNo: index + 1, starts, ends: at };
      });
      const slack = deriveSlack(periods, grid);
      return breaks.every((gap) => slack.late + slack.early <= gap) && slack.early % grid === 0;
    }));
  });
});

describe('bell fit', () => {
  const schedule: BellSchedule = {
    id: 'b1', slack: { early: 5, late: 5 }, periods: [period(1, '08:30', '09:10'), period(2, '09:20', '10:00'), period(3, '10:20', '11:05')],
  };
  const fit = (start: string, end: string) => fitDay(lesson(start, end), { schedule, weekday: 2 });

  it('tells exact, shift, partial and conflict', () => {
    expect(fit('10:20', '11:00')).toEqual({ kind: 'exact', periodNo: 3, earlier: 0, later: 0 });
    expect(fit('09:15', '09:55')).toEqual({ kind: 'shift', periodNo: 2, earlier: 5, later: 0 });
    expect(fit('09:10', '09:50')).toEqual({ kind: 'partial', periodNo: 2, earlier: 10, later: 0 });
    expect(fit('08:50', '09:30')).toMatchObject({ kind: 'conflict' });
    expect(fit('13:00', '13:40')).toEqual({ kind: 'conflict', earlier: 0, later: 0 });
  });

  it('leaves closed periods out', () => {
    expect(fitDay(lesson('10:20', '11:00'), { schedule, weekday: 2, closedPeriodNos: [3] })).toEqual({ kind: 'conflict', earlier: 0, later: 0 });
    expect(fitDay(lesson('10:20', '11:00'), { schedule, weekday: 3 })).toEqual({ kind: 'conflict', earlier: 0, later: 0 });
  });

  it('takes the share for partial from its setting', () => {
    const fitted = { period: schedule.periods[1] as Period, slack: schedule.slack };
    expect(fitPeriod(lesson('09:05', '09:45'), fitted).kind).toBe('conflict');
    expect(fitPeriod(lesson('09:05', '09:45'), fitted, { partialShare: 0.6 }).kind).toBe('partial');
  });
});
