import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { applyDeskEvent, type Desk } from '@tongtang/contracts/views';
import { type StreamHandle, Streams } from '../../../core/stream-subscription.js';
import { StageStore } from '../shared/stage.store.js';
import { pollResult } from './poll-result.js';
import { figuresOf, type Presence, tilesOf } from './tiles.js';

export interface DeskMessage {
  readonly roomId: string;
  readonly name: string;
  readonly text: string;
  readonly at: number;
}

/** What the rooms send: presence, headcounts, hands, answers, messages. For the net teacher, heads and officers. */
@Injectable()
export class DeskStore {
  private readonly streams = inject(Streams);
  private readonly stage = inject(StageStore);
  private readonly destroyRef = inject(DestroyRef);
  private readonly handle = signal<StreamHandle | null>(null);
  private readonly presence = signal<Readonly<Record<string, Presence>>>({});
  private readonly said = signal<readonly { readonly roomId: string; readonly text: string; readonly at: number }[]>([]);
  private readonly current = signal<Desk | null>(null);

  readonly desk = this.current.asReadonly();
  readonly status = computed(() => this.handle()?.status() ?? 'opening');
  readonly ageS = computed(() => this.handle()?.ageS() ?? null);
  readonly tiles = computed(() => {
    const [desk, stage] = [this.current(), this.stage.stage()];
    return desk === null || stage === null ? [] : tilesOf(desk, stage, this.presence());
  });
  readonly figures = computed(() => {
    const desk = this.current();
    return desk === null ? null : figuresOf(desk, this.tiles());
  });
  readonly poll = computed(() => {
    const [desk, poll] = [this.current(), this.stage.stage()?.poll ?? null];
    return desk === null || poll === null ? null : { poll, result: pollResult(poll, desk, this.tiles()) };
  });
  /** Newest first. */
  readonly messages = computed((): readonly DeskMessage[] => {
    const names = new Map(this.current()?.rooms.map((room) => [room.roomId, room.school.shortName]) ?? []);
    return this.said().map((message) => ({ ...message, name: names.get(message.roomId) ?? '' }));
  });

  open(lessonId: string): void {
    this.handle()?.close();
    this.current.set(null);
    this.handle.set(this.streams.open(`desk:${lessonId}`, {
      snapshot: (state) => {
        // The snapshot of this stream is the desk; the server built it with the same view.
        const desk = state as unknown as Desk;
        this.current.set(desk);
        const last = desk.rooms.flatMap((room) => (room.message === null ? [] : [{ roomId: room.roomId, ...room.message }]));
        this.said.update((known) => merge([...known, ...last]));
      },
      event: (frame) => {
        this.current.update((desk) => (desk === null ? null : applyDeskEvent(desk, frame)));
        if (frame.type === 'message.sent.v1') this.said.update((known) => merge([...known, { roomId: String(frame.data['roomId']), text: String(frame.data['text']), at: frame.at }]));
      },
      state: (frame) => {
        if (!frame.key.startsWith('presence:')) return;
        const presence = frame.data as unknown as Presence & { readonly roomId: string };
        this.presence.update((all) => ({ ...all, [presence.roomId]: presence }));
      },
    }, this.destroyRef));
  }
}

function merge<T extends { readonly roomId: string; readonly at: number }>(messages: readonly T[]): T[] {
  const unique = new Map(messages.map((message) => [`${message.roomId}@${message.at}`, message]));
  return [...unique.values()].sort((a, b) => b.at - a.at).slice(0, 30);
}
