import { FixedClock } from '@tongtang/testing';
import type { DataSource } from 'typeorm';
import { BoardFiguresQuery } from './board-figures.query.js';

describe("the week's coverage on a board", () => {
  const clock = new FixedClock('2026-11-23T02:38:24Z');
  let asked: string[];
  let fails: boolean;
  let figures: BoardFiguresQuery;
  beforeEach(() => {
    asked = [];
    fails = false;
    const query = (_: string, [path]: [string]): Promise<unknown> => {
      asked.push(path);
      return fails ? Promise.reject(new Error('no connection')) : Promise.resolve([{ subject: 'music', covered: asked.length, required: 9 }]);
    };
    figures = new BoardFiguresQuery({ query } as unknown as DataSource, clock);
  });
  const covered = async (path: string): Promise<number | undefined> => (await figures.week(path))[0]?.covered;

  it('is read once a minute for each county, however often its board goes out', async () => {
    expect(await Promise.all([covered('a.b'), covered('a.b'), covered('a.c')])).toEqual([1, 1, 2]);
    clock.advance(59_999);
    expect([await covered('a.b'), await covered('a.c')]).toEqual([1, 2]);
    clock.advance(1);
    expect([await covered('a.b'), await covered('a.b')]).toEqual([3, 3]);
    expect(asked).toEqual(['a.b', 'a.c', 'a.b']);
  });

  it('is asked for again after a failure and when the clock was set back', async () => {
    fails = true;
    await expect(figures.week('a.b')).rejects.toThrow('no connection');
    fails = false;
    expect(await covered('a.b')).toBe(2);
    clock.advance(-1);
    expect(await covered('a.b')).toBe(3);
  });
});
