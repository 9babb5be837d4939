import { ConsoleBrowser, expectGoodPage, textOf } from '../support/console-browser.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres-template.js';
import { screenshot } from '../support/browser.js';
import { HttpClient } from '../support/http-client.js';
import { ServerProcess, type SampleAccount } from '../support/server-process.js';
import type { Page } from 'playwright-core';

/** The first start imports, plans, publishes and teaches two weeks before it listens. */
const FIRST_START_MS = 240_000;

/** What a new user does: one command, four browsers, one lesson. */
describe('the sample county in four browsers', () => {
  let database: TestDatabase;
  let server: ServerProcess;
  let browser: ConsoleBrowser;
  const account = (role: string, nth = 0): SampleAccount => server.accounts.filter((one) => one.role === role)[nth]!;

  const signIn = async (who: SampleAccount, viewport: 'pc' | 'phone' = 'pc'): Promise<Page> => {
    const page = await browser.page(server.url, '/signin', { viewport });
    await page.getByLabel('手机号或登录名').fill(who.signIn);
    await page.getByLabel('密码', { exact: true }).fill(who.password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL('**/today');
    return page;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await ServerProcess.start({ databaseUrl: database.url, environment: { SAMPLE: 'on' }, withinMs: FIRST_START_MS });
    browser = await ConsoleBrowser.launch();
  }, FIRST_START_MS + 60_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.drop();
  });

  it('says what is wrong with a password and how often it may still be tried', async () => {
    const page = await browser.page(server.url, '/signin');
    await page.getByLabel('手机号或登录名').fill(account('operator').signIn);
    await page.getByLabel('密码', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('密码不对，还可以试 4 次').waitFor();
    await expectGoodPage(page, 'signin-wrong-password');
  });

  it('teaches a lesson: net teacher, assistant, school head and county officer see one and the same', async () => {
    const teacher = await signIn(account('netTeacher'));
    await teacher.getByText('示例时钟').waitFor();
    await expectGoodPage(teacher, 'today-net-teacher');
    await teacher.getByRole('button', { name: /去上课|回到课堂/ }).click();
    await teacher.getByRole('button', { name: '开始上课' }).click();
    await teacher.getByText('正在上课').first().waitFor();

    const assistant = await signIn(account('assistantTeacher'), 'phone');
    await screenshot(assistant, 'today-assistant-phone');
    await assistant.getByRole('button', { name: /进入课堂|回到课堂/ }).click();
    await assistant.getByText('看得见你们').waitFor();
    await assistant.getByRole('button', { name: /报到课人数/ }).click();
    await assistant.getByRole('button', { name: '报上去' }).click();
    await assistant.getByRole('button', { name: /到课 \d+ 人/ }).waitFor();
    await assistant.getByRole('button', { name: /举手/ }).first().click();
    // Other rooms of the sample may wait too: the teacher calls this one.
    const { body } = await (await new HttpClient(server.url).signIn(account('assistantTeacher').signIn, account('assistantTeacher').password)).get('/api/today');
    const school = (body as { next: { seats: { school: { shortName: string } }[] } }).next.seats[0]!.school.shortName;
    await teacher.locator('ui-hand-queue .row').filter({ hasText: school }).getByRole('button', { name: /请发言/ }).click();
    await assistant.getByRole('button', { name: '打开话筒' }).click();
    await assistant.getByRole('button', { name: '说完了' }).click();
    await teacher.keyboard.press('p');
    await teacher.getByRole('button', { name: '开始表决' }).click();
    await assistant.getByRole('button', { name: '报给老师' }).first().waitFor();
    await assistant.getByRole('button', { name: '报给老师' }).first().click();
    await assistant.getByText('已报给老师').first().waitFor();
    await expectGoodPage(teacher, 'live-net-teacher');
    await expectGoodPage(assistant, 'live-assistant-phone', { minText: 14.4 });

    const officer = await signIn(account('countyOfficer'));
    await officer.goto('/live');
    await officer.getByText(account('netTeacher').name).first().waitFor();
    await expectGoodPage(officer, 'live-now-county');
    const head = await signIn(account('schoolHead'));
    await head.getByRole('heading', { level: 1 }).first().waitFor();
    await expectGoodPage(head, 'today-school-head', { minText: 14.4 });

    await teacher.getByRole('button', { name: '下课…' }).click();
    await teacher.getByRole('button', { name: '下课', exact: true }).click();
    await assistant.getByText('下课了').waitFor();
    await officer.goto('/attendance');
    await officer.getByText('到课率').waitFor();
    expect(await textOf(officer)).toContain('不含未报');
    await expectGoodPage(officer, 'attendance-county');
  });

  it('shows the county on a wall', async () => {
    const officer = await signIn(account('countyOfficer'));
    await officer.goto('/live');
    await officer.getByRole('button', { name: '大屏链接' }).click();
    await officer.getByRole('button', { name: '新做一个链接' }).click();
    const link = (await officer.locator('.link a').getAttribute('href')) ?? '';
    const wall = await browser.page(server.url, new URL(link).pathname, { viewport: 'wall' });
    await wall.getByText('每周课开齐了吗').waitFor();
    await expectGoodPage(wall, 'wall', { minText: 18 });
  });
});
