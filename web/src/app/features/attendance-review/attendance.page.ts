import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DataTable, EmptyState, ErrorBlock, FilterBar, Skeleton, StatusTag, statusKey, TableCell, type StatusName, type TableColumn } from '@tongtang/ui';
import { Clock } from '../../core/clock.js';
import { ErrorMessages } from '../../core/error-messages.js';
import { PreferencesStore } from '../../core/preferences.store.js';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import { SessionStore } from '../../core/session.store.js';
import type { AttendanceFilter, AttendanceLine, Outcome } from './attendance.api.js';
import { AttendanceStore } from './attendance.store.js';
import { csvOf, saveText } from './attendance-csv.js';
import { LineEditor } from './line-editor.js';

const DAY_MS = 86_400_000;
const OUTCOMES: readonly Outcome[] = ['unreported', 'held', 'partial', 'notHeld', 'excused'];
const TONES: Readonly<Record<Outcome, StatusName>> = { held: 'attendance.present', partial: 'attendance.late', notHeld: 'lesson.notHeld', excused: 'attendance.notApplicable', unreported: 'attendance.unreported' };

/** 考勤: what was held and who was there. Unreported is a status of its own and no part of any rate. */
@Component({
  selector: 'tt-attendance-page',
  imports: [DataTable, EmptyState, ErrorBlock, FilterBar, LineEditor, SchoolTimePipe, Skeleton, StatusTag, TableCell, TranslocoPipe],
  providers: [AttendanceStore],
  templateUrl: './attendance.page.html',
  styleUrl: './attendance.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttendancePage {
  /** From the address: one lesson, one seat of it. */
  readonly lesson = input<string>();
  readonly seat = input<string>();
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly clock = inject(Clock);
  private readonly locale = inject(PreferencesStore).locale;
  protected readonly store = inject(AttendanceStore);
  protected readonly errors = inject(ErrorMessages);
  protected readonly school = computed(() => this.session.mainRole() === 'assistantTeacher' || this.session.mainRole() === 'schoolHead');
  private readonly session = inject(SessionStore);
  protected readonly outcomes = OUTCOMES;
  protected readonly days = signal(7);
  protected readonly outcome = signal<Outcome | ''>('');
  protected readonly openId = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly openLine = computed(() => this.store.attendance()?.items.find((line) => line.seatId === this.openId()) ?? null);
  private readonly today = computed(() => {
    const now = this.clock.now();
    return now === null ? null : dateOf(now, this.clock.zone());
  });
  protected readonly filter = computed((): AttendanceFilter => {
    const today = this.today();
    const outcome = this.outcome();
    return {
      ...(today === null ? {} : { from: dateOf(Date.parse(`${today}T12:00:00Z`) - (this.days() - 1) * DAY_MS, 'UTC'), to: today }),
      ...(outcome === '' ? {} : { outcome }),
    };
  });
  protected readonly columns = computed((): TableColumn<AttendanceLine>[] => {
    this.locale();
    const text = (key: string): string => this.transloco.translate(`attendance.column.${key}`);
    return [
      { id: 'date', label: text('date'), value: (line) => line.startsAt }, { id: 'lesson', label: text('lesson') },
      ...(this.school() ? [] : [{ id: 'school', label: text('school'), value: (line: AttendanceLine) => line.school.name }]),
      { id: 'class', label: text('class'), value: (line) => line.classGroup.name },
      { id: 'expected', label: text('expected'), align: 'right', value: (line) => line.expected }, { id: 'present', label: text('present'), align: 'right', value: (line) => line.present },
      { id: 'sick', label: text('sick'), align: 'right', value: (line) => line.sick },
      { id: 'leave', label: text('leave'), align: 'right', value: (line) => line.leave }, { id: 'absent', label: text('absent'), align: 'right', value: (line) => line.absent },
      { id: 'outcome', label: text('outcome') }, { id: 'source', label: text('source') }, { id: 'act', label: text('act') },
    ];
  });

  constructor() {
    effect(() => {
      if (this.today() === null) return;
      const [lesson, filter] = [this.lesson() ?? null, this.filter()];
      // The store reads its own state while it loads: that must not ask again.
      untracked(() => void this.store.load(lesson, filter));
    });
    effect(() => this.openId.set(this.seat() ?? null));
  }

  protected tone(line: AttendanceLine): StatusName {
    return TONES[line.outcome];
  }

  protected readonly idOf = (line: AttendanceLine): string => line.seatId;
  protected readonly key = statusKey;

  protected show(line: AttendanceLine): void {
    this.problem.set('');
    this.openId.set(line.seatId === this.openId() ? null : line.seatId);
  }

  protected all(): void {
    void this.router.navigate(['/attendance']);
  }

  protected pickOutcome(event: Event): void {
    this.outcome.set((event.target as HTMLSelectElement).value as Outcome | '');
  }

  protected pickDays(event: Event): void {
    this.days.set(Number((event.target as HTMLSelectElement).value));
  }

  protected save(change: { value: number; reason: string }): Promise<void> {
    const line = this.openLine();
    return this.guard(async () => {
      if (line !== null) await this.store.save(line, change.value, change.reason);
    });
  }

  protected decide({ id, decision }: { id: string; decision: 'approved' | 'rejected' }): Promise<void> {
    return this.guard(() => this.store.decide(id, decision));
  }

  /** What is on the screen, in its order, as a file that Excel opens. */
  protected export(): void {
    const lines = this.store.attendance()?.items ?? [];
    saveText('考勤.csv', csvOf(lines, (key) => this.transloco.translate(key)));
  }

  protected print(): void {
    globalThis.print();
  }

  private async guard(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    try {
      await work();
    } catch (error) {
      this.problem.set(this.errors.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}

/** Civil date of an instant in a zone. */
function dateOf(instant: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant);
}
