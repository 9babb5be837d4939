import type { Page } from 'playwright-core';
import { ConsoleBrowser, expectGoodPage, textOf } from '../support/console-browser.js';
import { targetsSmallerThan } from '../support/browser.js';
import { LessonServer } from '../support/lesson-server.js';
import type { ScenarioRoom } from '../support/scenario.js';
import type { SocketClient } from '../support/socket-client.js';

const ROOM_TEXT = 14.4;
const PROOF_MS = 5_000;

describe('a live lesson with seven rooms', () => {
  let server: LessonServer;
  let browser: ConsoleBrowser;
  let teacher: Page;
  const sockets = new Map<string, SocketClient>();
  let proofs: NodeJS.Timeout;
  const room = (index: number): ScenarioRoom => server.scenario.rooms[index]!;
  const tile = (name: string): ReturnType<Page['locator']> => teacher.locator('ui-point-tile').filter({ hasText: name });
  const command = (index: number, type: string, data: object = {}): Promise<unknown> => sockets.get(room(index).roomId)!.command(server.lesson, type, { roomId: room(index).roomId, ...data });

  beforeAll(async () => {
    // With the real leases: a room that falls silent is lost.
    server = await LessonServer.start({}, { SWEEPS: 'on' });
    browser = await ConsoleBrowser.launch();
    for (const one of server.scenario.rooms.slice(0, 6)) sockets.set(one.roomId, await server.joined(one, one.seatId));
    // A room's page sends signs of life; these rooms are sockets, so the test does.
    proofs = setInterval(() => {
      for (const [roomId, socket] of sockets) {
        const one = server.scenario.rooms.find((each) => each.roomId === roomId);
        if (socket.connected && one !== undefined) void socket.command(server.lesson, 'proof.send', { roomId, deviceId: one.seatId }).catch(() => undefined);
      }
    }, PROOF_MS);
    for (const index of [0, 1, 2, 3, 4]) await sockets.get(room(index).roomId)!.command(server.lesson, 'headcount.report', { seatId: room(index).seatId, present: room(index).size - 1 });
    teacher = await browser.page(await server.http(server.scenario.teacher), `/lessons/${server.scenario.lessonId}/live`);
  });
  afterAll(async () => {
    clearInterval(proofs);
    await browser.close();
    await server.stop();
  });

  it('S24 shows the net teacher who is there, who waits and who has not spoken', async () => {
    await command(0, 'hand.raise');
    await command(1, 'hand.raise');
    await teacher.getByText('举手排队').waitFor();
    await teacher.locator('ui-point-tile').nth(6).waitFor();
    const present = [0, 1, 2, 3, 4].reduce((sum, index) => sum + room(index).size - 1, 0);
    const text = (await textOf(teacher)).replace(/\s+/g, '');
    expect(text).toContain('6/7间教室在线');
    expect(text).toContain(`${present}/${present + 5}到课`);
    expect(text).toMatch(/还没发过言/);
    await tile('石坎').getByText('举手').first().waitFor();
    await expectGoodPage(teacher, 's24-live-net-teacher');
  });

  it('S24 fits the commonest school laptop', async () => {
    const low = await browser.page(await server.http(server.scenario.teacher), `/lessons/${server.scenario.lessonId}/live`, { viewport: 'low' });
    await low.getByText('举手排队').waitFor();
    await expectGoodPage(low, 's24-live-net-teacher-1366');
    await low.close();
  });

  it('S45 speaks English', async () => {
    const english = await browser.page(await server.http(server.scenario.countyOfficer), `/lessons/${server.scenario.lessonId}/live`, { locale: 'en' });
    await english.locator('ui-point-tile').first().waitFor();
    expect(await textOf(english)).toMatch(/Hand/);
    await expectGoodPage(english, 's45-live-observer-en');
    await english.close();
  });

  it('S26 gives the microphone with the key 1 and takes the room off the queue', async () => {
    await teacher.keyboard.press('1');
    await tile('石坎').getByText('正在发言').waitFor();
    await teacher.waitForFunction(() => document.querySelectorAll('ui-hand-queue .row').length === 1);
    await teacher.keyboard.press('0');
    await tile('石坎').getByText('正在发言').waitFor({ state: 'detached' });
  });

  it('S26 moves a hand down with L, puts it down with X, and says who has had a turn', async () => {
    const order = (names: readonly string[]): Promise<unknown> => teacher.waitForFunction((wanted) => Array.from(document.querySelectorAll('ui-hand-queue .row b')).map((name) => name.textContent).join() === wanted, names.join());
    await command(0, 'hand.raise');
    await order(['白果坪', '石坎']);
    const rows = teacher.locator('ui-hand-queue .row');
    await rows.filter({ hasText: '白果坪' }).getByText('本节还没发过言').waitFor();
    await rows.filter({ hasText: '石坎' }).getByText('发言 1 次，刚说过').waitFor();
    await teacher.keyboard.press('l');
    await order(['石坎', '白果坪']);
    await teacher.keyboard.press('l');
    await order(['白果坪', '石坎']);
    await teacher.screenshot({ path: 'artefacts/screenshots/s26-hands.png' });
    await teacher.keyboard.press('x');
    await order(['石坎']);
    await teacher.getByRole('button', { name: '放下 石坎' }).click();
    await teacher.getByText('现在没有人举手').waitFor();
    expect(await server.sql('select cause from hand where lowered_at is not null order by lowered_at')).toEqual([{ cause: 'granted' }, { cause: 'teacher' }, { cause: 'teacher' }]);
  });

  it('stamps praise on the board, the tile and the phone, and holds still for whoever asked for it', async () => {
    const assistant = await browser.page(await server.http(room(6).assistant), `/lessons/${server.scenario.lessonId}/live`, { viewport: 'phone' });
    await assistant.getByText(/看得见你们/).waitFor();
    const praise = async (): Promise<void> => {
      await teacher.keyboard.press('g');
      await teacher.getByRole('dialog').getByRole('button', { name: '新场' }).click();
    };
    const stamp = teacher.locator('.stamp');
    const animation = (): Promise<string> => stamp.evaluate((one) => `${getComputedStyle(one).animationName} ${getComputedStyle(one).animationDuration}`);
    await teacher.emulateMedia({ reducedMotion: 'no-preference' });
    await praise();
    await stamp.getByText('新场').waitFor();
    expect(await animation()).toMatch(/stamp 0\.6s$/);
    expect(await teacher.locator('ui-point-tile.praised').count()).toBe(1);
    await assistant.getByText('沈老师表扬了你们').waitFor();
    await teacher.screenshot({ path: 'artefacts/screenshots/s28-praise.png' });
    await assistant.screenshot({ path: 'artefacts/screenshots/s28-praise-phone.png' });
    await stamp.waitFor({ state: 'detached' });
    await teacher.emulateMedia({ reducedMotion: 'reduce' });
    await praise();
    await stamp.getByText('新场').waitFor();
    expect(await animation()).toMatch(/^none/);
    await stamp.waitFor({ state: 'detached' });
    await assistant.close();
  });

  it('S27 counts a show of hands and names who has not answered; more hands than pupils are refused in the room', async () => {
    const assistant = await browser.page(await server.http(room(6).assistant), `/lessons/${server.scenario.lessonId}/live`, { viewport: 'phone' });
    await assistant.getByText(/看得见你们/).waitFor();
    await teacher.keyboard.press('p');
    await teacher.getByRole('button', { name: '开始表决' }).click();
    await assistant.getByText('请孩子们举手，您数一数').waitFor();
    const [poll] = await server.sql<{ id: string }>('select id from room_poll where closed_at is null');
    for (const index of [0, 1, 2, 3]) await sockets.get(room(index).roomId)!.command(server.lesson, 'poll.answer', { pollId: poll!.id, seatId: room(index).seatId, counts: [10, 5] });
    await teacher.getByText('4/7 间教室已报数').waitFor();
    expect(await textOf(teacher)).toMatch(/还差：[\s\S]*新场/);
    const verdict = await sockets.get(room(0).roomId)!.command(server.lesson, 'poll.answer', { pollId: poll!.id, seatId: room(0).seatId, counts: [20, 20] });
    expect(verdict).toMatchObject({ verdict: 'refused', code: 'poll.too-many' });
    await expectGoodPage(assistant, 's27-live-assistant-poll', { minText: ROOM_TEXT });
    await expectGoodPage(teacher, 's27-live-net-teacher-poll');
    await assistant.close();
  });
});

describe('the room of an assistant', () => {
  let server: LessonServer;
  let browser: ConsoleBrowser;
  beforeAll(async () => {
    server = await LessonServer.start({ rooms: 2 });
    browser = await ConsoleBrowser.launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each([['pc', 's29-live-assistant'], ['phone', 's29-live-assistant-phone']] as const)('S29 is three big buttons on a %s', async (viewport, name) => {
    const room = server.scenario.rooms[viewport === 'pc' ? 0 : 1]!;
    const page = await browser.page(await server.http(room.assistant), `/lessons/${server.scenario.lessonId}/live`, { viewport });
    await page.getByText('看得见你们').waitFor();
    await page.getByRole('button', { name: /报到课人数|到课 \d+ 人/ }).click();
    await page.getByRole('button', { name: '少一人' }).first().click();
    await page.getByRole('button', { name: '病假 0' }).click();
    await expectGoodPage(page, `${name}-count`, { minText: ROOM_TEXT });
    await page.getByRole('button', { name: '报上去' }).click();
    await page.getByRole('button', { name: new RegExp(`到课 ${room.size - 1} 人`) }).waitFor();
    // Changed by keyboard: digits count and are nobody's hand; the reason given once is still there.
    await page.keyboard.press('1');
    await page.getByRole('button', { name: '病假 1' }).waitFor();
    await page.keyboard.type(String(room.size - 2));
    await page.getByText('没来 2 人').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: new RegExp(`到课 ${room.size - 2} 人`) }).waitFor();
    for (const label of [new RegExp(`到课 ${room.size - 2} 人`), /举手/, /需要帮助/]) {
      const box = await page.getByRole('button', { name: label }).first().boundingBox();
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(112);
    }
    expect(await targetsSmallerThan(page, 44)).toEqual([]);
    await expectGoodPage(page, name, { minText: ROOM_TEXT });
    const counts = await server.sql<{ present: number; absent: object }>(`select (data->>'present')::int as present, data->'absent' as absent from attendance_fact where seat_id = $1 and kind = 'headcount' order by effective_at`, [room.seatId]);
    expect(counts).toEqual([{ present: room.size - 1, absent: { sick: 1, leave: 0, unexplained: 0 } }, { present: room.size - 2, absent: { sick: 1, leave: 0, unexplained: 1 } }]);
    expect(await server.sql('select 1 from hand where room_id = $1', [room.roomId])).toEqual([]);
  });

  it('S45 speaks English', async () => {
    const page = await browser.page(await server.http(server.scenario.rooms[0]!.assistant), `/lessons/${server.scenario.lessonId}/live`, { locale: 'en', viewport: 'phone' });
    await page.getByRole('button', { name: /Need help/ }).waitFor();
    await expectGoodPage(page, 's45-live-assistant-en', { minText: ROOM_TEXT });
  });
});
