import { ConsoleBrowser, expectGoodPage, textOf } from '../support/console-browser.js';
import { targetsSmallerThan } from '../support/browser.js';
import { LessonServer } from '../support/lesson-server.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Assistants read from arm's length: no text below 15 px, no main control below 60 px, links not below 44. */
const ROOM_TEXT = 14.4;

describe('today, twelve minutes before the lesson', () => {
  let server: LessonServer;
  let browser: ConsoleBrowser;
  beforeAll(async () => {
    server = await LessonServer.start({ status: 'scheduled', minutesIn: -12 });
    browser = await ConsoleBrowser.launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('S4 shows the assistant one thing to press', async () => {
    const page = await browser.page(await server.http(server.scenario.rooms[0]!.assistant), '/today');
    await page.getByRole('button', { name: /进入课堂/ }).waitFor();
    await page.getByText('还有 12 分钟').waitFor();
    expect(await textOf(page)).toMatch(/已经存到这台电脑[\s\S]*等您处理 \d 件/);
    expect(await page.locator('[data-primary]').count()).toBe(1);
    const box = await page.locator('[data-primary]').boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(60);
    expect(await targetsSmallerThan(page, 44)).toEqual([]);
    await expectGoodPage(page, 's4-today-assistant', { minText: ROOM_TEXT });
  });

  it('S4 fits the commonest school laptop and the dark theme', async () => {
    const page = await browser.page(await server.http(server.scenario.rooms[0]!.assistant), '/today', { viewport: 'low', theme: 'dark' });
    await page.getByRole('button', { name: /进入课堂/ }).waitFor();
    await expectGoodPage(page, 's4-today-assistant-1366-dark', { minText: ROOM_TEXT });
  });

  it('S8 fits a phone, with its tabs at the bottom', async () => {
    const page = await browser.page(await server.http(server.scenario.rooms[0]!.assistant), '/today', { viewport: 'phone' });
    await page.getByRole('button', { name: /进入课堂/ }).waitFor();
    for (const tab of ['今天', '课表', '点名', '求助']) await page.getByRole('link', { name: tab }).last().waitFor();
    await expectGoodPage(page, 's8-today-phone', { minText: ROOM_TEXT });
  });

  it('S45 speaks English', async () => {
    const page = await browser.page(await server.http(server.scenario.rooms[0]!.assistant), '/today', { locale: 'en' });
    await page.getByRole('button', { name: /Join class/ }).waitFor();
    await page.getByText('in 12 minutes').waitFor();
    await expectGoodPage(page, 's45-today-assistant-en', { minText: ROOM_TEXT });
  });

  it('S7 says when there is no lesson, and which one is next', async () => {
    server.moveTo(server.scenario.startsAt - 3 * DAY);
    const page = await browser.page(await server.http(server.scenario.rooms[1]!.assistant), '/today');
    await page.getByText('今天没有直播课').waitFor();
    expect(await textOf(page)).toContain('下一节：音乐');
    await expectGoodPage(page, 's7-today-none', { minText: ROOM_TEXT });
  });
});

describe('the wall and attendance', () => {
  let server: LessonServer;
  let browser: ConsoleBrowser;
  beforeAll(async () => {
    server = await LessonServer.start();
    browser = await ConsoleBrowser.launch();
    for (const room of server.scenario.rooms.slice(0, 6)) {
      await server.send(room.assistant, [{ type: 'seat.join', data: { roomId: room.roomId, deviceId: room.seatId } }, { type: 'headcount.report', data: { seatId: room.seatId, present: room.size - 1 } }]);
    }
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const wall = async (): Promise<string> => {
    const answer = await (await server.http(server.scenario.countyOfficer)).post('/api/wall-tokens', { organisationId: server.scenario.organisations.county, label: '大厅' });
    return `/wall/${(answer.body as { token: string }).token}`;
  };

  it('shows the officer every lesson of now', async () => {
    const page = await browser.page(await server.http(server.scenario.countyOfficer), '/live');
    await page.getByText('音乐 第 12 课').waitFor();
    await page.getByText('沈雨桐').waitFor();
    await expectGoodPage(page, 'live-now');
  });

  it('S34 fills a wall with figures that say their age, and says so when they stop', async () => {
    const page = await browser.page(server.url, await wall(), { viewport: 'wall' });
    await page.getByText('正在上的 1 节课').waitFor();
    expect(await textOf(page)).toMatch(/数据 \d+ 秒前/);
    const expected = server.scenario.rooms.slice(0, 6).reduce((sum, room) => sum + room.size, 0);
    expect((await textOf(page)).replace(/\s/g, '')).toContain(`${expected - 6}/${expected}`);
    await expectGoodPage(page, 's34-wall', { minText: 18 });
    const english = await browser.page(server.url, await wall(), { viewport: 'wall', locale: 'en' });
    await english.getByText('Live now').first().waitFor();
    await expectGoodPage(english, 's45-wall-en', { minText: 18 });
    await page.route('**/api/**', (route) => route.abort());
    await page.context().setOffline(true);
    server.app.getHttpServer().closeAllConnections();
    await page.getByText(/数据停在/).waitFor({ timeout: 40_000 });
    await expectGoodPage(page, 's34-wall-stale', { minText: 18 });
  });

  it('S37 keeps unreported apart from absent, and the old value of a correction', async () => {
    const [first] = server.scenario.rooms;
    server.moveTo(server.scenario.startsAt + 41 * MINUTE);
    await server.send(server.scenario.teacher, [{ type: 'lesson.end', data: {} }]);
    await (await server.http(first!.assistant)).post(`/api/seats/${first!.seatId}/corrections`, { field: 'present', value: first!.size - 2, reason: '一人提前走' });
    const page = await browser.page(await server.http(server.scenario.countyOfficer), '/attendance');
    await page.getByText('到课率').waitFor();
    expect((await textOf(page)).replace(/\s/g, '')).toMatch(/未报1/);
    expect(await textOf(page)).toContain('不含未报');
    await page.getByRole('button', { name: '看更正' }).first().click();
    await page.getByText('一人提前走').waitFor();
    expect(await page.locator('s').first().innerText()).toBe(String(first!.size - 1));
    await expectGoodPage(page, 's37-attendance');
    const english = await browser.page(await server.http(server.scenario.countyOfficer), '/attendance', { locale: 'en' });
    await english.getByText('Attendance rate').waitFor();
    await expectGoodPage(english, 's45-attendance-en');
    const phone = await browser.page(await server.http(first!.assistant), '/attendance', { viewport: 'phone' });
    await phone.getByRole('heading', { name: '点名记录' }).waitFor();
    await expectGoodPage(phone, 's37-attendance-phone', { minText: ROOM_TEXT });
  });
});
