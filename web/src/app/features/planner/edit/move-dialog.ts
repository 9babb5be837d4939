import { ChangeDetectionStrategy, Component, computed, effect, type ElementRef, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Segments } from '@tongtang/ui';
import { clock, FactText } from '../fact-text.js';
import { ChangeWords } from './change-words.js';
import type { SlotVerdict } from './edit.api.js';
import type { Lifted } from './edit.store.js';

/** 移到…: the same verdicts as a list, day by day; every start, for those who do not drag. */
@Component({
  selector: 'tt-move-dialog',
  imports: [Segments, TranslocoPipe],
  template: `
    <dialog #dialog (close)="closed.emit()" [attr.aria-label]="title()">
      <div class="body">
        <h2>{{ title() }}</h2>
        @if (slots() === null) { <p role="status">{{ 'planner.edit.judging' | transloco }}</p> }
        @else {
          <ui-segments [segments]="days()" [value]="day()" [label]="'planner.sections.weekday' | transloco" (valueChange)="day.set($event)" />
          <ul>
            @for (slot of possible(); track slot.starts) {
              <li [attr.data-verdict]="slot.verdict"><b class="num">{{ clock(slot.starts) }}</b>
                <span><b>{{ words.word(slot) }}</b>@for (text of words.sideEffects(slot, lifted()?.section?.id ?? ''); track $index) {<small>{{ text }}</small>}@if (slot.lost > 0) {<small class="lost">{{ 'planner.verdicts.lost' | transloco: { count: slot.lost } }}</small>}</span>
                <button type="button" class="btn slim" (click)="pick.emit(slot)">{{ 'planner.edit.putHere' | transloco }}</button></li>
            } @empty { <li><span>{{ 'planner.edit.noneThatDay' | transloco }}</span></li> }
          </ul>
          @if (impossible().length > 0) {
            <details [open]="possible().length === 0"><summary>{{ 'planner.edit.impossibleThatDay' | transloco: { count: impossible().length } }}</summary>
              <ul>@for (slot of impossible(); track slot.starts) { <li><b class="num">{{ clock(slot.starts) }}</b><span>{{ words.reason(slot) }}</span></li> }</ul></details>
          }
        }
        <div class="buttons"><button type="button" class="btn" (click)="dialog.close()">{{ 'common.cancel' | transloco }}</button></div>
      </div>
    </dialog>
  `,
  styles: `
    dialog { border: 1px solid var(--line-strong); border-radius: var(--radius-l); background: var(--surface); color: var(--ink); padding: 0; width: min(620px, calc(100vw - 32px)); max-height: calc(100vh - 32px); overflow: auto; }
    dialog::backdrop { background: var(--scrim); }
    .body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 14px; padding: 1.3rem 1.4rem; }
    h2 { font-size: 1.2rem; color: var(--ink); }
    ui-segments { overflow-x: auto; }
    li { display: grid; grid-template-columns: calc(48 * var(--u)) minmax(0, 1fr) auto; gap: 12px; align-items: center; padding: 6px 0; border-top: 1px solid var(--hairline); }
    li[data-verdict="possible"] span > b { color: var(--ok); }
    li[data-verdict="withMoves"] span > b { color: var(--warn); }
    small { display: block; font-size: calc(12.5 * var(--u)); color: var(--ink-2); }
    .lost { color: var(--bad); font-weight: 600; }
    summary { cursor: pointer; min-height: var(--target); color: var(--ink-2); }
    details li { grid-template-columns: calc(48 * var(--u)) minmax(0, 1fr); color: var(--ink-2); }
    .buttons { display: flex; justify-content: flex-end; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveDialog {
  private readonly facts = inject(FactText);
  protected readonly words = inject(ChangeWords);
  readonly open = input.required<boolean>();
  readonly lifted = input.required<Lifted | null>();
  readonly pick = output<SlotVerdict>();
  readonly closed = output<void>();
  protected readonly clock = clock;
  protected readonly slots = computed(() => this.lifted()?.slots ?? null);
  protected readonly title = computed(() => {
    const section = this.lifted()?.section;
    return section === undefined ? '' : this.facts.say('planner.edit.moveTitle', { subject: this.words.subject(section.subject), teacher: section.netTeacher.name, from: this.facts.when(section.weekday, section.starts) });
  });
  protected readonly day = linkedSignal(() => String(this.lifted()?.section.weekday ?? 1));
  protected readonly days = computed(() => [...new Set([1, 2, 3, 4, 5, ...(this.slots() ?? []).map((slot) => slot.weekday)])].sort((a, b) => a - b).map((day) => ({ id: String(day), text: this.facts.say(`weekdays.${day}`) })));
  private readonly ofDay = computed(() => (this.slots() ?? []).filter((slot) => String(slot.weekday) === this.day() && !slot.current));
  protected readonly possible = computed(() => this.ofDay().filter((slot) => slot.verdict !== 'impossible'));
  protected readonly impossible = computed(() => this.ofDay().filter((slot) => slot.verdict === 'impossible'));
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      else if (!this.open() && dialog.open) dialog.close();
    });
  }
}
