import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, ErrorBlock, Icon, Segments, Skeleton } from '@tongtang/ui';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { ErrorMessages } from '../../../core/error-messages.js';
import { FactText } from '../fact-text.js';
import { PlannerStore } from '../planner.store.js';
import { SectionsList } from '../sections/sections-list.js';
import { ChangeWords } from './change-words.js';
import { DoneBar } from './done-bar.js';
import type { SlotVerdict } from './edit.api.js';
import { EditStore } from './edit.store.js';
import { busiest, choicesOf } from './grid-choices.js';
import { LessonPanel } from './lesson-panel.js';
import { MoveDialog } from './move-dialog.js';
import { RepairPanel, type Taken } from './repair-panel.js';
import { TeachersTable } from './teachers-table.js';
import { belongs, cellKey, cellVerdicts, GRID_KINDS, type GridKind, timeRows, weekDays } from './week-grid.js';
import { WeekTable } from './week-table.js';

const VIEWS = ['week', 'teachers', 'list'] as const;
const TYPING = /^(INPUT|SELECT|TEXTAREA)$/;

/** ⑤ 改一改: the weekly lessons of a draft, moved by hand; every slot is judged before a lesson is put down. */
@Component({
  selector: 'tt-edit-page',
  imports: [DoneBar, EmptyState, ErrorBlock, Icon, LessonPanel, MoveDialog, RepairPanel, RouterLink, SectionsList, Segments, Skeleton, TeachersTable, TranslocoPipe, WeekTable],
  providers: [EditStore],
  host: { '(document:keydown)': 'key($event)' },
  templateUrl: './edit.page.html',
  styleUrl: './edit.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditPage {
  private readonly router = inject(Router);
  private readonly facts = inject(FactText);
  protected readonly words = inject(ChangeWords);
  protected readonly errors = inject(ErrorMessages);
  protected readonly offline = inject(ConnectionStatus).offline;
  protected readonly planner = inject(PlannerStore);
  protected readonly store = inject(EditStore);
  /** From the address: how to look, at whom, and which lesson is open at first. */
  readonly view = input<string>();
  readonly by = input<string>();
  readonly of = input<string>();
  readonly lesson = input<string>();
  protected readonly chosen = linkedSignal({ source: () => [this.lesson(), this.of(), this.by()] as const, computation: ([lesson]): string | null => lesson ?? null });
  protected readonly moving = signal(false);
  protected readonly pointed = linkedSignal<unknown, SlotVerdict | null>({ source: this.store.lifted, computation: () => null });
  protected readonly starting = signal(false);
  private readonly table = viewChild(WeekTable);
  private readonly repairs = viewChild(RepairPanel);

  protected readonly views = computed(() => VIEWS.map((id) => ({ id, text: this.facts.say(`planner.edit.view.${id}`) })));
  protected readonly kinds = computed(() => GRID_KINDS.map((id) => ({ id, text: this.facts.say(`planner.edit.kind.${id}`) })));
  protected readonly shownView = computed(() => VIEWS.find((each) => each === this.view()) ?? 'week');
  protected readonly kind = computed<GridKind>(() => GRID_KINDS.find((each) => each === this.by()) ?? 'teacher');
  protected readonly choices = computed(() => choicesOf(this.store.sections(), this.kind()));
  protected readonly who = computed(() => this.choices().find((choice) => choice.id === this.of()) ?? this.choices().find((choice) => choice.id === busiest(this.choices())) ?? null);
  protected readonly groups = computed(() => [...new Set(this.choices().map((choice) => choice.group))]);
  protected readonly rows = computed(() => timeRows(this.store.sections().map((section) => section.starts)));
  protected readonly days = computed(() => weekDays(this.store.sections()));
  protected readonly lessons = computed(() => {
    const who = this.who();
    return who === null ? [] : this.store.sections().filter((section) => belongs(section, this.kind(), who.id));
  });
  protected readonly selected = computed(() => this.store.lifted()?.section ?? this.store.section(this.chosen()));
  protected readonly editable = computed(() => this.planner.editable() && !this.offline());
  protected readonly label = computed(() => this.facts.say('planner.edit.weekOf', { name: this.who()?.name ?? '' }));
  protected readonly doneText = computed(() => {
    const done = this.store.done();
    if (done === null) return '';
    const schools = this.words.schools(done.schools);
    if (done.section === null) return this.facts.say('planner.edit.doneRepair', { schools });
    return this.facts.say('planner.edit.doneMove', { subject: this.words.subject(done.section.subject), to: this.facts.when(done.section.weekday, done.section.starts), schools });
  });
  /** What the last step said, in words; also heard. */
  protected readonly notice = computed(() => {
    const notice = this.store.notice();
    if (notice === null) return null;
    if (notice.kind === 'refused') return { bad: true, text: this.facts.say('planner.edit.refused', { when: this.facts.when(notice.slot.weekday, notice.slot.starts), why: this.words.reason(notice.slot) }) };
    if (notice.kind === 'failed') return { bad: true, text: this.errors.of(notice.error) };
    return { bad: notice.kind === 'movedOn' || notice.kind === 'gone', text: this.facts.say(`planner.edit.notice.${notice.kind}`) };
  });
  protected readonly spoken = computed(() => {
    const slot = this.pointed();
    const lifted = this.store.lifted();
    if (lifted === null) return '';
    if (lifted.slots === null) return this.facts.say('planner.edit.judging');
    return slot === null ? '' : this.words.spoken(slot, lifted.section.id);
  });

  constructor() {
    effect(() => {
      const plan = this.planner.plan();
      const id = plan === null ? null : plan.id;
      const known = plan !== null || this.planner.state().kind === 'ready';
      if (known) untracked(() => void this.store.open(id));
    });
    let adopted: string | null | undefined;
    effect(() => {
      const run = this.planner.plan()?.adoptedRunId;
      if (adopted !== undefined && run !== adopted) untracked(() => void this.store.load());
      adopted = run;
    });
    // A lesson that moved out of sight while it was in the hand goes back.
    effect(() => {
      this.shownView();
      this.who();
      untracked(() => { if (this.store.lifted() !== null && !this.lessons().some((section) => section.id === this.store.lifted()?.section.id)) this.store.putDown(); });
    });
  }

  protected go(params: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: params, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  protected lift(id: string): void {
    this.chosen.set(id);
    void this.store.lift(id);
  }

  /** 移到…: the lesson is judged the same way, and its slots are a list. */
  protected moveTo(id: string): void {
    this.moving.set(true);
    if (this.store.lifted()?.section.id !== id) void this.store.lift(id);
  }

  protected pickSlot(slot: SlotVerdict): void {
    this.moving.set(false);
    void this.drop(slot);
  }

  protected closeDialog(): void {
    if (!this.moving()) return;
    this.moving.set(false);
    this.store.putDown();
  }

  protected put({ row, weekday, byKey }: { readonly row: number; readonly weekday: number; readonly byKey: boolean }): void {
    const section = this.store.lifted()?.section;
    if (section === undefined) return;
    this.store.whenJudged((slots) => {
      const cell = cellVerdicts(this.rows(), slots, section.starts).get(cellKey(row, weekday));
      if (cell !== undefined) void this.drop(cell.slot, byKey);
      else if (!byKey) this.putDown();
    });
  }

  protected putDown(): void {
    const id = this.store.lifted()?.section.id;
    this.store.putDown();
    if (id !== undefined) this.table()?.focusLesson(id);
  }

  protected async agree(): Promise<void> {
    const id = this.store.lifted()?.section.id ?? '';
    await this.store.agree();
    if (this.store.lifted() === null) this.table()?.focusLesson(id);
  }

  protected async take({ wish, proposal, version }: Taken): Promise<void> {
    if (await this.store.repair(wish, proposal, version)) this.repairs()?.forget();
  }

  protected async newDraft(): Promise<void> {
    this.starting.set(true);
    try {
      const plan = await this.planner.startDraft(this.planner.plan()?.id ?? null);
      this.go({ plan: plan.id });
    } finally {
      this.starting.set(false);
    }
  }

  protected key(event: KeyboardEvent): void {
    const typing = TYPING.test((event.target as HTMLElement).tagName) || document.querySelector('dialog[open]') !== null;
    if (event.altKey || event.metaKey || typing) return;
    const undo = (event.key === 'z' || event.key === 'Z') && !event.shiftKey;
    if (undo && this.store.canUndo() && !this.store.busy()) {
      event.preventDefault();
      void this.store.undo();
    } else if (event.key === 'Escape' && this.store.lifted() !== null) this.putDown();
  }

  private async drop(slot: SlotVerdict, byKey = false): Promise<void> {
    const id = this.store.lifted()?.section.id ?? '';
    await this.store.drop(slot, { keepLifted: byKey });
    if (this.store.asking() !== null) setTimeout(() => document.querySelector<HTMLElement>('[data-agree]')?.focus());
    else if (this.store.lifted() === null) this.table()?.focusLesson(id);
  }
}
