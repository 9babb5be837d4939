import { bandwidthClass, bellSlackMinutes, preferredPerDay } from './derived-rules.js';
import { readTerm } from './read-term.js';
import { columnIndex, columnLetter, withCell } from './sheet-grid.js';
import { gradeBandsOf, gradeBandsWithin, plannedSubject } from './subjects.js';

it.each([[25, 'A'], [20, 'A'], [19.9, 'B'], [2, 'B'], [1.9, 'C'], [0, 'C']])('an uplink of %p Mbps is class %p', (up, expected) => expect(bandwidthClass(up)).toBe(expected));

it.each([[2, 9, 2], [2, 5, 2], [2, 4, 1], [1, 9, 1], [3, 3, 1]])('with at most %p a day and %p a week, %p a day is preferred', (perDay, perWeek, expected) => {
  expect(preferredPerDay(perDay, perWeek)).toBe(expected);
});

describe('the slack of a bell schedule', () => {
  const day = (...breaks: number[]): { weekday: 1; starts: number; ends: number }[] => {
    let starts = 480;
    return [0, ...breaks].map((pause) => {
      starts += pause;
      const period = { weekday: 1 as const, starts, ends: starts + 40 };
      starts += 40;
      return period;
    });
  };
  it.each([[[10, 20], 5], [[30], 5], [[8, 10], 0], [[5], 0], [[], 5]])('with breaks of %p minutes is %p', (breaks, expected) => expect(bellSlackMinutes(day(...breaks))).toBe(expected));
  it('follows the grid of lesson starts', () => expect(bellSlackMinutes(day(8), 1)).toBe(4));
  it('takes no break from one day to the next', () => {
    expect(bellSlackMinutes([{ weekday: 2, starts: 480, ends: 520 }, { weekday: 1, starts: 470, ends: 520 }])).toBe(5);
  });
});

it.each([
  ['修文县学校基本情况表（2026—2027学年第一学期）', { name: '2026—2027学年第一学期', schoolYear: 2026, half: 1 }],
  ['2026-2027 学年度下学期', { name: '2026—2027学年第二学期', schoolYear: 2026, half: 2 }],
  ['2027年春季学期', { name: '2026—2027学年第二学期', schoolYear: 2026, half: 2 }],
  ['2026年秋季学期课表', { name: '2026—2027学年第一学期', schoolYear: 2026, half: 1 }],
  ['2026—2028学年第一学期', null], ['学校基本情况表', null],
])('the title %p names the term %p', (title, expected) => expect(readTerm(title)).toEqual(expected));

it('names columns as Excel does, both ways', () => {
  for (const [index, letter] of [[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA']] as const) {
    expect(columnLetter(index)).toBe(letter);
    expect(columnIndex(letter)).toBe(index);
  }
});

it('replaces one cell and leaves the grid it was given alone', () => {
  const grid = { file: 'a', sheet: 's', cells: [['x']] };
  const [changed] = withCell([grid], { file: 'a', sheet: 's', row: 3, letter: 'C' }, 7);
  expect(changed?.cells).toEqual([['x'], [], [null, null, 7]]);
  expect(grid.cells).toEqual([['x']]);
});

it('knows which bands a class meets, and which a list of grades covers', () => {
  expect(gradeBandsOf([2, 3])).toEqual(['L', 'M']);
  expect(gradeBandsWithin([2, 3, 4])).toEqual(['M']);
  expect([plannedSubject('音乐'), plannedSubject('美术课'), plannedSubject('语文')]).toEqual(['music', 'art', null]);
});
