import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorBlock } from '@tongtang/ui';
import { ErrorMessages } from '../../../core/error-messages.js';
import { FactText } from '../fact-text.js';
import type { PlannedSection } from '../planner.api.js';
import { ChangeWords } from './change-words.js';
import type { RepairEvent, RepairProposal, RepairWish } from './edit.api.js';
import { choicesOf } from './grid-choices.js';
import { RepairStore } from './repair.store.js';

const KINDS = ['teacherAbsent', 'roomLost', 'assistantLost', 'periodClosed', 'schoolDropped'] as const;
type Kind = (typeof KINDS)[number];
/** Kinds as the texts name them. */
const WORD = { teacherAbsent: 'teacher-absent', roomLost: 'room-lost', assistantLost: 'assistant-lost', periodClosed: 'period-closed', schoolDropped: 'site-dropped' } as const;
const OF = { teacherAbsent: 'teacher', roomLost: 'room', assistantLost: 'assistant', periodClosed: 'school', schoolDropped: 'school' } as const;
const DAYS = [1, 2, 3, 4, 5] as const;
/** Changes told at once; the rest behind a fold. */
const FIRST = 4;

/** A proposal that the officer takes, with the plan it was made for. */
export interface Taken {
  readonly wish: RepairWish;
  readonly proposal: RepairProposal;
  readonly version: number;
}

/** 要是…: a net teacher away, a room or an assistant lost, a period closed, a school gone; up to three ways to mend the draft, best first. */
@Component({
  selector: 'tt-repair-panel',
  imports: [ErrorBlock, TranslocoPipe],
  providers: [RepairStore],
  templateUrl: './repair-panel.html',
  styleUrl: './repair-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RepairPanel {
  private readonly facts = inject(FactText);
  protected readonly errors = inject(ErrorMessages);
  protected readonly words = inject(ChangeWords);
  protected readonly store = inject(RepairStore);
  readonly planId = input.required<string>();
  readonly sections = input.required<readonly PlannedSection[]>();
  readonly busy = input(false);
  readonly offline = input(false);
  readonly take = output<Taken>();
  protected readonly kinds = KINDS.map((id) => ({ id, word: WORD[id] }));
  protected readonly days = DAYS;
  protected readonly kind = signal<Kind>('teacherAbsent');
  protected readonly choices = computed(() => choicesOf(this.sections(), OF[this.kind()]));
  protected readonly who = linkedSignal<string>(() => this.choices()[0]?.id ?? '');
  protected readonly chosenDays = signal<ReadonlySet<number>>(new Set());
  protected readonly weekday = signal(1);
  protected readonly periodNo = signal(1);
  protected readonly quiet = signal(false);
  /** Periods that lessons of the school have. */
  protected readonly periods = computed(() => [...new Set(this.sections().flatMap((section) => section.members.filter((member) => member.school.id === this.who()).map((member) => member.periodNo)))].sort((a, b) => a - b));
  protected readonly hasDays = computed(() => ['teacherAbsent', 'roomLost', 'assistantLost'].includes(this.kind()));

  protected pickKind(event: Event): void {
    this.kind.set(valueOf(event) as Kind);
    this.store.forget();
  }

  protected pickWho(event: Event): void {
    this.who.set(valueOf(event));
    this.store.forget();
  }

  protected pickNumber(target: 'weekday' | 'periodNo', event: Event): void {
    this[target].set(Number(valueOf(event)));
    this.store.forget();
  }

  protected toggleDay(day: number): void {
    this.chosenDays.update((days) => new Set(days.has(day) ? [...days].filter((each) => each !== day) : [...days, day]));
    this.store.forget();
  }

  protected toggleQuiet(): void {
    this.quiet.update((quiet) => !quiet);
    this.store.forget();
  }

  protected ask(): void {
    void this.store.ask(this.planId(), { event: this.event(), touchNothingElse: this.quiet() });
  }

  protected use(proposal: RepairProposal): void {
    const state = this.store.state();
    if (state.kind === 'ready') this.take.emit({ wish: state.wish, proposal, version: state.repairs.planVersion });
  }

  /** The plan is another one now: the proposals are of no use any more. */
  forget(): void {
    this.store.forget();
  }

  /** What becomes of the lessons the event took, and what changes besides. */
  protected figures(proposal: RepairProposal): readonly string[] {
    const { gone, gained, outside } = proposal;
    const schools = proposal.affectedSchools.map(({ name }) => name);
    return [
      this.facts.say('planner.repair.counts', { ...proposal, orphaned: proposal.orphaned - gone }),
      ...(gone > 0 ? [this.facts.say('planner.repair.gone', { count: gone })] : []),
      ...(gained > 0 ? [this.facts.say('planner.repair.gained', { count: gained })] : []),
      this.facts.say(outside === 0 ? 'planner.repair.outsideNone' : 'planner.repair.outside', { count: outside }),
      ...(schools.length > 0 ? [this.facts.say('planner.repair.affects', { schools: this.words.schools(schools) })] : []),
    ];
  }

  protected changes(proposal: RepairProposal): { readonly first: readonly string[]; readonly rest: readonly string[] } {
    const texts = proposal.changes.map((change) => this.words.change(change)).filter((text) => text !== '');
    return { first: texts.slice(0, FIRST), rest: texts.slice(FIRST) };
  }

  private event(): RepairEvent {
    const id = this.who();
    const weekdays = this.chosenDays().size === 0 ? {} : { weekdays: [...this.chosenDays()].sort((a, b) => a - b) };
    switch (this.kind()) {
      case 'teacherAbsent': return { kind: 'teacherAbsent', netTeacherId: id, ...weekdays };
      case 'roomLost': return { kind: 'roomLost', roomId: id, ...weekdays };
      case 'assistantLost': return { kind: 'assistantLost', assistantId: id, ...weekdays };
      case 'periodClosed': return { kind: 'periodClosed', schoolId: id, weekday: this.weekday(), periodNo: this.periods().includes(this.periodNo()) ? this.periodNo() : (this.periods()[0] ?? 1) };
      case 'schoolDropped': return { kind: 'schoolDropped', schoolId: id };
    }
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
