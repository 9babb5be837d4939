import type { Page } from 'playwright-core';
import { ConsoleBrowser, expectGoodPage, textOf } from '../support/console-browser.js';
import { eventually } from '../support/eventually.js';
import { LessonServer } from '../support/lesson-server.js';

const ROOM_TEXT = 14.4;
const facts = async (server: LessonServer, seatId: string): Promise<number[]> =>
  (await server.sql<{ present: string }>(`select data->>'present' as present from attendance_fact where seat_id = $1 and kind = 'headcount' order by effective_at`, [seatId])).map((row) => Number(row.present));

describe('a room without a network', () => {
  let server: LessonServer;
  let browser: ConsoleBrowser;
  let teacher: Page;
  let assistant: Page;
  const path = (): string => `/lessons/${server.scenario.lessonId}/live`;

  beforeAll(async () => {
    server = await LessonServer.start({ rooms: 2 });
    browser = await ConsoleBrowser.launch();
    teacher = await browser.page(await server.http(server.scenario.teacher), path());
    assistant = await browser.page(await server.http(server.scenario.rooms[0]!.assistant), path(), { viewport: 'low' });
    await assistant.getByText('看得见你们').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('S32 tells the teacher what is wrong and says what to try', async () => {
    await assistant.keyboard.press('3');
    await assistant.getByRole('button', { name: '没声音', exact: true }).click();
    await assistant.getByText('老师已经知道了').waitFor();
    await assistant.getByText('看音箱插头插紧没有').waitFor();
    await expectGoodPage(assistant, 's32-live-assistant-help', { minText: ROOM_TEXT });
    await teacher.locator('ui-point-tile').first().getByText('求助', { exact: false }).first().waitFor();
    await assistant.getByRole('button', { name: '好了，没事了' }).click();
    await teacher.locator('ui-point-tile').filter({ hasText: '求助' }).waitFor({ state: 'detached' });
  });

  it('S30 keeps what is pressed, and each arrives once', async () => {
    const seat = server.scenario.rooms[0]!;
    await teacher.keyboard.press('p');
    await teacher.getByRole('button', { name: '开始表决' }).click();
    await assistant.getByText('请孩子们举手，您数一数').waitFor();
    await assistant.context().setOffline(true);
    await assistant.getByText('网断了，已记下，有网就补传').waitFor();
    await assistant.getByRole('button', { name: '多一人 是' }).click();
    await assistant.getByRole('button', { name: '报给老师' }).click();
    await assistant.getByText('已记下，连上就送').first().waitFor();
    await assistant.keyboard.press('1');
    await assistant.getByRole('button', { name: '少一人' }).first().click();
    await assistant.getByRole('button', { name: '报上去' }).click();
    await assistant.getByText('（2 条）').waitFor();
    await expectGoodPage(assistant, 's30-live-assistant-offline', { minText: ROOM_TEXT });
    expect(await facts(server, seat.seatId)).toEqual([]);
    await assistant.context().setOffline(false);
    await assistant.getByText('连上了，补传 2 条').waitFor();
    await eventually(async () => (await facts(server, seat.seatId)).length > 0);
    expect(await facts(server, seat.seatId)).toEqual([seat.size - 1]);
    const answers = await server.sql<{ counts: number[] }>('select counts from room_poll_answer where seat_id = $1', [seat.seatId]);
    expect(answers).toEqual([{ counts: [1, 0] }]);
    await teacher.getByText('1/1 间教室已报数').waitFor();
  });

  it('S31 is back in class with its count when the browser is opened again, from the front door', async () => {
    const context = assistant.context();
    await assistant.close();
    assistant = await context.newPage();
    await assistant.goto('/');
    await assistant.getByRole('button', { name: new RegExp(`到课 ${server.scenario.rooms[0]!.size - 1} 人`) }).waitFor();
    expect(new URL(assistant.url()).pathname).toBe(path());
  });

  it('S28 tells the net teacher what the schools still see', async () => {
    await teacher.context().setOffline(true);
    await teacher.getByText('您断线了，教学点还看得到第 1 页').waitFor();
    await expectGoodPage(teacher, 's28-live-net-teacher-offline');
    await teacher.context().setOffline(false);
    await teacher.getByText('您断线了').waitFor({ state: 'detached' });
  });

  it('ends for the room with what is missing', async () => {
    const other = await browser.page(await server.http(server.scenario.rooms[1]!.assistant), path(), { viewport: 'phone' });
    await other.getByText('看得见你们').waitFor();
    await teacher.getByRole('button', { name: '下课…' }).click();
    await teacher.getByRole('button', { name: '下课', exact: true }).click();
    await other.getByText('到课人数没报').waitFor();
    expect(await other.getByRole('link', { name: '去补' }).getAttribute('href')).toContain(`/attendance?lesson=${server.scenario.lessonId}`);
    await expectGoodPage(other, 's29-live-assistant-ended-phone', { minText: ROOM_TEXT });
    await assistant.getByText('下课了').waitFor();
    expect(await textOf(assistant)).toContain(`到课 ${server.scenario.rooms[0]!.size - 1} 人`);
  });
});

describe('a room that is gone from one moment to the next', () => {
  let server: LessonServer;
  let browser: ConsoleBrowser;
  beforeAll(async () => {
    server = await LessonServer.start({ rooms: 2 }, { SWEEPS: 'on' });
    browser = await ConsoleBrowser.launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('S25 keeps its tile, first and counting up with its last count, and is back without a reload', async () => {
    const path = `/lessons/${server.scenario.lessonId}/live`;
    const [room] = server.scenario.rooms;
    const teacher = await browser.page(await server.http(server.scenario.teacher), path);
    const assistant = await browser.page(await server.http(room!.assistant), path);
    await assistant.getByText('看得见你们').waitFor();
    await assistant.keyboard.press('1');
    await assistant.getByRole('button', { name: '报上去' }).click();
    const tile = teacher.locator('ui-point-tile').filter({ hasText: room!.shortName });
    await tile.getByText('在线').waitFor();
    const context = assistant.context();
    await assistant.close();
    await tile.getByText(/断开\s*\d:\d\d/).waitFor({ timeout: 40_000 });
    expect(await teacher.locator('ui-point-tile').first().innerText()).toMatch(new RegExp(`${room!.shortName}[\\s\\S]*断开[\\s\\S]*\\d:\\d\\d[\\s\\S]*${room!.size}[\\s\\S]*断开前`));
    await expectGoodPage(teacher, 's25-live-room-lost');
    await (await context.newPage()).goto(path);
    await tile.getByText('在线').waitFor();
  });
});
