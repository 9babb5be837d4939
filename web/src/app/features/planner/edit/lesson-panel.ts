import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';
import { clock, FactText } from '../fact-text.js';
import type { PlannedSection } from '../planner.api.js';
import { ChangeWords } from './change-words.js';
import type { SlotVerdict } from './edit.api.js';
import type { Lifted } from './edit.store.js';

/** Beside the grid: the chosen lesson with its classes; while it is in the hand what the slot under it would change; before a change of others a question. */
@Component({
  selector: 'tt-lesson-panel',
  imports: [Icon, TranslocoPipe],
  templateUrl: './lesson-panel.html',
  styleUrl: './lesson-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonPanel {
  protected readonly facts = inject(FactText);
  protected readonly words = inject(ChangeWords);
  readonly section = input.required<PlannedSection>();
  readonly lifted = input<Lifted | null>(null);
  /** The slot under the lesson in the hand. */
  readonly pointed = input<SlotVerdict | null>(null);
  /** The slot that asks for more than this lesson. */
  readonly asking = input<SlotVerdict | null>(null);
  readonly editable = input(false);
  readonly busy = input(false);
  readonly lift = output<void>();
  readonly choose = output<void>();
  readonly putDown = output<void>();
  readonly agree = output<void>();
  readonly disagree = output<void>();
  readonly pin = output<boolean>();
  readonly closed = output<void>();
  protected readonly heading = computed(() => `${this.words.subject(this.section().subject)} · ${this.section().netTeacher.name}`);
  protected readonly when = computed(() => {
    const { weekday, starts, ends, gradeBand } = this.section();
    return `${this.facts.when(weekday, starts)}–${clock(ends)} · ${this.facts.say(`gradeBands.${gradeBand}`)}`;
  });
  protected readonly shown = computed(() => this.asking() ?? this.pointed());
  protected readonly effects = computed(() => {
    const slot = this.shown();
    return slot === null || slot.verdict === 'impossible' ? [] : this.words.sideEffects(slot, this.section().id);
  });
  protected readonly schools = computed(() => {
    const slot = this.shown();
    return slot === null ? '' : this.words.schools([...this.section().members.map((member) => member.school.name), ...slot.affectedSchools.map(({ name }) => name)]);
  });
  protected readonly counts = computed(() => {
    const slots = this.lifted()?.slots ?? [];
    const of = (verdict: SlotVerdict['verdict']): number => slots.filter((slot) => slot.verdict === verdict && !slot.current).length;
    return { possible: of('possible'), moves: of('withMoves') };
  });
}
