import { highsMip } from './highs-mip.js';

const lp = (rows: string): string => `Maximize\n c: 5 a + 4 b + 3 d\nSubject To\n r1: 2 a + 3 b + d <= 5\n r2: 4 a + b + 2 d <= 11\n${rows}Generals\n a\n b\n d\nEnd\n`;

describe('the integer programs of the planner', () => {
  it('are solved to the optimum, with the bound and the columns', async () => {
    const answer = (await highsMip())(lp(''), { seconds: 10 });
    expect(answer).toEqual({ status: 'optimal', objective: 15, bound: 15, columns: { d: 5 } });
  });

  it('say when nothing fits', async () => {
    expect((await highsMip())(lp(' r3: a + b + d >= 9\n'), { seconds: 10 })).toEqual({ status: 'infeasible', objective: -Infinity, bound: -Infinity, columns: {} });
  });

  it('end at their limit with a bound that holds', async () => {
    const mip = await highsMip();
    const ended = mip(lp(''), { seconds: 0 });
    expect(ended.bound).toBeGreaterThanOrEqual(15);
    expect(['stopped', 'feasible', 'optimal']).toContain(ended.status);
  });
});
