import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { GiantButton, HelpPhone, Icon, OfflineBar } from '@tongtang/ui';
import { Clock } from '../../../core/clock.js';
import { CommandQueue } from '../../../core/command-queue.js';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { ErrorMessages } from '../../../core/error-messages.js';
import { keep, readKept } from '../../../core/kept.js';
import { forgetLesson, rememberLesson } from '../../../core/last-lesson.js';
import { PreferencesStore } from '../../../core/preferences.store.js';
import { SchoolTimePipe } from '../../../core/school-time.pipe.js';
import { SessionStore } from '../../../core/session.store.js';
import { isTyping } from '../console/keys.js';
import type { Lesson } from '../lesson-room.api.js';
import { Heartbeat } from '../shared/heartbeat.js';
import { LessonCommands } from '../shared/lesson-commands.js';
import { StageBoard } from '../shared/stage-board.js';
import { StageStore } from '../shared/stage.store.js';
import { WakeLock } from '../shared/wake-lock.js';
import { Words } from '../shared/words.js';
import { HeadcountForm, type HeadcountReport } from './headcount-form.js';
import { HelpDialog, type HelpReason } from './help-dialog.js';
import { PollForm } from './poll-form.js';
import { RoomEnded } from './room-ended.js';
import { RoomStore } from './room.store.js';

const CAUGHT_UP_MS = 10_000;
const REMIND_AFTER_MS = 8 * 60_000;
const HAND_MS = 60_000;

/** 正在上课 for the assistant: three giant buttons. Beside them the stage for the projector; on a phone only the buttons. */
@Component({
  selector: 'tt-assistant-room',
  imports: [GiantButton, HeadcountForm, HelpDialog, HelpPhone, Icon, OfflineBar, PollForm, RoomEnded, SchoolTimePipe, StageBoard, TranslocoPipe],
  providers: [RoomStore, Heartbeat, WakeLock],
  templateUrl: './assistant-room.html',
  styleUrl: './assistant-room.css',
  host: { '(document:keydown)': 'key($event)', '[class.wide]': 'wide() && !needed()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AssistantRoom {
  private readonly words = inject(Words);
  private readonly router = inject(Router);
  private readonly queue = inject(CommandQueue);
  private readonly clock = inject(Clock);
  private readonly locale = inject(PreferencesStore).locale;
  protected readonly stage = inject(StageStore);
  protected readonly room = inject(RoomStore);
  protected readonly commands = inject(LessonCommands);
  protected readonly connection = inject(ConnectionStatus);
  protected readonly phone = inject(SessionStore).helpPhone;
  readonly lesson = input.required<Lesson>();

  protected readonly counting = signal(false);
  protected readonly helping = signal(false);
  protected readonly wide = signal(false);
  /** The teacher has called and somebody here has said: the microphone is on. A new call starts anew. */
  protected readonly micOn = linkedSignal<number | null, boolean>({ source: () => (this.room.micHere() ? (this.stage.stage()?.mic?.since ?? 0) : null), computation: (since) => since !== null && readKept<number>('page.mic') === since });
  protected readonly errors = inject(ErrorMessages);
  protected readonly waiting = this.queue.waiting;
  protected readonly refusedLate = this.queue.refusedLate;
  protected readonly caughtUp = this.queue.caughtUp;
  protected readonly status = computed(() => this.stage.stage()?.status ?? this.lesson().status);
  protected readonly over = computed(() => this.stage.over() || ['ended', 'cancelled', 'notHeld', 'suspended'].includes(this.status()));
  protected readonly heading = computed(() => this.words.of('live.title', { subject: this.words.of(`subjects.${this.lesson().subject}`), number: this.lesson().number }));
  protected readonly teacher = computed(() => teacherName(this.lesson().netTeacher.name, this.locale()));
  protected readonly minutesLeft = computed(() => Math.max(0, Math.ceil((this.stage.leftMs() ?? 0) / 60_000)));
  /** A poll that some class of the room has not answered: it stands in the place of 到课. */
  protected readonly polling = computed(() => this.room.poll() !== null && this.room.classes().some((one) => one.answer === null));
  /** Something that cannot stay behind the narrow strip. */
  protected readonly needed = computed(() => this.room.micHere() || this.room.poll() !== null || this.counting() || this.asks() !== null);
  protected readonly line = computed(() => {
    const params = { teacher: this.teacher() };
    if (this.connection.pill() === 'trying' || this.stage.status() === 'opening') return { good: false, text: this.words.of('live.room.line.trying') };
    if (!this.room.doorOpen()) return { good: true, text: this.words.of('live.room.line.early') };
    if (this.status() !== 'live') return { good: true, text: this.words.of('live.room.line.waiting', params) };
    if ((this.stage.stage()?.teacherLostAt ?? null) !== null) return { good: false, text: this.words.of('live.room.line.teacherLost', params) };
    return { good: true, text: this.words.of(this.room.joined() ? 'live.room.line.seen' : 'live.room.line.joining', params) };
  });
  protected readonly countLabel = computed(() => (this.room.unreported() ? this.words.of('live.room.count.button') : this.words.of('live.room.count.present', { count: this.room.classes().map((one) => one.present).join(' + ') })));
  protected readonly countDetail = computed(() => {
    const classes = this.room.classes();
    const pending = classes.find((one) => one.pending !== null)?.pending;
    if (pending === 'kept') return this.words.of('live.room.kept');
    if (pending === 'slow') return this.words.of('common.sending');
    return this.words.of(this.room.unreported() ? 'live.room.count.first' : 'live.room.count.change', { expected: classes.map((one) => one.expected).join(' + ') });
  });
  protected readonly handLabel = computed(() => this.words.of(this.room.hand().raised ? 'live.room.hand.raised' : 'live.room.hand.raise'));
  protected readonly handDetail = computed(() => {
    const { raised, position, pending } = this.room.hand();
    if (pending === 'kept') return this.words.of('live.room.hand.kept');
    if (pending === 'slow') return this.words.of('common.sending');
    if (!raised) return this.words.of('live.room.hand.hint');
    return position === null ? this.words.of('live.room.hand.lower') : this.words.of('live.room.hand.position', { position });
  });
  protected readonly helpDetail = computed(() => {
    const help = this.room.help();
    if (help?.pending === 'kept') return this.words.of('live.room.help.kept');
    return help === null ? this.words.of('live.room.help.hint') : this.words.of('live.room.help.open', { reason: this.words.of(`live.help.reason.${help.reason}`) });
  });
  protected readonly pulse = computed(() => this.room.unreported() && (this.stage.phrase() === 'reportHeadcount' || (this.stage.elapsedMs() ?? 0) > REMIND_AFTER_MS));
  /** What the teacher has just said by a button; a call for headcounts concerns only who has not given one. */
  protected readonly asks = computed(() => {
    const phrase = this.stage.phrase();
    return phrase === null || (phrase === 'reportHeadcount' && !this.room.unreported()) ? null : phrase;
  });
  protected readonly refusal = computed(() => {
    const refusal = this.commands.refusal();
    if (refusal === null) return '';
    return refusal.type === 'hand.raise' && refusal.code === 'command.expired' ? this.words.of('live.room.hand.stale') : refusal.text;
  });

  constructor() {
    const heartbeat = inject(Heartbeat);
    inject(WakeLock).hold();
    effect(() => {
      const lesson = this.lesson();
      untracked(() => this.room.open(lesson));
    });
    effect(() => {
      if (this.stage.status() === 'current' && this.room.doorOpen()) untracked(() => void this.room.beat());
    });
    effect(() => {
      if (this.caughtUp() > 0) setTimeout(() => this.queue.clearCaughtUp(), CAUGHT_UP_MS);
    });
    effect(() => {
      if (this.over()) forgetLesson();
      else rememberLesson(this.lesson().id);
    });
    heartbeat.start(() => {
      if (!this.over()) rememberLesson(this.lesson().id);
      void this.room.beat();
    });
  }

  protected async count({ seatId, present, expected, absent }: HeadcountReport): Promise<void> {
    const due = expected ?? this.room.classes().find((one) => one.seatId === seatId)?.expected ?? present;
    const accepted = await this.commands.send('headcount.report', { seatId, present, ...(expected === undefined ? {} : { expected }), ...(absent === undefined ? {} : { absent }) });
    if (accepted) this.room.taken(seatId, { headcount: { present, expected: due, effectiveAt: this.clock.read() ?? 0, ...(absent === undefined ? {} : { absent }) } });
  }

  protected async pressHand(): Promise<void> {
    const roomId = this.room.roomId();
    if (!this.room.interactive() || this.room.micHere() || this.status() !== 'live') return;
    const lower = this.room.hand().raised;
    const accepted = await this.commands.send(lower ? 'hand.lower' : 'hand.raise', { roomId }, { ttlMs: HAND_MS });
    if (accepted) this.room.taken(roomId, lower ? { handSince: null, handPosition: null } : { handSince: this.clock.read() ?? 0 });
  }

  protected openMic(): void {
    this.micOn.set(true);
    keep('page.mic', this.stage.stage()?.mic?.since ?? 0);
  }

  protected returnMic(): void {
    void this.commands.send('mic.return', { roomId: this.room.roomId() }, { keepOffline: false });
  }

  protected async answer(seatId: string, counts: number[]): Promise<void> {
    const pollId = this.room.poll()?.pollId;
    if (pollId !== undefined && (await this.commands.send('poll.answer', { pollId, seatId, counts }))) this.room.taken(seatId, { openPoll: { pollId, counts } });
  }

  protected async ask(reason: HelpReason): Promise<void> {
    const roomId = this.room.roomId();
    if (await this.commands.send('help.ask', { roomId, reason })) this.room.taken(roomId, { help: reason });
  }

  protected say(text: string): void {
    this.stage.dropPhrase();
    void this.commands.send('message.send', { roomId: this.room.roomId(), text });
  }

  protected reply(word: 'hear' | 'hearNot'): void {
    this.say(this.words.of(`live.room.reply.${word}`));
  }

  protected async fine(): Promise<void> {
    const roomId = this.room.roomId();
    this.helping.set(false);
    if (await this.commands.send('help.withdraw', { roomId })) this.room.taken(roomId, { help: null });
  }

  protected async leave(): Promise<void> {
    forgetLesson();
    await this.room.leave();
    await this.router.navigateByUrl('/today');
  }

  protected key(event: KeyboardEvent): void {
    // While children are counted, digits are the count's.
    if (this.over() || this.helping() || this.counting() || event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return;
    const onButton = event.target instanceof HTMLElement && event.target.closest('button, a, summary, dialog') !== null;
    if (event.key === '1') this.counting.set(true);
    else if (event.key === '2' || (event.key === ' ' && !onButton)) void this.pressHand();
    else if (event.key === '3') this.helping.set(true);
    else if (event.key.toLowerCase() === 'f') this.wide.update((wide) => !wide);
    else return;
    event.preventDefault();
  }
}

/** 沈雨桐 → 沈老师, as children call her; names that are not Chinese stay whole. */
export function teacherName(name: string, locale: string): string {
  if (locale !== 'zh-CN' || !/^\p{Script=Han}{2,4}$/u.test(name)) return locale === 'zh-CN' ? `${name}老师` : name;
  return `${name.slice(0, name.length === 4 ? 2 : 1)}老师`;
}
