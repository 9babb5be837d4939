import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { OfflineBar, RunSheet } from '@tongtang/ui';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { forgetLesson, rememberLesson } from '../../../core/last-lesson.js';
import { newId } from '../../../core/ids.js';
import { SessionStore } from '../../../core/session.store.js';
import { DeskPanel } from '../desk/desk-panel.js';
import { DeskStore } from '../desk/desk.store.js';
import type { Lesson } from '../lesson-room.api.js';
import { Heartbeat } from '../shared/heartbeat.js';
import { LessonCommands } from '../shared/lesson-commands.js';
import { StageBoard } from '../shared/stage-board.js';
import { StageStore } from '../shared/stage.store.js';
import { WakeLock } from '../shared/wake-lock.js';
import { wait } from '../shared/waits.js';
import { Words } from '../shared/words.js';
import { ConsoleBar } from './console-bar.js';
import { ConsoleDock } from './console-dock.js';
import { EndDialog } from './end-dialog.js';
import { actionOfKey } from './keys.js';
import { LobbyPanel } from './lobby-panel.js';
import { MessagesPanel } from './messages-panel.js';
import { type NewPoll, PollDialog } from './poll-dialog.js';
import { PollPanel } from './poll-panel.js';
import { RoomDialog } from './room-dialog.js';
import { ShortcutSheet } from './shortcut-sheet.js';
import { TimerDialog } from './timer-dialog.js';

type Open = 'poll' | 'praise' | 'timer' | 'pick' | 'end' | 'keys' | null;

const REMINDED_MS = 30_000;
const AT_ONCE = { keepOffline: false } as const;

/** 正在上课 for the net teacher: the stage on the left, the rooms on the right, everything on single keys. */
@Component({
  selector: 'tt-lesson-console',
  imports: [ConsoleBar, ConsoleDock, DeskPanel, EndDialog, LobbyPanel, MessagesPanel, OfflineBar, PollDialog, PollPanel, RoomDialog, RouterLink, RunSheet, ShortcutSheet, StageBoard, TimerDialog, TranslocoPipe],
  providers: [DeskStore, Heartbeat, WakeLock],
  templateUrl: './lesson-console.html',
  styleUrl: './lesson-console.css',
  host: { '(document:keydown)': 'key($event)', '(click)': 'released($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonConsole {
  private readonly words = inject(Words);
  protected readonly stage = inject(StageStore);
  protected readonly desk = inject(DeskStore);
  protected readonly commands = inject(LessonCommands);
  protected readonly connection = inject(ConnectionStatus);
  protected readonly helpPhone = inject(SessionStore).helpPhone;
  readonly lesson = input.required<Lesson>();
  private readonly panel = viewChild(DeskPanel);
  protected readonly open = signal<Open>(null);
  protected readonly keysOff = signal(false);
  protected readonly reminded = signal(false);
  protected readonly pingMs = signal<number | null>(null);

  protected readonly roomMode = computed(() => {
    const open = this.open();
    return open === 'praise' || open === 'pick' ? open : null;
  });
  protected readonly heading = computed(() => this.words.of('live.title', { subject: this.words.of(`subjects.${this.lesson().subject}`), number: this.lesson().number }));
  protected readonly phase = computed(() => {
    const status = this.stage.stage()?.status ?? this.lesson().status;
    return status === 'live' ? 'live' : status === 'open' || status === 'scheduled' ? 'before' : 'over';
  });
  protected readonly page = computed(() => this.commands.newest('page.turn')?.data.page ?? this.stage.stage()?.page ?? 1);
  protected readonly step = computed(() => Math.min(this.stage.steps().length - 1, this.commands.newest('step.change')?.data.step ?? this.stage.stage()?.step ?? 0));
  protected readonly steps = computed(() => this.stage.steps().map((step, index) => ({
    name: this.words.of(`live.steps.${step.key}`), minutes: step.minutes,
    detail: index === this.step() && this.phase() === 'live' ? this.running(step.minutes) : this.words.of('live.steps.minutes', { minutes: step.minutes }),
  })));
  protected readonly progress = computed(() => Math.min(1, this.stage.stepMs() / 60_000 / (this.stage.steps()[this.step()]?.minutes ?? 1)));
  protected readonly nextStep = computed(() => this.steps()[this.step() + 1]?.name ?? null);

  constructor() {
    const heartbeat = inject(Heartbeat);
    inject(WakeLock).hold();
    effect(() => {
      const id = this.lesson().id;
      untracked(() => this.desk.open(id));
    });
    effect(() => {
      if (this.stage.status() === 'current') untracked(() => void this.beat());
    });
    effect(() => {
      if (this.phase() === 'over') forgetLesson();
    });
    heartbeat.start(() => void this.beat());
  }

  protected async start(): Promise<void> {
    await this.commands.send('lesson.start', {}, AT_ONCE);
  }

  protected async end(): Promise<void> {
    this.open.set(null);
    await this.commands.send('lesson.end', {});
  }

  protected turn(page: number): void {
    if (page >= 1 && page <= 500) void this.commands.send('page.turn', { page }, AT_ONCE);
  }

  protected toStep(step: number): void {
    if (step >= 0 && step < this.stage.steps().length && step !== this.step()) void this.commands.send('step.change', { step });
  }

  protected grant(roomId: string): void {
    void this.commands.send('mic.grant', { roomId }, AT_ONCE);
  }

  protected dismiss(roomId: string): void {
    void this.commands.send('hand.dismiss', { roomId }, AT_ONCE);
  }

  protected seat(roomId: string): void {
    void this.commands.send('mic.release', { roomId }, AT_ONCE);
  }

  protected takeFloor(): void {
    const speaker = this.stage.speaker();
    if (speaker !== null) this.seat(speaker.roomId);
  }

  protected async remind(): Promise<void> {
    this.reminded.set(true);
    setTimeout(() => this.reminded.set(false), REMINDED_MS);
    if (!(await this.commands.send('phrase.send', { phraseId: 'reportHeadcount' }, AT_ONCE))) this.reminded.set(false);
  }

  protected say(phraseId: 'hearWell' | 'showPupils' | 'lookAtBoard' | 'wellDone'): void {
    void this.commands.send('phrase.send', { phraseId }, AT_ONCE);
  }

  protected praise(roomId: string): void {
    this.open.set(null);
    void this.commands.send('praise.give', { roomId, kind: 'star' }, AT_ONCE);
  }

  protected ask(roomId: string): void {
    this.open.set(null);
    this.grant(roomId);
  }

  protected helped(roomId: string): void {
    void this.commands.send('help.close', { roomId });
  }

  protected openPoll(poll: NewPoll): void {
    this.open.set(null);
    void this.commands.send('poll.open', { pollId: newId(), ...poll }, AT_ONCE);
  }

  protected closePoll(): void {
    const poll = this.stage.stage()?.poll;
    if (poll) void this.commands.send('poll.close', { pollId: poll.pollId });
  }

  /** Publishing closes first: a result that still moves is not shown to children. */
  protected async publishPoll(): Promise<void> {
    const poll = this.stage.stage()?.poll ?? null;
    if (poll === null || poll.publishedAt !== null) return;
    if (poll.closedAt === null && !(await this.commands.send('poll.close', { pollId: poll.pollId }))) return;
    await this.commands.send('poll.publish', { pollId: poll.pollId });
  }

  protected startTimer(minutes: number): void {
    this.open.set(null);
    const now = this.stage.elapsedMs() === null ? null : (this.stage.stage()?.startedAt ?? 0) + (this.stage.elapsedMs() ?? 0);
    if (now !== null) void this.commands.send('timer.start', { endsAt: now + minutes * 60_000 }, AT_ONCE);
  }

  protected stopTimer(): void {
    this.open.set(null);
    void this.commands.send('timer.stop', {}, AT_ONCE);
  }

  protected key(event: KeyboardEvent): void {
    if (this.keysOff() || this.open() !== null || this.phase() !== 'live') return;
    const action = actionOfKey(event);
    if (action === null) return;
    event.preventDefault();
    switch (action.kind) {
      case 'floor': this.takeFloor(); break;
      case 'dialog': this.open.set(action.dialog === 'poll' && this.pollOpen() ? null : action.dialog); break;
      case 'step': this.toStep(this.step() + action.by); break;
      case 'page': this.turn(this.page() + action.by); break;
      case 'publish': void this.publishPoll(); break;
      case 'grant': {
        const tile = this.panel()?.hands()[action.nth - 1];
        if (tile !== undefined) this.grant(tile.roomId);
        break;
      }
      case 'later': case 'dismiss': {
        const first = this.panel()?.hands()[0]?.roomId;
        if (first !== undefined && action.kind === 'later') this.panel()?.postpone(first);
        else if (first !== undefined) this.dismiss(first);
        break;
      }
      case 'focus': this.focusTile(action.nth); break;
    }
  }

  /** A button pressed by mouse gives the keyboard back: the next Enter or Space is the lesson's, not the button's once more. */
  protected released(event: MouseEvent): void {
    if (event.detail > 0 && this.open() === null && event.target instanceof Element) event.target.closest<HTMLElement>('button')?.blur();
  }

  protected pollOpen(): boolean {
    return this.stage.stage()?.poll?.closedAt === null;
  }

  /** How long the step has run; a short step has room for the time alone, and one that ran over says by how much. */
  private running(minutes: number): string {
    const [ms, length] = [this.stage.stepMs(), minutes * 60_000];
    if (ms > length) return this.words.of('live.steps.over', { time: wait(ms - length) });
    return minutes < 6 ? wait(ms) : this.words.of('live.steps.running', { time: wait(ms), minutes });
  }

  private focusTile(nth: number): void {
    const tile = this.desk.tiles()[nth - 1];
    if (tile !== undefined) document.querySelector<HTMLElement>(`[data-room="${tile.roomId}"]`)?.focus();
  }

  /** A sign of life, and with it how long the way to the server and back takes. */
  private async beat(): Promise<void> {
    if (this.phase() === 'over') return;
    rememberLesson(this.lesson().id);
    const sent = performance.now();
    const refused = await this.commands.whisper('teacher.proof', {});
    this.pingMs.set(refused === null ? Math.round(performance.now() - sent) : null);
  }
}
