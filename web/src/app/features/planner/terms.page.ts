import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, ErrorBlock, Skeleton, StatusTag, statusKey, type StatusName } from '@tongtang/ui';
import { ErrorMessages } from '../../core/error-messages.js';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import { SessionStore } from '../../core/session.store.js';
import { coveragePercent, lastSchoolDay, percentText } from './coverage.js';
import type { Plan, TermDates } from './planner.api.js';
import { TermForm } from './term-form.js';
import { type TermRow, TermsStore } from './terms.store.js';
import { WorkbookHint } from './workbook-hint.js';

/** The terms of the bureau, each with how far its planning has come. */
@Component({
  selector: 'tt-terms-page',
  imports: [EmptyState, ErrorBlock, RouterLink, SchoolTimePipe, Skeleton, StatusTag, TermForm, TranslocoPipe, WorkbookHint],
  providers: [TermsStore],
  templateUrl: './terms.page.html',
  styleUrl: './terms.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TermsPage {
  private readonly router = inject(Router);
  private readonly errors = inject(ErrorMessages);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(TermsStore);
  protected readonly adding = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly dates = signal<TermDates | null>(null);
  protected readonly key = statusKey;
  protected readonly lastDay = lastSchoolDay;

  protected mine(row: TermRow): boolean {
    return (this.session.session()?.grants ?? []).some((grant) => grant.organisation.id === row.term.bureau.id);
  }

  protected statusOf(plan: Plan): StatusName {
    return `plan.${plan.status}`;
  }

  protected coverage(plan: Plan): string {
    return percentText(coveragePercent(plan.coverage.planned, plan.coverage.missing));
  }

  /** Where the work goes on: the first step that is not done. */
  protected next(row: TermRow): string {
    if (row.gap !== null && row.gap.schools.length === 0) return 'import';
    if (row.plan === null) return 'demand';
    if (row.plan.sections === 0) return 'solve';
    return row.plan.status === 'draft' ? 'publish' : 'compare';
  }

  protected async create(): Promise<void> {
    const dates = this.dates();
    if (dates === null) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      const term = await this.store.create(dates);
      await this.router.navigate(['/terms', term.id, 'import']);
    } catch (error) {
      this.failure.set(this.errors.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
