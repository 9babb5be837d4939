import { parseDate, parseNumber, parsePhone, parseSchoolCode, parseTime, type Parsed } from './parse-values.js';

const valueOf = <T>(result: Parsed<T>): T | string => (result.ok ? result.value : result.problem.code);
const suggestionOf = (result: Parsed<unknown>): string | undefined => (result.ok ? undefined : result.problem.suggestion);
const rooms = { min: 0, max: 200 };

describe('a number', () => {
  it.each([
    [2, 2], ['2', 2], [' ２ ', 2], ['\u00a012', 12], ['2间', 2], ['1,200', 'import.out-of-range'], [201, 'import.out-of-range'], ['-1', 'import.not-a-number'],
    [2.5, 'import.not-a-number'], ['两间', 'import.not-a-number'], ['#REF!', 'import.not-a-number'], ['1e2', 'import.not-a-number'], [true, 'import.not-a-number'],
  ])('%p is read as %p', (cell, expected) => expect(valueOf(parseNumber(cell, rooms))).toBe(expected));

  it('may have a fraction and a unit where Mbps are asked for', () => {
    const mbps = { min: 0, max: 100_000, fractions: true };
    expect([2.5, '25M', '25 Mbps', '１００兆'].map((cell) => valueOf(parseNumber(cell, mbps)))).toEqual([2.5, 25, 25, 100]);
  });

  it.each([['一间', '1'], ['两', '2'], ['十二', '12'], ['约3间', '3'], ['三百', undefined], ['很多', undefined]])('%p is not read, %p is suggested', (cell, suggestion) => {
    expect(suggestionOf(parseNumber(cell, rooms))).toBe(suggestion);
  });
});

describe('a time of day', () => {
  it.each([
    ['07:50', 470], ['7:50', 470], ['７：５０', 470], [' 7 : 50 ', 470], ['7点50分', 470], ['07:50:00', 470], ['2026-09-01T07:50', 470], [0.3263888888888889, 470], ['8点0分', 480],
    ['25:00', 'import.bad-time'], ['7:60', 'import.bad-time'], [8.3, 'import.bad-time'], ['上午', 'import.bad-time'], [0, 'import.bad-time'],
  ])('%p is read as %p', (cell, expected) => expect(valueOf(parseTime(cell))).toBe(expected));

  it.each([[8.3, '08:30'], ['8.05', '08:05'], ['0830', '08:30'], ['830', '08:30'], ['上午', undefined]])('%p is not read, %p is suggested', (cell, suggestion) => {
    expect(suggestionOf(parseTime(cell))).toBe(suggestion);
  });
});

describe('a date', () => {
  it.each([
    ['2026-04-10', '2026-04-10'], ['2026/4/10', '2026-04-10'], ['2026.4.10', '2026-04-10'], ['２０２６年４月１０日', '2026-04-10'], ['20260410', '2026-04-10'], [46122, '2026-04-10'],
    ['2026-04-10T08:00', '2026-04-10'], ['2026-02-30', 'import.bad-date'], ['4月10日', 'import.bad-date'], [12, 'import.bad-date'],
  ])('%p is read as %p', (cell, expected) => expect(valueOf(parseDate(cell))).toBe(expected));
});

describe('a phone', () => {
  it.each([
    [13909378657, '13909378657'], ['139 0937 8657', '13909378657'], ['１３９-0937-8657', '13909378657'], ['+86 13909378657', '13909378657'],
    ['0851-82371234', 'import.landline'], ['82371234', 'import.landline'], ['1390937865', 'import.bad-phone'], ['无', 'import.bad-phone'],
  ])('%p is read as %p', (cell, expected) => expect(valueOf(parsePhone(cell))).toBe(expected));

  it('suggests the first of several', () => expect(suggestionOf(parsePhone('13909378657/13800138000'))).toBe('13909378657'));
});

it.each([[2152520011, '2152520011'], ['２１５２５２００１１', '2152520011'], ['2.15E+09', 'import.bad-school-code'], ['215252001', 'import.bad-school-code']])(
  'the school code %p is read as %p', (cell, expected) => expect(valueOf(parseSchoolCode(cell))).toBe(expected),
);
