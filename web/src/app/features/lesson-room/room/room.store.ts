import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { SeatView } from '@tongtang/contracts/views';
import type { PendingCommand } from '../../../core/command-queue.js';
import { DeviceClock } from '../../../core/device-clock.js';
import { keep, readKept } from '../../../core/kept.js';
import { SessionStore } from '../../../core/session.store.js';
import { type StreamHandle, Streams } from '../../../core/stream-subscription.js';
import type { Lesson, LessonSeat } from '../lesson-room.api.js';
import { LessonCommands } from '../shared/lesson-commands.js';
import { StageStore } from '../shared/stage.store.js';

/** One class of the room, with what was pressed already counted in. */
export interface ClassInRoom {
  readonly seatId: string;
  readonly name: string;
  readonly expected: number;
  /** Null: not reported yet. */
  readonly present: number | null;
  /** Why the others are not here, as it was reported. */
  readonly sick: number;
  readonly leave: number;
  /** The report is on its way or waits for the network. */
  readonly pending: PendingCommand['state'] | null;
  /** What this class answered to the open poll. */
  readonly answer: { readonly counts: readonly number[]; readonly pending: PendingCommand['state'] | null } | null;
}
export interface HandState {
  readonly raised: boolean;
  readonly position: number | null;
  readonly pending: PendingCommand['state'] | null;
}

const DOOR_MS = 15 * 60_000;

/** A room in a lesson: its classes, hand, microphone and help. One room is one voice; every class has its own headcount. */
@Injectable()
export class RoomStore {
  private readonly streams = inject(Streams);
  private readonly session = inject(SessionStore);
  private readonly device = inject(DeviceClock);
  private readonly stage = inject(StageStore);
  private readonly commands = inject(LessonCommands);
  private readonly destroyRef = inject(DestroyRef);
  private readonly lesson = signal<Lesson | null>(null);
  private readonly chosen = signal<string | null>(null);
  private readonly views = signal<Readonly<Record<string, SeatView>>>({});
  private handles: StreamHandle[] = [];
  private gone = false;
  private joining = false;

  readonly rooms = computed(() => {
    const rooms = new Map((this.lesson()?.seats ?? []).map((seat) => [seat.roomId, seat]));
    return [...rooms.values()].map((seat) => ({ id: seat.roomId, text: `${seat.school.shortName} ${seat.roomName}` }));
  });
  readonly roomId = computed(() => this.chosen() ?? this.ownSeat()?.roomId ?? '');
  private readonly seats = computed(() => (this.lesson()?.seats ?? []).filter((seat) => seat.roomId === this.roomId() && seat.status !== 'excused'));
  readonly interactive = computed(() => this.seats().some((seat) => seat.kind === 'interactive'));
  private readonly view = computed(() => this.seats().map((seat) => this.views()[seat.id]).find((view) => view !== undefined) ?? null);
  readonly school = computed(() => this.seats()[0]?.school ?? null);
  readonly joined = computed(() => this.view()?.seatStatus === 'joined');
  readonly doorOpen = computed(() => {
    const status = this.stage.stage()?.status ?? this.lesson()?.status;
    return status === 'open' || status === 'live' || (status === 'scheduled' && (this.stage.startsInMs() ?? Infinity) <= DOOR_MS);
  });
  readonly micHere = computed(() => (this.stage.stage()?.mic?.roomId ?? (this.view()?.mic === 'here' ? this.roomId() : null)) === this.roomId() && this.roomId() !== '');
  readonly help = computed(() => {
    const pending = this.newestOf('help.ask', 'help.withdraw');
    if (pending !== null) return pending.type === 'help.ask' ? { reason: (pending.data as { reason: string }).reason, pending: pending.state } : null;
    const reason = this.view()?.help ?? null;
    return reason === null ? null : { reason, pending: null };
  });
  readonly hand = computed((): HandState => {
    const pending = this.newestOf('hand.raise', 'hand.lower');
    const view = this.view();
    if (pending !== null) return { raised: pending.type === 'hand.raise', position: null, pending: pending.state };
    return { raised: (view?.handSince ?? null) !== null, position: view?.handPosition ?? null, pending: null };
  });
  /** The poll the room can answer now. */
  readonly poll = computed(() => {
    const poll = this.stage.stage()?.poll ?? null;
    return poll === null || poll.closedAt !== null || this.stage.stage()?.status !== 'live' ? null : poll;
  });
  readonly classes = computed((): readonly ClassInRoom[] => this.seats().map((seat) => this.classOf(seat)));
  readonly unreported = computed(() => this.classes().some((one) => one.present === null));

  open(lesson: Lesson): void {
    const same = this.lesson()?.id === lesson.id;
    this.lesson.set(lesson);
    if (!same) this.follow();
  }

  /** Another room of the same school. */
  choose(roomId: string): void {
    this.chosen.set(roomId);
    this.follow();
    void this.join();
  }

  /** In, with this browser as the device; a lesson that is not open yet opens by it. */
  async join(): Promise<void> {
    if (this.joining || this.gone || !this.doorOpen() || this.roomId() === '') return;
    this.joining = true;
    try {
      await this.commands.whisper('seat.join', { roomId: this.roomId(), deviceId: this.device.deviceId });
    } finally {
      this.joining = false;
    }
  }

  /** A sign of life; a room that is not in (any more) joins again. */
  async beat(): Promise<void> {
    if (this.gone || this.stage.over() || !this.doorOpen() || this.roomId() === '') return;
    if (!this.joined()) await this.join();
    else if ((await this.commands.whisper('proof.send', { roomId: this.roomId(), deviceId: this.device.deviceId })) === 'seat.not-joined') await this.join();
  }

  /** The server took it: shown as done until its own word comes, a moment later. */
  taken(roomOrSeat: string, change: Partial<SeatView>): void {
    this.views.update((all) => Object.fromEntries(Object.entries(all).map(([seatId, view]) => [seatId, seatId === roomOrSeat || view.roomId === roomOrSeat ? { ...view, ...change } : view])));
  }

  async leave(): Promise<void> {
    this.gone = true;
    await Promise.race([this.commands.whisper('seat.leave', { roomId: this.roomId() }), new Promise((resolve) => setTimeout(resolve, 1_500))]);
  }

  private ownSeat(): LessonSeat | null {
    const seats = this.lesson()?.seats ?? [];
    const me = this.session.session()?.person.id;
    return seats.find((seat) => seat.assistant?.id === me) ?? seats[0] ?? null;
  }

  private follow(): void {
    for (const handle of this.handles) handle.close();
    this.views.set(Object.fromEntries(this.seats().flatMap((seat) => {
      const kept = readKept<SeatView>(`page.seat.${seat.id}`);
      return kept === null ? [] : [[seat.id, kept]];
    })));
    this.handles = this.seats().map((seat) => this.streams.open(`seat:${seat.id}`, {
      snapshot: (state) => this.show(seat.id, state),
      event: () => undefined,
      state: (frame) => this.show(seat.id, frame.data),
    }, this.destroyRef));
  }

  private show(seatId: string, data: Readonly<Record<string, unknown>>): void {
    const found = 'view' in data ? data['view'] : data;
    if (typeof found !== 'object' || found === null || !('seatStatus' in found)) return;
    const view = found as SeatView;
    this.views.update((all) => ({ ...all, [seatId]: view }));
    keep(`page.seat.${seatId}`, view);
  }

  private classOf(seat: LessonSeat): ClassInRoom {
    const view = this.views()[seat.id];
    const report = this.commands.newest('headcount.report', (data) => data.seatId === seat.id);
    const poll = this.poll();
    const answered = poll === null ? null : this.commands.newest('poll.answer', (data) => data.seatId === seat.id && data.pollId === poll.pollId);
    const known = poll !== null && view?.openPoll?.pollId === poll.pollId ? view.openPoll.counts : null;
    const absent = report === null ? view?.headcount?.absent : report.data.absent;
    return {
      seatId: seat.id, name: seat.classGroup.name, sick: absent?.sick ?? 0, leave: absent?.leave ?? 0,
      expected: report?.data.expected ?? view?.headcount?.expected ?? view?.expected ?? seat.expected,
      present: report?.data.present ?? view?.headcount?.present ?? seat.present, pending: report?.state ?? null,
      answer: answered !== null ? { counts: answered.data.counts, pending: answered.state } : known === null ? null : { counts: known, pending: null },
    };
  }

  private newestOf(...types: readonly string[]): PendingCommand | null {
    return this.commands.pending().filter((one) => types.includes(one.type) && (one.data as { roomId?: string }).roomId === this.roomId()).at(-1) ?? null;
  }
}
