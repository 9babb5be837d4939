import { afterNextRender, ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, Injector, input, output, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, moveInGrid } from '@tongtang/ui';
import { clock, FactText } from '../fact-text.js';
import type { PlannedSection } from '../planner.api.js';
import { ChangeWords } from './change-words.js';
import type { SlotVerdict } from './edit.api.js';
import type { Lifted } from './edit.store.js';
import { belongs, cellKey, cellVerdicts, type CellVerdict, type GridKind, rowAt, type TimeRow, timeOf } from './week-grid.js';

/** Pixels a pointer travels before a press is a drag. */
const DRAG_PX = 6;
const PHONE_PX = 720;

interface Place {
  readonly row: number;
  readonly column: number;
  /** Which of the lessons in the cell. */
  readonly item: number;
}

/** The week as a grid: arrows walk, Space lifts, Enter drops, Esc puts back; a mouse drags. While a lesson is in the hand every cell carries its verdict. */
@Component({
  selector: 'tt-week-table',
  imports: [Icon, TranslocoPipe],
  templateUrl: './week-table.html',
  styleUrl: './week-table.css',
  host: { '[class.lifted]': 'lifted() !== null', '(keydown)': 'key($event)', '(pointermove)': 'drag($event)', '(pointerup)': 'release($event)', '(pointercancel)': 'abort()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WeekTable {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly facts = inject(FactText);
  protected readonly words = inject(ChangeWords);
  readonly kind = input.required<GridKind>();
  /** Whose week it is. */
  readonly of = input.required<string>();
  readonly rows = input.required<readonly TimeRow[]>();
  readonly days = input.required<readonly number[]>();
  /** Lessons of whoever is looked at. */
  readonly lessons = input.required<readonly PlannedSection[]>();
  readonly lifted = input<Lifted | null>(null);
  readonly selected = input<string | null>(null);
  readonly editable = input(false);
  readonly label = input.required<string>();
  readonly choose = output<string>();
  readonly lift = output<string>();
  /** The lesson in the hand is over a cell; null: over none. */
  readonly point = output<SlotVerdict | null>();
  /** Dropped at a cell, by the mouse or by Enter. */
  readonly put = output<{ readonly row: number; readonly weekday: number; readonly byKey: boolean }>();
  readonly putDown = output<void>();
  protected readonly at = signal<Place>({ row: 0, column: 0, item: 0 });
  protected readonly over = signal('');
  protected readonly ghost = signal<{ readonly x: number; readonly y: number } | null>(null);
  private press: { readonly id: string; readonly x: number; readonly y: number; readonly pointerId: number } | null = null;
  private dragged = false;

  protected readonly cells = computed(() => {
    const cells = new Map<string, PlannedSection[]>();
    for (const section of this.lessons()) {
      const key = cellKey(rowAt(this.rows(), section.starts), section.weekday);
      cells.set(key, [...(cells.get(key) ?? []), section]);
    }
    for (const list of cells.values()) list.sort((a, b) => a.starts.localeCompare(b.starts));
    return cells;
  });
  protected readonly verdicts = computed<ReadonlyMap<string, CellVerdict>>(() => {
    const lifted = this.lifted();
    return lifted?.slots == null ? new Map() : cellVerdicts(this.rows(), lifted.slots, lifted.section.starts);
  });

  constructor() {
    let before = false;
    effect(() => {
      const now = this.lifted() !== null;
      if (now !== before) untracked(() => this.turn(now));
      before = now;
    });
    effect(() => {
      const slot = this.verdicts().get(this.over())?.slot ?? null;
      untracked(() => this.point.emit(slot));
    });
  }

  /** Puts the keyboard on a lesson, once the week shows it where it is now. */
  focusLesson(id: string): void {
    afterNextRender({ read: () => this.standOn(id) }, { injector: this.injector });
  }

  protected lessonsAt(row: number, weekday: number): readonly PlannedSection[] {
    return this.cells().get(cellKey(row, weekday)) ?? [];
  }

  protected verdictAt(row: number, weekday: number): CellVerdict | null {
    return this.verdicts().get(cellKey(row, weekday)) ?? null;
  }

  protected time(minutes: number): string {
    return clock(timeOf(minutes));
  }

  protected clock(time: string): string {
    return clock(time);
  }

  /** Line two of a lesson: who is in it, from where one looks. */
  protected who(section: PlannedSection): string {
    if (this.kind() === 'teacher') return this.facts.say('planner.edit.inCell', { count: section.members.length, schools: this.words.schoolsOf(section, 3) });
    const here = section.members.filter((member) => belongs({ ...section, members: [member] }, this.kind(), this.of()));
    const classes = this.kind() === 'class' ? [] : here.map((member) => member.classGroup.name);
    return [...(classes.length === 0 ? [] : [this.facts.list(classes)]), section.netTeacher.name].join(' · ');
  }

  /** What a cell says to a screen reader while a lesson is in the hand. */
  protected spoken(row: number, weekday: number): string | null {
    if (this.lifted()?.slots == null) return null;
    const verdict = this.verdictAt(row, weekday);
    return verdict === null ? this.facts.say('planner.edit.nothingThen', { weekday: this.facts.say(`weekdays.${weekday}`) }) : this.words.spoken(verdict.slot, this.lifted()?.section.id ?? '');
  }

  /** One place of the grid takes the focus: a lesson, or the cell itself where it is empty or a lesson is in the hand. `item` −1 is the cell. */
  protected isStop(row: number, column: number, item: number): boolean {
    const at = this.at();
    if (at.row !== row || at.column !== column) return false;
    const count = this.lifted() !== null ? 0 : this.lessonsAt(row, this.days()[column] ?? 1).length;
    return count === 0 ? item < 0 : item === Math.min(at.item, count - 1);
  }

  protected click(section: PlannedSection): void {
    if (this.dragged || this.lifted() !== null) return;
    this.choose.emit(section.id);
  }

  /** A cell pressed while a lesson is in the hand takes it: the way for fingers. */
  protected take(row: number, weekday: number): void {
    if (this.lifted() !== null && !this.dragged) this.put.emit({ row, weekday, byKey: false });
  }

  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = this.at();
    const weekday = this.days()[at.column] ?? 1;
    const here = this.lessonsAt(at.row, weekday);
    const lesson = here[at.item];
    const isLifted = this.lifted() !== null;
    if (event.key === ' ' && !isLifted && lesson !== undefined && this.editable()) this.lift.emit(lesson.id);
    else if (event.key === 'Enter' && isLifted) this.put.emit({ row: at.row, weekday, byKey: true });
    else if (event.key === 'Enter' && lesson !== undefined) this.choose.emit(lesson.id);
    else if (event.key === 'Escape' && isLifted) this.putDown.emit();
    else if (!isLifted && event.key === 'ArrowDown' && at.item < here.length - 1) this.stand({ ...at, item: at.item + 1 });
    else if (!isLifted && event.key === 'ArrowUp' && at.item > 0) this.stand({ ...at, item: at.item - 1 });
    else {
      const next = moveInGrid(event.key, at.row, at.column, this.rows().length, this.days().length);
      if (next === null) return;
      const count = this.lessonsAt(next.row, this.days()[next.column] ?? 1).length;
      this.stand({ ...next, item: event.key === 'ArrowUp' ? Math.max(0, count - 1) : 0 });
      if (isLifted) this.hover(cellKey(next.row, this.days()[next.column] ?? 1));
    }
    event.preventDefault();
    event.stopPropagation();
  }

  protected down(event: PointerEvent, section: PlannedSection): void {
    this.dragged = false;
    if (!this.editable() || event.button !== 0 || event.pointerType === 'touch' || this.lifted() !== null) return;
    this.press = { id: section.id, x: event.clientX, y: event.clientY, pointerId: event.pointerId };
  }

  protected drag(event: PointerEvent): void {
    const press = this.press;
    if (press === null || press.pointerId !== event.pointerId) return;
    if (!this.dragged) {
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < DRAG_PX) return;
      this.dragged = true;
      this.host.nativeElement.setPointerCapture(event.pointerId);
      this.lift.emit(press.id);
    }
    this.ghost.set({ x: event.clientX, y: event.clientY });
    this.hover(this.cellUnder(event)?.dataset['cell'] ?? '');
  }

  protected release(event: PointerEvent): void {
    const wasDrag = this.dragged && this.press !== null;
    this.press = null;
    this.ghost.set(null);
    if (!wasDrag) return;
    const [row, weekday] = (this.cellUnder(event)?.dataset['cell'] ?? '').split(',').map(Number);
    if (row === undefined || weekday === undefined) this.putDown.emit();
    else this.put.emit({ row, weekday, byKey: false });
    // The click that follows belongs to the drag.
    setTimeout(() => (this.dragged = false));
  }

  protected abort(): void {
    if (this.press !== null && this.dragged) this.putDown.emit();
    this.press = null;
    this.dragged = false;
    this.ghost.set(null);
  }

  protected hoverCell(row: number, weekday: number): void {
    if (this.lifted() !== null && this.press === null) this.hover(cellKey(row, weekday));
  }

  private standOn(id: string): void {
    const section = this.lessons().find((each) => each.id === id);
    if (section === undefined) return;
    const row = rowAt(this.rows(), section.starts);
    const item = (this.cells().get(cellKey(row, section.weekday)) ?? []).findIndex((each) => each.id === id);
    this.stand({ row, column: this.days().indexOf(section.weekday), item: Math.max(0, item) });
  }

  private turn(isLifted: boolean): void {
    this.over.set('');
    const { row, column } = this.at();
    if (!isLifted || this.dragged) return;
    // On a phone the panel takes half the window: the week must be in the other half.
    if (globalThis.innerWidth <= PHONE_PX) this.host.nativeElement.scrollIntoView({ block: 'start' });
    this.stand({ row, column, item: 0 });
    this.hover(cellKey(row, this.days()[column] ?? 1));
  }

  private hover(key: string): void {
    this.over.set(key);
  }

  private cellUnder({ clientX, clientY }: PointerEvent): HTMLElement | null {
    return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-cell]') ?? null;
  }

  private stand(place: Place): void {
    this.at.set(place);
    // The cell takes the focus once it may.
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('table [tabindex="0"]')?.focus());
  }
}
