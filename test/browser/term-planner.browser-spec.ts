import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ConsoleBrowser, expectGoodPage, textOf } from '../support/console-browser.js';
import { edited, startCounty, withWorkbook, workbook, type County } from '../support/county.js';
import type { HttpClient } from '../support/http-client.js';

const SOLVE_MS = 90_000;

/** An officer's way from six workbooks to a published term, in one browser. */
describe('the term planner', () => {
  let county: County;
  let browser: ConsoleBrowser;
  let officer: HttpClient;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'tongtang-workbooks-'));

  const choose = async (files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> => {
    const paths = files.map((file) => {
      writeFileSync(join(folder, file.name), file.bytes);
      return join(folder, file.name);
    });
    await page.locator('input[type=file]').setInputFiles(paths);
  };

  beforeAll(async () => {
    county = await startCounty();
    browser = await ConsoleBrowser.launch();
    officer = await county.signedInAs('countyOfficer', county.bureauId);
    page = await browser.page(officer, '/terms');
    page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await browser.close();
    await county.stop();
  });

  it('starts from nothing and says what to bring', async () => {
    await page.getByText('还没有学期').waitFor();
    await expectGoodPage(page, 'planner-empty');
    await page.getByRole('link', { name: '去导入' }).click();
    await page.getByText('把六张表拖到这里').first().waitFor();
  });

  it('S12 names the row, the column and what to do, and writes nothing before it is right', async () => {
    const schools = await edited(workbook('01'), { G18: '一间' });
    await choose(withWorkbook(schools));
    await page.getByText(/第 18 行：多媒体教室数写了‘一间’，改成 1？/).waitFor();
    expect(await textOf(page)).toContain('还没有写任何东西');
    expect(await page.getByRole('button', { name: '确认导入' }).isDisabled()).toBe(true);
    expect(await county.count('select count(*) from school')).toBe(0);
    await expectGoodPage(page, 's12-import-bad-cell');
    await page.getByRole('button', { name: '改成 1' }).first().click();
    await page.getByText('要写：').waitFor();
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByText('写好了').waitFor();
    expect(await county.count('select count(*) from school')).toBe(33);
    expect(await county.count('select count(*) from class_group')).toBe(254);
    await expectGoodPage(page, 'import-written');
  });

  it('S13 finds the same again in the same workbooks', async () => {
    await page.getByRole('button', { name: '再导入' }).click();
    await choose(withWorkbook(await edited(workbook('01'), { G18: 1 })));
    await page.getByText(/不变 \d+ · 新增 0/).first().waitFor();
    await expectGoodPage(page, 's13-import-twice');
  });

  it('shows where lessons are missing and what the net teachers can give', async () => {
    await page.getByRole('link', { name: '下一步：看需求' }).click();
    await page.getByRole('heading', { name: '各科缺多少，网师够不够' }).waitFor();
    expect((await textOf(page)).replace(/\s/g, '')).toContain('813');
    await expectGoodPage(page, 'planner-demand');
  });

  it('S14 plans in the open and says why the rest is missing', async () => {
    await page.goto((await page.evaluate(() => location.pathname)).replace('demand', 'solve'));
    await page.getByRole('button', { name: '开始排课' }).click();
    await page.getByText(/正在排课，越排越好|马上开始排课|排好了/).first().waitFor();
    await page.getByText('正在排课，越排越好').waitFor();
    await page.locator('ui-line-plot').waitFor();
    await expectGoodPage(page, 's14-solve-running');
    await page.reload();
    await page.getByText(/正在排课，越排越好|排好了/).first().waitFor();
    await page.getByRole('button', { name: '停下' }).click({ timeout: SOLVE_MS });
    await page.getByText(/最好的一版已存|排好了/).first().waitFor({ timeout: SOLVE_MS });
    await page.getByText(/还有 \d+ 课时没排上，为什么/).waitFor();
    await page.getByRole('button', { name: '用这版' }).click();
    await page.getByText('方案用的就是这版').waitFor();
    await expectGoodPage(page, 's14-solve-stopped');
    const english = await browser.page(officer, await page.evaluate(() => location.pathname + location.search), { locale: 'en' });
    await english.getByText('Coverage', { exact: false }).first().waitFor();
    await expectGoodPage(english, 's45-solve-en');
    await english.close();
  });

  it('S22 publishes only after the word is typed, with the numbers of whom it touches', async () => {
    await page.goto((await page.evaluate(() => location.pathname + location.search)).replace('solve', 'publish'));
    await page.getByRole('button', { name: '发布…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/\d+ 位老师，\d+ 所学校，\d+ 个班/).waitFor();
    await expectGoodPage(page, 's22-publish');
    expect(await dialog.getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('发布');
    await dialog.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('发布好了').waitFor({ timeout: SOLVE_MS });
    expect(await county.count('select count(*) from lesson')).toBeGreaterThan(300);
    await expectGoodPage(page, 'planner-published');
  });
});
