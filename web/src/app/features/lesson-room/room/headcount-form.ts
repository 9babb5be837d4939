import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, untracked, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPad, Icon, Segments } from '@tongtang/ui';
import { isTyping } from '../console/keys.js';
import { Words } from '../shared/words.js';
import type { ClassInRoom } from './room.store.js';

export interface HeadcountReport {
  readonly seatId: string;
  readonly present: number;
  readonly expected?: number;
  readonly absent?: { readonly sick: number; readonly leave: number; readonly unexplained: number };
}

/**
 * Counts the children of each class; starts from what is expected. More than expected is no mistake when the class really has them.
 * Who is missing is unexplained unless somebody presses a reason: one press, one child. It is never asked for, and a report that is changed starts from the last one.
 */
@Component({
  selector: 'tt-headcount-form',
  imports: [CountPad, Icon, Segments, TranslocoPipe],
  template: `
    <div class="head"><h2>{{ 'live.room.count.title' | transloco }}</h2><button type="button" class="btn" (click)="closed.emit()"><ui-icon name="cross" />{{ 'common.back' | transloco }}</button></div>
    @if (classes().length > 1) { <ui-segments [segments]="segments()" [value]="group()?.seatId ?? ''" [label]="'live.room.count.class' | transloco" (valueChange)="choose($event)" /> }
    @if (group(); as one) {
      <p>{{ 'live.room.count.expected' | transloco: { expected: one.expected } }}</p>
      <ui-count-pad [(value)]="value" [label]="'live.room.count.title' | transloco" [texts]="texts()" [hint]="hint()" [blocked]="over()" (done)="send(one, false)" />
      @if (away() > 0) {
        <div class="away" role="group" [attr.aria-label]="'live.room.count.away' | transloco: { count: away() }">
          <span>{{ 'live.room.count.away' | transloco: { count: away() } }}</span>
          <button type="button" class="btn" [class.some]="split().sick > 0" (click)="explain('sick')">{{ 'live.room.count.sick' | transloco }} <b class="num">{{ split().sick }}</b></button>
          <button type="button" class="btn" [class.some]="split().leave > 0" (click)="explain('leave')">{{ 'live.room.count.leave' | transloco }} <b class="num">{{ split().leave }}</b></button>
          <output>{{ 'live.room.count.unexplained' | transloco }} <b class="num">{{ split().unexplained }}</b></output>
        </div>
      }
      @if (over()) { <button type="button" class="btn" (click)="send(one, true)">{{ 'live.room.count.raise' | transloco: { count: value() } }}</button> }
    }
  `,
  styles: `
    :host { display: grid; gap: 12px; background: var(--surface); border: 2.5px solid var(--ok); border-radius: var(--radius-giant); padding: 14px 18px 18px; }
    .head { display: flex; justify-content: space-between; align-items: center; gap: 12px; }
    h2 { font-size: 1.2rem; color: var(--ink); }
    p { color: var(--ink-2); }
    ui-segments { width: 100%; flex-wrap: wrap; }
    .away { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 8px 12px; align-items: center; color: var(--ink-2); }
    .away span { grid-column: 1 / -1; }
    .away .btn { min-height: 60px; white-space: normal; line-height: 1.25; padding: 4px 6px; }
    .away .some { border-color: var(--primary); background: var(--primary-tint); }
    .away b { color: var(--ink); font-size: 1.2rem; }
    .away output { text-align: center; line-height: 1.25; }
  `,
  host: { '(document:keydown)': 'key($event)' },
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
    const one = untracked(this.classes).find((each) => each.seatId === seatId);
    return one?.present ?? one?.expected ?? 0;
  } });
  protected readonly over = computed(() => this.value() > (this.group()?.expected ?? 0));
  private readonly pad = viewChild(CountPad);
  private readonly reasons = linkedSignal<string, { readonly sick: number; readonly leave: number }>({ source: this.seatId, computation: (seatId) => {
    const one = untracked(this.classes).find((each) => each.seatId === seatId);
    return { sick: one?.sick ?? 0, leave: one?.leave ?? 0 };
  } });
  protected readonly away = computed(() => Math.max(0, (this.group()?.expected ?? 0) - this.value()));
  /** The reasons as far as children are missing for them. */
  protected readonly split = computed(() => {
    const sick = Math.min(this.reasons().sick, this.away());
    const leave = Math.min(this.reasons().leave, this.away() - sick);
    return { sick, leave, unexplained: this.away() - sick - leave };
  });
  protected readonly hint = computed(() => (this.over() ? this.words.of('live.room.count.over', { expected: this.group()?.expected ?? 0 }) : ''));
  protected readonly segments = computed(() => this.classes().map((one) => ({ id: one.seatId, text: one.present === null ? one.name : `${one.name} ${one.present}` })));
  protected readonly texts = computed(() => ({
    less: this.words.of('common.count.less'), more: this.words.of('common.count.more'), erase: this.words.of('common.count.erase'), done: this.words.of('live.room.count.send'),
  }));

  protected choose(seatId: string): void {
    this.chosen.set(seatId);
  }

  /** One more child with this reason; when every child has one, this reason starts again from none. */
  protected explain(reason: 'sick' | 'leave'): void {
    const { sick, leave, unexplained } = this.split();
    this.reasons.set({ sick, leave, [reason]: unexplained > 0 ? { sick, leave }[reason] + 1 : 0 });
  }

  /** A keyboard counts as the keys on the screen do. */
  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
    const onButton = event.target instanceof HTMLElement && event.target.closest('button, a') !== null;
    if (/^[0-9]$/.test(event.key)) this.pad()?.type(Number(event.key));
    else if (event.key === 'Backspace') this.pad()?.erase();
    else if (event.key === 'Escape') this.closed.emit();
    else if (event.key === 'Enter' && !onButton && !event.repeat) this.pad()?.finish();
    else return;
    event.preventDefault();
  }

  protected send(one: ClassInRoom, raise: boolean): void {
    const present = this.value();
    const { sick, leave } = this.split();
    this.report.emit({ seatId: one.seatId, present, ...(raise ? { expected: present } : {}), ...(sick + leave > 0 ? { absent: this.split() } : {}) });
    const next = this.classes().find((each) => each.seatId !== one.seatId && each.present === null);
    if (next === undefined) this.closed.emit();
    else this.chosen.set(next.seatId);
  }
}
