import { hoursWithin, parsePeriodNo, parseWeekdays, parseWeeklyHours, parseWeeklyPeriods } from './parse-weekly.js';
import type { Parsed } from './parse-values.js';

const valueOf = <T>(result: Parsed<T>): T | string => (result.ok ? result.value : result.problem.code);

describe('weekdays', () => {
  it.each([
    ['周一至周五', [1, 2, 3, 4, 5]], ['周一至周四', [1, 2, 3, 4]], ['周一 - 周五', [1, 2, 3, 4, 5]], ['星期一～星期三', [1, 2, 3]], ['周一至五', [1, 2, 3, 4, 5]], ['周一、周三、周五', [1, 3, 5]],
    ['工作日', [1, 2, 3, 4, 5]], ['1-5', [1, 2, 3, 4, 5]], ['周日', [7]], ['周五至周一', 'import.bad-weekdays'], ['每天', 'import.bad-weekdays'], ['周一至', 'import.bad-weekdays'],
  ])('%p is read as %p', (cell, expected) => expect(valueOf(parseWeekdays(cell))).toEqual(expected));
});

describe('the number of a period', () => {
  it.each([['第一节', 1], ['第7节', 7], [3, 3], ['３', 3], ['十一', 11], ['第二节课', 2], ['第 4 节', 4], ['晨读', 'import.bad-period'], [0, 'import.bad-period'], ['21', 'import.bad-period']])(
    '%p is read as %p', (cell, expected) => expect(valueOf(parsePeriodNo(cell))).toBe(expected),
  );
});

describe('periods of a week', () => {
  const pairs = (cell: string): string | number[][] => {
    const value = valueOf(parseWeeklyPeriods(cell));
    return typeof value === 'string' ? value : value.map(({ weekday, periodNo }) => [weekday, periodNo]);
  };
  it.each([
    ['周一第1节、周五第4节、周三第4节', [[1, 1], [3, 4], [5, 4]]],
    ['周三第4节', [[3, 4]]],
    ['周三第３、４节；星期五第一节', [[3, 3], [3, 4], [5, 1]]],
    ['周二第1-3节', [[2, 1], [2, 2], [2, 3]]],
    ['周一至周三第一节', [[1, 1], [2, 1], [3, 1]]],
    ['周一1节,周二2节', [[1, 1], [2, 2]]],
    ['周三第4节、周三第4节', [[3, 4]]],
    ['无', []], ['—', []],
    ['周三下午', 'import.bad-period'], ['第4节', 'import.bad-period'], ['周八第1节', 'import.bad-period'], ['周三第0节', 'import.bad-period'],
  ])('%p is read as %p', (cell, expected) => expect(pairs(cell)).toEqual(expected));
});

describe('hours of a week', () => {
  const triples = (cell: string): string | number[][] => {
    const value = valueOf(parseWeeklyHours(cell));
    return typeof value === 'string' ? value : value.map(({ weekday, from, to }) => [weekday, from, to]);
  };
  it.each([
    ['周一 07:55-12:10；周一 13:45-17:00', [[1, 475, 730], [1, 825, 1020]]],
    ['周一　０７：５５－１２：１０', [[1, 475, 730]]],
    ['周三 8:00～11:30、14:00～16:00', [[3, 480, 690], [3, 840, 960]]],
    ['周一至周二 8点至11点30分', [[1, 480, 690], [2, 480, 690]]],
    ['周二 10:00—12:00\n周一 09:00至10:00', [[1, 540, 600], [2, 600, 720]]],
    ['周一、三 09:00-10:00', [[1, 540, 600], [3, 540, 600]]],
    ['周一 09:00-11:00；周一 10:30-12:00', [[1, 540, 720]]],
    ['无', []],
    ['周一上午', 'import.bad-hours'], ['09:00-10:00', 'import.bad-hours'], ['周一 12:00-09:00', 'import.bad-hours'], ['周一 09:00', 'import.bad-hours'], ['周一 09:00-10:00 有事', 'import.bad-hours'],
  ])('%p is read as %p', (cell, expected) => expect(triples(cell)).toEqual(expected));

  it('lie within others only as a whole', () => {
    const outer = [{ weekday: 1, from: 480, to: 720 }] as const;
    expect(hoursWithin([{ weekday: 1, from: 480, to: 600 }], outer)).toBe(true);
    expect(hoursWithin([{ weekday: 1, from: 700, to: 730 }], outer)).toBe(false);
    expect(hoursWithin([{ weekday: 2, from: 480, to: 600 }], outer)).toBe(false);
  });
});
