import type { Page } from 'playwright-core';
import { ConsoleBrowser, expectGoodPage, textOf } from '../support/console-browser.js';
import { eventually } from '../support/eventually.js';
import type { HttpClient } from '../support/http-client.js';
import { startSampleCounty, type SampleCounty } from '../support/sample-county.js';

interface Run { readonly id: string; readonly status: string; readonly coverage: number; readonly missing: number; readonly elapsedS: number; readonly bound: number | null }
interface Plan { readonly id: string; readonly no: number }

/** How a timetable is searched for, taken up and compared, on the county of the sample. */
describe('solving and comparing', () => {
  let county: SampleCounty;
  let browser: ConsoleBrowser;
  let officer: HttpClient;
  let page: Page;
  let planId = '';

  const runs = async (): Promise<readonly Run[]> => ((await officer.get(`/api/plans/${planId}/runs`)).body as { items: readonly Run[] }).items;
  const newest = async (): Promise<Run> => {
    const [run] = await runs();
    if (run === undefined) throw new Error('no run');
    return run;
  };
  const over = (): Promise<Run> => eventually(async () => { const run = await newest(); return run.status !== 'queued' && run.status !== 'running' ? run : null; }, { withinMs: 90_000, everyMs: 200 });
  const percent = (run: Run): string => `${((100 * run.coverage) / run.missing).toFixed(1)}%`;
  const solve = async (wish: object): Promise<Run> => {
    await officer.post(`/api/plans/${planId}/runs`, wish);
    return over();
  };
  const at = (step: string): string => `/terms/${county.termId}/${step}`;

  beforeAll(async () => {
    county = await startSampleCounty();
    county.setClock('2026-09-06', 600);
    browser = await ConsoleBrowser.launch();
    officer = await county.as('countyOfficer', county.bureauId);
    page = await browser.page(officer, at('solve'));
    page.setDefaultTimeout(30_000);
  });
  afterAll(async () => {
    await browser.close();
    await county.close();
  });

  it('offers three aims before the first search, and says why one of them has to wait', async () => {
    await page.getByText('可以开始排课了').waitFor();
    expect(await page.getByRole('radio').count()).toBe(3);
    for (const word of ['多覆盖', '少改动', '老师轻松', '还没有在用的课表']) expect(await textOf(page)).toContain(word);
    expect(await page.getByRole('radio', { name: /少改动/ }).isDisabled()).toBe(true);
    expect(await page.locator('[data-primary]').count()).toBe(1);
    await expectGoodPage(page, 'solve-first');
    await page.getByRole('radio', { name: /老师轻松/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: '1 分钟' }).click();
    const phone = await browser.page(officer, at('solve'), { viewport: 'phone' });
    await phone.getByText('可以开始排课了').waitFor();
    await expectGoodPage(phone, 'solve-first-phone');
    await phone.close();
  });

  it('has nothing to compare before the first version, and says where to get one', async () => {
    const other = await browser.page(officer, at('compare'));
    await other.getByText('还没有可以比的').waitFor();
    await expectGoodPage(other, 'compare-empty');
    await other.locator('main').getByRole('link', { name: '自动排课' }).waitFor();
    await other.close();
  });

  it('S14 gets better in the open, with the proven limit', async () => {
    await page.getByRole('button', { name: '开始排课' }).click();
    await page.locator('tt-run-panel').getByText('正在排课，越排越好').waitFor();
    planId = ((await officer.get(`/api/plans?termId=${county.termId}`)).body as { items: Plan[] }).items[0]?.id ?? '';
    await page.locator('ui-line-plot circle').waitFor();
    const run = await eventually(async () => { const now = await newest(); return now.bound === null || now.coverage === 0 ? null : now; }, { withinMs: 45_000, everyMs: 250 });
    expect(run).toMatchObject({ status: 'running', maxSeconds: 60, preset: 'relaxed' });
    await page.getByText(`上限 ${((100 * (run.bound ?? 0)) / run.missing).toFixed(1)}%`).first().waitFor();
    await page.getByText(/还有 \d+ 课时没排上，为什么/).waitFor();
    await page.getByRole('button', { name: /^网师不够/ }).waitFor();
    await eventually(async () => !(await page.locator('.kpis').innerText()).includes('…'), { withinMs: 15_000, everyMs: 200 });
    await expectGoodPage(page, 's14-solve');
    expect(await page.locator('p[role=status]').filter({ hasText: /现在 \d/ }).count()).toBe(1);
  });

  it('S16 goes on while its page is closed, and the clock with it', async () => {
    const before = await newest();
    await page.close();
    await eventually(async () => (await newest()).elapsedS > before.elapsedS + 2, { withinMs: 15_000, everyMs: 250 });
    page = await browser.page(officer, at('solve'));
    page.setDefaultTimeout(30_000);
    await page.locator('tt-run-panel').getByText('正在排课，越排越好').waitFor();
    const [, seconds] = /已用 (\d+) 秒/.exec(await textOf(page)) ?? [];
    expect(Number(seconds)).toBeGreaterThan(before.elapsedS);
    expect((await runs()).map((run) => run.id)).toEqual([before.id]);
    expect((await newest()).coverage).toBeGreaterThanOrEqual(before.coverage);
  });

  it('stands still without a line, says that the server goes on, and catches up', async () => {
    await page.context().setOffline(true);
    await page.getByText('断网了，服务器还在排').first().waitFor();
    const seen = await page.locator('.big dd').innerText();
    await expectGoodPage(page, 'solve-offline');
    expect(seen).toMatch(/^\d+\.\d%/);
    await page.context().setOffline(false);
    await page.getByText('您可以离开，排课不会停').waitFor();
  });

  it('stops at once, keeps its best and takes it into the plan', async () => {
    await page.getByRole('button', { name: '就用现在这版' }).click();
    await page.getByText('方案用的就是这版').waitFor();
    const run = await newest();
    expect(run.status).toMatch(/stopped|finished/);
    await page.getByText(`（${percent(run)}）`).first().waitFor();
    await expectGoodPage(page, 'solve-stopped');
    for (const viewport of ['low', 'phone'] as const) {
      const other = await browser.page(officer, at('solve'), { viewport });
      await other.getByText('方案用的就是这版').waitFor();
      await eventually(async () => !(await other.locator('.kpis').innerText()).includes('…'), { withinMs: 15_000, everyMs: 200 });
      await expectGoodPage(other, `solve-stopped-${viewport}`);
      await other.close();
    }
  });

  it('S15 says nothing of a limit that nobody proved', async () => {
    await county.sql('update timetable_run set bound = null, proven_optimal = false');
    await page.reload();
    await page.getByText('方案用的就是这版').waitFor();
    await page.locator('ui-line-plot circle').waitFor();
    expect(await textOf(page)).not.toContain('上限');
    expect(await page.locator('ui-line-plot .bound').count()).toBe(0);
  });

  it('says that nothing better exists where that is proven', async () => {
    await county.sql('update timetable_run set bound = coverage, proven_optimal = true');
    await page.reload();
    await page.getByText('已到上限，证明没有更好的').first().waitFor();
    expect(await page.getByRole('button', { name: '接着排' }).count()).toBe(0);
    await expectGoodPage(page, 'solve-proven');
    await county.sql('update timetable_run set proven_optimal = false');
  });

  it('S17 keeps the best of a search that died, and goes on from it', async () => {
    await county.sql(`update timetable_run set status = 'failed', failure = 'worker-died'`);
    await page.reload();
    const dead = await newest();
    await page.getByText(`排课程序停了，最好的一版已存（${percent(dead)}）`).first().waitFor();
    await expectGoodPage(page, 's17-solve-died');
    await page.getByRole('button', { name: '接着排' }).click();
    await page.locator('tt-run-panel').getByText('正在排课，越排越好').waitFor();
    const next = await newest();
    expect(next).toMatchObject({ startedFromRunId: dead.id });
    expect((await eventually(async () => { const now = await newest(); return now.coverage > 0 ? now : null; })).coverage).toBeGreaterThanOrEqual(dead.coverage);
    await page.getByRole('button', { name: '停下' }).click();
    await page.getByText('停下了，最好的一版已存').first().waitFor();
  });

  it('says on whatever page is open that it is done', async () => {
    await officer.post(`/api/plans/${planId}/runs`, { seed: 3, maxSeconds: 5 });
    await page.locator('tt-run-panel').getByText('正在排课，越排越好').waitFor();
    await page.getByRole('link', { name: '今天' }).first().click();
    await page.locator('tt-run-notice').getByText(/排好了，覆盖率 \d/).waitFor();
    expect(await page.title()).toMatch(/^（排好了，覆盖率 \d/);
    await expectGoodPage(page, 'solve-done-elsewhere');
    await page.locator('tt-run-notice').getByRole('link', { name: '去看' }).click();
    await page.getByText(/排好了，覆盖率/).first().waitFor();
    expect(await page.locator('tt-run-notice').count()).toBe(0);
    expect(await page.title()).not.toContain('（排好了');
  });

  it('S21 sets versions side by side and says whose lessons change', async () => {
    const early = await solve({ seed: 9, maxIterations: 0 });
    await officer.post(`/api/plans/${planId}/adoption`, { runId: early.id });
    expect((await officer.post(`/api/plans/${planId}/publication`, { effectiveFrom: '2026-09-07' })).status).toBe(200);
    const draft = await officer.post('/api/plans', { termId: county.termId, basedOn: planId });
    planId = (draft.body as Plan).id;
    await solve({ seed: 5, maxSeconds: 4, preset: 'steady' });
    await solve({ seed: 6, maxSeconds: 4 });
    await page.goto(`${at('compare')}?plan=${planId}`);
    for (const name of ['方案 1 · 在用', '方案 2 · 草稿', '第 2 次 · 多覆盖']) await page.getByRole('columnheader', { name }).waitFor();
    await page.getByRole('heading', { name: '谁的课变了' }).waitFor();
    await page.getByLabel('换成', { exact: true }).selectOption({ label: '第 2 次 · 多覆盖' });
    await page.getByText(/从“方案 1 · 在用”到“第 2 次 · 多覆盖”：\d+ 位网师，\d+ 处不同/).waitFor();
    await page.getByRole('checkbox', { name: '第 1 次 · 少改动' }).check();
    await page.getByRole('columnheader', { name: '第 1 次 · 少改动' }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(4);
    expect(await textOf(page)).toMatch(/[+−]\d+(\.\d)? (更好|更差)/);
    await page.locator('tt-difference-list .group').first().waitFor();
    await expectGoodPage(page, 's21-compare');
    await page.getByRole('button', { name: '按学校' }).click();
    await page.getByText(/\d+ 所学校，\d+ 处不同/).waitFor();
    await page.locator('#who-changes').scrollIntoViewIfNeeded();
    await expectGoodPage(page, 's21-compare-schools');
  });

  it('is walked by keys, on paper, on a phone and in English', async () => {
    const all = await page.locator('tbody tr').count();
    await page.locator('h1').click();
    await page.keyboard.press('f');
    await eventually(async () => (await page.locator('tbody tr').count()) < all);
    await page.keyboard.press('f');
    const to = await page.getByLabel('换成', { exact: true }).inputValue();
    await page.keyboard.press(']');
    await eventually(async () => (await page.getByLabel('换成', { exact: true }).inputValue()) !== to);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    await expectGoodPage(page, 's21-compare-print', { minText: 9 });
    await page.emulateMedia({ media: 'screen' });
    for (const [viewport, locale] of [['low', 'zh-CN'], ['phone', 'zh-CN'], ['pc', 'en'], ['phone', 'en']] as const) {
      for (const step of ['compare', 'solve']) {
        const other = await browser.page(officer, `${at(step)}?plan=${planId}`, { viewport, locale });
        await other.getByText(step === 'compare' ? /谁的课变了|Whose lessons change/ : /换个目标|with another aim/).first().waitFor();
        await other.locator(step === 'compare' ? 'tt-difference-list' : 'ui-line-plot circle').waitFor();
        if (step === 'solve') await eventually(async () => !(await other.locator('.kpis').innerText()).includes('…'), { withinMs: 15_000, everyMs: 200 });
        await expectGoodPage(other, `${step}-${viewport}-${locale}`);
        await other.close();
      }
    }
  });

  it('takes a version into the draft only after asking, and says so', async () => {
    const column = page.getByRole('button', { name: /就用这版 第 2 次/ });
    await column.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/草稿里现在的 \d+ 节课会换成这一版/).waitFor();
    await expectGoodPage(page, 'compare-ask');
    await dialog.getByRole('button', { name: '就用这版' }).click();
    await page.getByText('草稿已换成“第 2 次 · 多覆盖”').waitFor();
    expect(((await officer.get(`/api/plans/${planId}`)).body as { adoptedRunId: string }).adoptedRunId).toBe((await newest()).id);
  });

  it('names what contradicts itself before it searches, row by row, and what to do', async () => {
    await county.sql(`update bell_period set ends_minute = ends_minute + 60 where period_no = 1 and bell_schedule_id = (select bell_schedule_id from school_bell order by school_id limit 1)`);
    await page.goto(`${at('solve')}?plan=${planId}`);
    await page.getByText(/有 \d+ 处数据互相矛盾，改好才能排/).waitFor();
    await page.getByText(/和前一节时间重叠/).first().waitFor();
    await expectGoodPage(page, 'solve-refused');
    await page.getByText('换个目标，从头再排一次').click();
    await page.getByRole('button', { name: '再排一次' }).click();
    await page.getByText('数据不齐，排不了课').waitFor();
  });
});
