import { stepMinutes } from './run-sheet.js';
import { wait } from './waits.js';

describe('the run-sheet', () => {
  it.each([[40, [4, 8, 12, 10, 6]], [35, [4, 7, 10, 9, 5]], [45, [5, 9, 13, 11, 7]]])('fills a lesson of %d minutes', (length, minutes) => {
    expect(stepMinutes(length)).toEqual(minutes);
    expect(stepMinutes(length).reduce((sum, each) => sum + each, 0)).toBe(length);
  });

  it('writes waits as minutes and seconds', () => {
    expect([0, 42_900, 80_000, 3_725_000, -5].map(wait)).toEqual(['0:00', '0:42', '1:20', '1:02:05', '0:00']);
  });
});
