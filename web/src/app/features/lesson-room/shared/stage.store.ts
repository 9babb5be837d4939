import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { applyLessonEvent, type LessonStage } from '@tongtang/contracts/views';
import { Clock } from '../../../core/clock.js';
import { keep, readKept } from '../../../core/kept.js';
import { type StreamHandle, Streams } from '../../../core/stream-subscription.js';
import { STEPS, stepMinutes } from './run-sheet.js';

const PHRASE_SHOWN_MS = 40_000;
const PRAISE_SHOWN_MS = 5_000;

/** What everyone in the lesson sees, and the clock of the lesson. The last known stage opens at once, also without a network. */
@Injectable()
export class StageStore {
  private readonly streams = inject(Streams);
  private readonly clock = inject(Clock);
  private readonly destroyRef = inject(DestroyRef);
  private readonly handle = signal<StreamHandle | null>(null);
  private readonly said = signal<{ readonly phraseId: string; readonly at: number } | null>(null);
  private readonly praised = signal<{ readonly roomId: string; readonly id: string; readonly at: number } | null>(null);
  private readonly current = signal<LessonStage | null>(null);

  readonly stage = this.current.asReadonly();
  readonly status = computed(() => this.handle()?.status() ?? 'opening');
  readonly ageS = computed(() => this.handle()?.ageS() ?? null);
  readonly lengthMs = computed(() => {
    const stage = this.current();
    return stage === null ? 0 : stage.endsAt - stage.startsAt;
  });
  readonly elapsedMs = computed(() => this.since(this.current()?.startedAt ?? null));
  readonly leftMs = computed(() => {
    const [stage, now] = [this.current(), this.clock.now()];
    return stage === null || now === null ? null : stage.endsAt - now;
  });
  readonly startsInMs = computed(() => {
    const [stage, now] = [this.current(), this.clock.now()];
    return stage === null || now === null ? null : stage.startsAt - now;
  });
  readonly timerLeftMs = computed(() => {
    const [endsAt, now] = [this.current()?.timerEndsAt ?? null, this.clock.now()];
    return endsAt === null || now === null ? null : Math.max(0, endsAt - now);
  });
  readonly over = computed(() => ['ended', 'cancelled', 'notHeld', 'suspended'].includes(this.current()?.status ?? ''));
  readonly speaker = computed(() => {
    const stage = this.current();
    return stage?.rooms.find((room) => room.roomId === stage.mic?.roomId) ?? null;
  });
  readonly steps = computed(() => {
    const minutes = stepMinutes(Math.max(5, Math.round(this.lengthMs() / 60_000)));
    return STEPS.map((step, index) => ({ key: step.key, minutes: minutes[index] ?? step.minutes }));
  });
  readonly stepMs = computed(() => this.since(this.current()?.stepSince ?? this.current()?.startedAt ?? null) ?? 0);
  /** What the teacher has just said by a button, for the rooms to read. */
  readonly phrase = computed(() => {
    const [said, now] = [this.said(), this.clock.now()];
    return said === null || now === null || now - said.at > PHRASE_SHOWN_MS ? null : said.phraseId;
  });

  /** The room that was praised just now; praise that comes late, with a returning line, is only counted. */
  readonly praise = computed(() => {
    const [praised, now] = [this.praised(), this.clock.now()];
    const room = praised === null || now === null || now - praised.at > PRAISE_SHOWN_MS ? undefined : this.current()?.rooms.find((one) => one.roomId === praised.roomId);
    return praised === null || room === undefined ? null : { id: praised.id, roomId: room.roomId, name: room.school.shortName };
  });

  open(lessonId: string): void {
    this.handle()?.close();
    const key = `page.stage.${lessonId}`;
    this.current.set(readKept<LessonStage>(key));
    const show = (stage: LessonStage): void => {
      this.current.set(stage);
      keep(key, stage);
    };
    this.handle.set(this.streams.open(`lesson:${lessonId}`, {
      // The snapshot of this stream is the stage; the server built it with the same view.
      snapshot: (state) => show(state as unknown as LessonStage),
      event: (frame) => {
        const stage = this.current();
        if (stage !== null) show(applyLessonEvent(stage, frame));
        if (frame.type === 'praise.given.v1') this.praised.set({ roomId: String(frame.data['roomId']), id: frame.id, at: frame.at });
        if (frame.type === 'phrase.sent.v1') this.said.set({ phraseId: String(frame.data['phraseId']), at: frame.at });
      },
    }, this.destroyRef));
  }

  dropPhrase(): void {
    this.said.set(null);
  }

  private since(at: number | null): number | null {
    const now = this.clock.now();
    return at === null || now === null ? null : Math.max(0, now - at);
  }
}
