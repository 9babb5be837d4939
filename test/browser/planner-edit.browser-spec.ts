import type { Locator, Page } from 'playwright-core';
import { TimetablingFacade } from '../../api/src/contexts/timetabling/timetabling.facade.js';
import { ConsoleBrowser, expectGoodPage, textOf } from '../support/console-browser.js';
import { eventually } from '../support/eventually.js';
import type { HttpClient } from '../support/http-client.js';
import { startSampleCounty, type SampleCounty } from '../support/sample-county.js';

interface Section { readonly id: string; readonly weekday: number; readonly starts: string; readonly pinned: boolean; readonly netTeacher: { readonly id: string; readonly name: string } }
interface Slot { readonly weekday: number; readonly starts: string; readonly verdict: string; readonly current: boolean; readonly reasons: readonly { readonly code: string }[] }

const FIND_MS = 180_000;

/** An officer reads why lessons are missing, and moves lessons of a draft by hand, on the county's own data. */
describe('explaining and editing a plan', () => {
  let county: SampleCounty;
  let browser: ConsoleBrowser;
  let officer: HttpClient, colleague: HttpClient;
  let page: Page;
  let planId: string;
  const edit = (query = ''): string => `/terms/${county.termId}/edit${query}`;
  const sections = async (): Promise<Section[]> => ((await officer.get(`/api/plans/${planId}/sections`)).body as { items: Section[] }).items;
  const slots = async (id: string): Promise<Slot[]> => ((await officer.get(`/api/plans/${planId}/sections/${id}/verdicts`)).body as { slots: Slot[] }).slots;
  const place = async (id: string): Promise<string> => {
    const found = (await sections()).find((section) => section.id === id);
    return `${found?.weekday} ${found?.starts}`;
  };
  /** A lesson that has such a slot, and the slot. */
  const lessonWith = async (wanted: (slot: Slot, section: Section, all: readonly Slot[]) => boolean): Promise<{ section: Section; slot: Slot }> => {
    for (const section of await sections()) {
      const all = await slots(section.id), slot = all.find((each) => wanted(each, section, all));
      if (slot !== undefined) return { section, slot };
    }
    throw new Error('no lesson of the plan has such a slot');
  };
  /** Opens the week of a lesson's net teacher; gives the lesson on the page. */
  const openWeek = async ({ id, netTeacher }: Section): Promise<Locator> => {
    await page.goto(edit(`?of=${netTeacher.id}&lesson=${id}`));
    const lesson = page.locator('tt-week-table .lesson[aria-pressed=true]');
    await lesson.waitFor();
    return lesson;
  };
  const judged = (): Promise<void> => page.locator('td[data-verdict=current]').waitFor();
  /** Walks with the arrow keys until the cell under the keyboard says what is wanted. */
  const walkTo = async (wanted: RegExp): Promise<string> => {
    const target = page.locator('td[data-verdict]').filter({ hasText: wanted }).first();
    const [row, weekday] = ((await target.getAttribute('data-cell')) ?? '').split(',').map(Number);
    const here = async (): Promise<[number, number]> => {
      const [at = 0, day = 0] = ((await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))) ?? '').split(',').map(Number);
      return [at, day];
    };
    for (let [at, day] = await here(); at !== row || day !== weekday; [at, day] = await here()) await press(at < row! ? 'ArrowDown' : at > row! ? 'ArrowUp' : day < weekday! ? 'ArrowRight' : 'ArrowLeft', here, [at, day]);
    return (await page.locator('[aria-live=assertive]').innerText()).trim();
  };
  /** The focus follows a turn of the page's loop later. */
  const press = async (key: string, here: () => Promise<[number, number]>, before: [number, number]): Promise<void> => {
    await page.keyboard.press(key);
    await eventually(async () => (await here()).join() !== before.join());
  };

  beforeAll(async () => {
    county = await startSampleCounty();
    county.setClock('2026-09-06', 600);
    browser = await ConsoleBrowser.launch();
    [officer, colleague] = [await county.as('countyOfficer', county.bureauId), await county.as('countyOfficer', county.bureauId)];
    const facade = county.app().get(TimetablingFacade);
    planId = await facade.createPlan({ termId: county.termId });
    await facade.adopt(planId, (await facade.solveNow(planId, { seed: 5, iterations: 20_000 })).runId);
    page = await browser.page(officer, `/terms/${county.termId}/solve`);
    page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await browser.close();
    await county.close();
  });

  it('S18 says for a class which times were tried, what stood in the way, and what would help', async () => {
    await page.getByText(/还有 \d+ 课时没排上，为什么/).waitFor();
    const card = page.locator('tt-case-card');
    await card.getByRole('table', { name: '试过的时间' }).waitFor();
    expect(await card.innerText()).toMatch(/每周应开 \d+ 节/);
    expect(await card.locator('tbody tr').first().innerText()).toMatch(/周[一二三四五]第 [\d、]+ 节\s+\S+/);
    const first = await card.locator('h3').innerText();
    await page.locator('h2').first().click();
    await page.keyboard.press('j');
    await eventually(async () => (await card.locator('h3').innerText()) !== first);
    await page.keyboard.press('k');
    await eventually(async () => (await card.locator('h3').innerText()) === first);
    await card.getByRole('table', { name: '试过的时间' }).waitFor();
    await expectGoodPage(page, 's18-explain');
    await card.getByRole('button', { name: '都列出来' }).click();
    await card.getByText('收起').waitFor();
    await card.getByText('是怎么一步一步筛下来的').click();
    await expectGoodPage(page, 's18-explain-all');
  });

  it('S18 finds what would help by solving again, shows it in words before anything happens, and writes the request', async () => {
    await page.getByRole('button', { name: '全县看' }).click();
    await page.getByText('全县缺什么').waitFor();
    await page.getByRole('button', { name: '找找怎么补上' }).click();
    await page.getByText('正在一个一个重排着试').waitFor();
    await page.getByText(/可多排 \d+ 课时，涉及 \d+ 所学校/).first().waitFor({ timeout: FIND_MS });
    await expectGoodPage(page, 's18-county-fixes');
    const before = JSON.stringify(await sections());
    await page.getByRole('button', { name: '写申请' }).first().click();
    const dialog = page.locator('tt-fix-dialog dialog');
    expect(await dialog.locator('textarea').inputValue()).toMatch(/现申请：.+按这个办法重排过一遍：可多排 \d+ 课时/s);
    await expectGoodPage(page, 's18-request');
    await dialog.getByRole('button', { name: '关闭' }).click();
    const tries = page.getByRole('button', { name: '试一试' });
    if ((await tries.count()) > 0) {
      await tries.first().click();
      await dialog.getByText('现在什么都还没改').waitFor();
      await expectGoodPage(page, 's18-try');
      await dialog.getByRole('button', { name: '关闭' }).click();
    }
    expect(JSON.stringify(await sections())).toBe(before);
  }, 2 * FIND_MS);

  it('S19 leaves a lesson where it is when it is dropped where it cannot be, by mouse and by keyboard, and says why', async () => {
    const { section } = await lessonWith((slot, own) => slot.weekday !== own.weekday && /^(lesson-full|teacher-teaching)$/.test(slot.reasons[0]?.code ?? '') && slot.verdict === 'impossible');
    const lesson = await openWeek(section);
    const before = await place(section.id);
    await lesson.focus();
    await page.keyboard.press('Space');
    await judged();
    await expectGoodPage(page, 's19-lifted');
    const why = /不行.*已在带 \d+ 个教学点/s;
    expect(await walkTo(why)).toMatch(/^周[一二三四五] \d+:\d\d 不行：.+已在带 \d+ 个教学点/);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(/已在带 \d+ 个教学点.*课还在原来的时间/).waitFor();
    await expectGoodPage(page, 's19-refused');
    await page.keyboard.press('Escape');
    await page.locator('td[data-verdict]').first().waitFor({ state: 'detached' });
    expect(await place(section.id)).toBe(before);

    await lesson.scrollIntoViewIfNeeded();
    const from = (await lesson.boundingBox())!;
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
    await judged();
    const to = (await page.locator('td[data-verdict=impossible]').filter({ hasText: why }).first().boundingBox())!;
    await page.mouse.move(to.x + 30, to.y + 12, { steps: 6 });
    await expectGoodPage(page, 's19-dragging');
    await page.mouse.up();
    await page.getByRole('alert').getByText(/已在带 \d+ 个教学点/).waitFor();
    expect(await page.locator('td[data-verdict]').count()).toBe(0);
    expect(await place(section.id)).toBe(before);
  });

  it('S20 moves a lesson where it can be, says whom it touches, and takes it back', async () => {
    const { section } = await lessonWith((slot, own) => slot.verdict === 'possible' && !slot.current && slot.weekday !== own.weekday);
    const lesson = await openWeek(section);
    const before = await place(section.id);
    await lesson.focus();
    await page.keyboard.press('Space');
    await judged();
    expect(await walkTo(/可以/)).toMatch(/^周[一二三四五] \d+:\d\d 可以$/);
    await page.keyboard.press('Enter');
    const bar = page.locator('tt-done-bar');
    await bar.getByText(/移到了周[一二三四五] \d+:\d\d。会影响 \S+/).waitFor();
    expect(await place(section.id)).not.toBe(before);
    await expectGoodPage(page, 's20-moved');
    await bar.getByRole('button', { name: '撤销' }).click();
    await page.getByText('撤销了，和刚才一样').waitFor();
    expect(await place(section.id)).toBe(before);

    await page.locator('tt-lesson-panel').getByRole('button', { name: '移到…' }).click();
    const dialog = page.locator('tt-move-dialog dialog');
    await dialog.getByText(/不行的 \d+ 个时间|放到这里/).first().waitFor();
    await expectGoodPage(page, 's20-move-to');
    await dialog.getByRole('button', { name: '取消' }).click();
    expect(await place(section.id)).toBe(before);
  });

  it('asks before other lessons move', async () => {
    const { section } = await lessonWith((slot, own, all) => slot.verdict === 'withMoves' && slot.weekday !== own.weekday && !all.some((each) => each.weekday === slot.weekday && each.verdict === 'possible'));
    const lesson = await openWeek(section);
    const before = await place(section.id);
    await lesson.focus();
    await page.keyboard.press('Space');
    await judged();
    await walkTo(/要动别的课/);
    await page.keyboard.press('Enter');
    await page.getByText(/放到周[一二三四五] \d+:\d\d，会动别的课/).waitFor();
    expect(await place(section.id)).toBe(before);
    await expectGoodPage(page, 's20-asks');
    await page.getByRole('button', { name: '就这样放' }).click();
    await page.locator('tt-done-bar').getByText('会影响').waitFor();
    await page.keyboard.press('z');
    await page.getByText('撤销了，和刚才一样').waitFor();
    expect(await place(section.id)).toBe(before);
  });

  it('pins a lesson, which then goes nowhere', async () => {
    const [section] = await sections();
    await openWeek(section!);
    await page.getByRole('button', { name: '这节不再动' }).click();
    await page.getByText('钉住了，不再动这节').waitFor();
    await expectGoodPage(page, 'edit-pinned');
    expect((await sections()).find(({ id }) => id === section!.id)?.pinned).toBe(true);
    expect((await slots(section!.id)).filter(({ verdict, current }) => verdict !== 'impossible' && !current)).toEqual([]);
    await page.getByRole('button', { name: '可以再动' }).click();
    await page.getByText('可以再动了').waitFor();
  });

  it('shows what a colleague changes meanwhile, and loses nothing', async () => {
    const { section, slot } = await lessonWith((each) => each.verdict === 'possible' && !each.current);
    const other = (await sections()).find(({ id, netTeacher }) => id !== section.id && netTeacher.id !== section.netTeacher.id)!;
    const lesson = await openWeek(other);
    await lesson.focus();
    await page.keyboard.press('Space');
    await judged();
    const { version } = (await colleague.get(`/api/plans/${planId}`)).body as { version: number };
    expect((await colleague.post(`/api/plans/${planId}/sections/${section.id}/move`, { weekday: slot.weekday, starts: slot.starts, version })).status).toBe(200);
    await page.getByText('别的同事刚改了课表，已换成最新的').waitFor();
    await judged();
    expect(await page.locator('.lesson.hand').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect((await colleague.post(`/api/plans/${planId}/undo`)).status).toBe(200);
  });

  it('proposes how to mend the plan when a net teacher is away, and takes one proposal into the draft', async () => {
    await page.goto(edit());
    await page.getByRole('button', { name: '找补救办法' }).click();
    const proposal = page.locator('tt-repair-panel article').first();
    await proposal.getByText(/受影响 \d+ 课时/).waitFor();
    await expectGoodPage(page, 'edit-repair');
    const before = JSON.stringify(await sections());
    await proposal.getByRole('button', { name: '用这个办法' }).click();
    await page.locator('tt-done-bar').getByText('改好了').waitFor();
    expect(JSON.stringify(await sections())).not.toBe(before);
    await page.locator('tt-done-bar').getByRole('button', { name: '撤销' }).click();
    await page.getByText('撤销了，和刚才一样').waitFor();
    const byId = (text: string): Section[] => (JSON.parse(text) as Section[]).sort((a, b) => a.id.localeCompare(b.id));
    expect(byId(JSON.stringify(await sections())).map(({ weekday, starts, netTeacher }) => `${weekday} ${starts} ${netTeacher.id}`).sort()).toEqual(byId(before).map(({ weekday, starts, netTeacher }) => `${weekday} ${starts} ${netTeacher.id}`).sort());
  });

  it('looks at schools, at all net teachers and at the list, on small windows and in English', async () => {
    await page.goto(edit('?by=school'));
    await page.locator('tt-week-table .lesson').first().waitFor();
    await expectGoodPage(page, 'edit-school');
    await page.goto(edit('?view=teachers'));
    await page.locator('tt-teachers-table .chip').first().waitFor();
    await expectGoodPage(page, 'edit-teachers');
    await page.goto(edit('?view=list'));
    await page.getByRole('table', { name: '每周的课' }).waitFor();
    await expectGoodPage(page, 'edit-list');
    for (const [viewport, locale] of [['phone', 'zh-CN'], ['phone', 'en'], ['low', 'zh-CN'], ['low', 'en']] as const) {
      const small = await browser.page(officer, edit(), { viewport, locale });
      await small.locator('tt-week-table .lesson').first().click();
      await small.getByRole('button', { name: /拎起来|Lift/ }).click();
      await small.locator('td[data-verdict]').first().waitFor();
      await expectGoodPage(small, `edit-lifted-${viewport}-${locale}`);
      await small.goto(`/terms/${county.termId}/solve`);
      await small.locator('tt-case-card table, tt-case-card .why').first().waitFor();
      await small.locator('tt-case-card').scrollIntoViewIfNeeded();
      await expectGoodPage(small, `explain-${viewport}-${locale}`);
      await small.close();
    }
  }, 2 * FIND_MS);

  it('says without a network what still works', async () => {
    await page.goto(edit());
    await page.locator('tt-week-table .lesson').first().waitFor();
    await page.context().setOffline(true);
    await page.getByText('断网了，可以看，连上再改').waitFor();
    expect(await textOf(page)).toContain('课表格');
    await expectGoodPage(page, 'edit-offline');
    await page.context().setOffline(false);
  });
});
