import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { LessonStage, SeatView } from '@tongtang/contracts/views';
import { ApiError } from '../../../core/api-error.js';
import { Clock } from '../../../core/clock.js';
import { CommandQueue } from '../../../core/command-queue.js';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { ContractClient } from '../../../core/contract-client.js';
import { ErrorMessages } from '../../../core/error-messages.js';
import type { Envelope } from '../../../core/outbox.js';
import { SessionStore } from '../../../core/session.store.js';
import { SocketConnection } from '../../../core/socket-connection.js';
import { eventually, FakeClient, FakeSocket } from '../../../core/testing.js';
import type { Lesson } from '../lesson-room.api.js';
import { viewOf } from '../lesson-room.store.js';
import { LessonCommands } from '../shared/lesson-commands.js';
import { StageStore } from '../shared/stage.store.js';
import { teacherName } from './assistant-room.js';
import { RoomStore } from './room.store.js';

const NOW = 1_700_000_000_000;
const LESSON = '01890000-0000-7000-8000-00000000000a';
const seat = (id: string, roomId: string, assistantId: string): Lesson['seats'][number] => ({
  id, roomId, roomName: '多媒体教室', school: { id: 'school', name: '石坎村教学点', shortName: '石坎' }, classGroup: { id: `c-${id}`, name: id }, assistant: { id: assistantId, name: '韦秀兰' },
  kind: 'interactive', status: 'confirmed', expected: 24, present: null,
});
const lesson: Lesson = {
  id: LESSON, subject: 'music', gradeBand: 'L', number: 12, date: '2026-11-23', startsAt: new Date(NOW).toISOString(), endsAt: new Date(NOW + 2_400_000).toISOString(), zone: 'Asia/Shanghai',
  status: 'live', delivery: 'live', reason: null, netTeacher: { id: 'teacher', name: '沈雨桐' }, provider: '', weekNo: 12, startedAt: null, endedAt: null, rooms: 2,
  seats: [seat('other', 'room-2', 'somebody'), seat('一年级', 'room-1', 'me'), seat('二年级', 'room-1', 'me')],
};
const stage: LessonStage = {
  lessonId: LESSON, status: 'live', reason: null, delivery: 'live', startsAt: NOW, endsAt: NOW + 2_400_000, openedAt: NOW, startedAt: NOW, endedAt: null, netTeacher: lesson.netTeacher, teacherLostAt: null,
  page: 6, step: 2, stepSince: NOW, timerEndsAt: null, mic: null, incidentRoomIds: null, rooms: [],
  poll: { pollId: 'poll', kind: 'choice', question: '哪一种？', options: ['短短', '长'], openedAt: NOW, closedAt: null, publishedAt: null, totals: null },
};
const view = (change: Partial<SeatView> = {}): SeatView => ({
  lessonId: LESSON, lessonStatus: 'live', roomId: 'room-1', seatStatus: 'joined', expected: 24, headcount: null, handPosition: null, handSince: null, mic: 'none', help: null, openPoll: { pollId: 'poll', counts: null }, ...change,
});

interface Room { readonly room: RoomStore; readonly socket: FakeSocket; readonly commands: LessonCommands; readonly stageStore: StageStore; readonly verdicts: Map<string, string>; readonly offline: ReturnType<typeof signal<boolean>> }
function build(): Room {
  TestBed.resetTestingModule();
  const [socket, client, offline, verdicts] = [new FakeSocket(), new FakeClient(), signal<boolean>(false), new Map<string, string>()];
  socket.answer = (event, payload) => {
    if (event !== 'command') {
      const { stream } = payload as { stream: string };
      return Promise.resolve({ mode: 'snapshot', stream, epoch: 'e', head: 0, state: stream.startsWith('lesson:') ? stage : {}, states: [] });
    }
    const { commandId, type } = payload as Envelope;
    const code = verdicts.get(type) ?? null;
    return Promise.resolve({ commandId, verdict: code === null ? 'accepted' : 'refused', code });
  };
  client.answer = () => Promise.reject(new ApiError('network', 0, {}, null, true));
  TestBed.configureTestingModule({
    providers: [
      RoomStore, StageStore, LessonCommands,
      { provide: SocketConnection, useValue: socket }, { provide: ContractClient, useValue: client },
      { provide: Clock, useValue: { now: () => NOW + 60_000, zone: () => 'Asia/Shanghai' } },
      { provide: ConnectionStatus, useValue: { offline } }, { provide: ErrorMessages, useValue: { ofCode: (code: string) => code } },
      { provide: SessionStore, useValue: { session: signal({ person: { id: 'me', name: '' }, grants: [] }) } },
    ],
  });
  const [stageStore, commands, room] = [TestBed.inject(StageStore), TestBed.inject(LessonCommands), TestBed.inject(RoomStore)];
  commands.open(LESSON);
  stageStore.open(LESSON);
  room.open(lesson);
  socket.connect();
  return { room, socket, commands, stageStore, verdicts, offline };
}
const commandsOf = (socket: FakeSocket): string[] => socket.asked.filter((one) => one.event === 'command').map((one) => (one.payload as Envelope).type);
const show = (socket: FakeSocket, seatId: string, data: SeatView, rev = 1): void => socket.frames.next({ v: 1, stream: `seat:${seatId}`, key: 'view', rev, at: NOW + rev, data });

beforeEach(() => localStorage.clear());

describe('a room in a lesson', () => {
  it('is the assistant\'s own room with all its classes, each with its own headcount', async () => {
    const { room, socket, stageStore } = build();
    await eventually(() => stageStore.stage() !== null);
    expect(room.roomId()).toBe('room-1');
    expect(room.classes().map((one) => [one.name, one.present])).toEqual([['一年级', null], ['二年级', null]]);
    await eventually(() => socket.asked.some((one) => JSON.stringify(one.payload).includes('seat:二年级')));
    show(socket, '一年级', view({ headcount: { present: 23, expected: 24, effectiveAt: NOW } }));
    await eventually(() => room.classes()[0]?.present === 23);
    expect(room.unreported()).toBe(true);
  });

  it('joins by itself, then proves it is alive, and joins again when the server has lost it', async () => {
    const { room, socket, stageStore, verdicts } = build();
    await eventually(() => stageStore.stage() !== null);
    await room.beat();
    expect(commandsOf(socket)).toEqual(['seat.join']);
    show(socket, '一年级', view());
    await eventually(() => room.joined());
    await room.beat();
    expect(commandsOf(socket)).toEqual(['seat.join', 'proof.send']);
    verdicts.set('proof.send', 'seat.not-joined');
    await room.beat();
    expect(commandsOf(socket)).toEqual(['seat.join', 'proof.send', 'proof.send', 'seat.join']);
  });

  it('shows what was pressed without a network as kept, and never as done', async () => {
    const { room, socket, commands, stageStore, offline } = build();
    await eventually(() => stageStore.stage() !== null);
    offline.set(true);
    socket.connected.set(false);
    void commands.send('headcount.report', { seatId: '一年级', present: 22 });
    void commands.send('hand.raise', { roomId: 'room-1' }, { ttlMs: 60_000 });
    void commands.send('poll.answer', { pollId: 'poll', seatId: '一年级', counts: [20, 2] });
    await eventually(() => TestBed.inject(CommandQueue).waiting() === 3);
    expect(room.classes()[0]).toMatchObject({ present: 22, pending: 'kept', answer: { counts: [20, 2], pending: 'kept' } });
    expect(room.hand()).toEqual({ raised: true, position: null, pending: 'kept' });
    expect(await commands.send('mic.return', { roomId: 'room-1' }, { keepOffline: false })).toBe(false);
    expect(commands.refusal()?.code).toBe('network');
  });

  it('opens again with the last it knew, before any network', () => {
    localStorage.setItem(`tongtang.page.stage.${LESSON}`, JSON.stringify(stage));
    localStorage.setItem('tongtang.page.seat.一年级', JSON.stringify(view({ headcount: { present: 23, expected: 24, effectiveAt: NOW } })));
    const { room, stageStore } = build();
    expect(stageStore.stage()?.page).toBe(6);
    expect(room.classes()[0]?.present).toBe(23);
  });
});

describe('who sees what', () => {
  const session = (id: string, role: string): Parameters<typeof viewOf>[1] => ({ person: { id, name: '' }, grants: [{ role }] }) as unknown as Parameters<typeof viewOf>[1];
  it.each([
    ['teacher', 'netTeacher', '', 'console'], ['me', 'assistantTeacher', '', 'room'], ['head', 'schoolHead', '', 'observer'], ['head', 'schoolHead', 'room', 'room'],
    ['officer', 'countyOfficer', '', 'observer'], ['officer', 'countyOfficer', 'room', 'observer'], ['another', 'netTeacher', '', 'observer'],
  ] as const)('%s as %s, asking for "%s", sees the %s', (id, role, asked, expected) => {
    expect(viewOf(lesson, session(id, role), asked)).toBe(expected);
  });

  it('calls the teacher as children do', () => {
    expect(['沈雨桐', '欧阳小兰', 'Ann Lee'].map((name) => teacherName(name, 'zh-CN'))).toEqual(['沈老师', '欧阳老师', 'Ann Lee老师']);
    expect(teacherName('沈雨桐', 'en')).toBe('沈雨桐');
  });
});
