import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPad, Icon, Segments } from '@tongtang/ui';
import { Words } from '../shared/words.js';
import type { ClassInRoom } from './room.store.js';

export interface HeadcountReport {
  readonly seatId: string;
  readonly present: number;
  readonly expected?: number;
}

/** Counts the children of each class; starts from what is expected. More than expected is no mistake when the class really has them. */
@Component({
  selector: 'tt-headcount-form',
  imports: [CountPad, Icon, Segments, TranslocoPipe],
  template: `
    <div class="head"><h2>{{ 'live.room.count.title' | transloco }}</h2><button type="button" class="btn" (click)="closed.emit()"><ui-icon name="cross" />{{ 'common.back' | transloco }}</button></div>
    @if (classes().length > 1) { <ui-segments [segments]="segments()" [value]="group()?.seatId ?? ''" [label]="'live.room.count.class' | transloco" (valueChange)="choose($event)" /> }
    @if (group(); as one) {
      <p>{{ 'live.room.count.expected' | transloco: { expected: one.expected } }}</p>
      <ui-count-pad [(value)]="value" [label]="'live.room.count.title' | transloco" [texts]="texts()" [hint]="hint()" [blocked]="over()" (done)="send(one, false)" />
      @if (over()) { <button type="button" class="btn" (click)="send(one, true)">{{ 'live.room.count.raise' | transloco: { count: value() } }}</button> }
    }
  `,
  styles: `
    :host { display: grid; gap: 12px; background: var(--surface); border: 2.5px solid var(--ok); border-radius: var(--radius-giant); padding: 14px 18px 18px; }
    .head { display: flex; justify-content: space-between; align-items: center; gap: 12px; }
    h2 { font-size: 1.2rem; color: var(--ink); }
    p { color: var(--ink-2); }
    ui-segments { width: 100%; flex-wrap: wrap; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HeadcountForm {
  private readonly words = inject(Words);
  readonly classes = input.required<readonly ClassInRoom[]>();
  readonly report = output<HeadcountReport>();
  readonly closed = output<void>();
  private readonly chosen = signal<string | null>(null);

  protected readonly group = computed(() => this.classes().find((one) => one.seatId === this.chosen()) ?? this.classes().find((one) => one.present === null) ?? this.classes()[0] ?? null);
  private readonly seatId = computed(() => this.group()?.seatId ?? '');
  /** Starts anew for another class; a report that comes in does not push the fingers aside. */
  protected readonly value = linkedSignal<string, number>({ source: this.seatId, computation: (seatId) => {
    const one = this.classes().find((each) => each.seatId === seatId);
    return one?.present ?? one?.expected ?? 0;
  } });
  protected readonly over = computed(() => this.value() > (this.group()?.expected ?? 0));
  protected readonly hint = computed(() => (this.over() ? this.words.of('live.room.count.over', { expected: this.group()?.expected ?? 0 }) : ''));
  protected readonly segments = computed(() => this.classes().map((one) => ({ id: one.seatId, text: one.present === null ? one.name : `${one.name} ${one.present}` })));
  protected readonly texts = computed(() => ({
    less: this.words.of('common.count.less'), more: this.words.of('common.count.more'), erase: this.words.of('common.count.erase'), done: this.words.of('live.room.count.send'),
  }));

  protected choose(seatId: string): void {
    this.chosen.set(seatId);
  }

  protected send(one: ClassInRoom, raise: boolean): void {
    const present = this.value();
    this.report.emit({ seatId: one.seatId, present, ...(raise ? { expected: present } : {}) });
    const next = this.classes().find((each) => each.seatId !== one.seatId && each.present === null);
    if (next === undefined) this.closed.emit();
    else this.chosen.set(next.seatId);
  }
}
