import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConfirmDialog, EmptyState, ErrorBlock, Icon, Skeleton } from '@tongtang/ui';
import { type ApiError, toApiError } from '../../../core/api-error.js';
import { ErrorMessages } from '../../../core/error-messages.js';
import { SchoolTimePipe } from '../../../core/school-time.pipe.js';
import { coveragePercent, lastSchoolDay, percentText } from '../coverage.js';
import { PlannerApi, type Publication } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';

/** ⑥ 发布: what publishing would do, from which day, and the typed word. */
@Component({
  selector: 'tt-publish-page',
  imports: [ConfirmDialog, EmptyState, ErrorBlock, Icon, RouterLink, SchoolTimePipe, Skeleton, TranslocoPipe],
  templateUrl: './publish.page.html',
  styleUrl: './publish.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublishPage {
  private readonly api = inject(PlannerApi);
  private readonly router = inject(Router);
  protected readonly planner = inject(PlannerStore);
  protected readonly errors = inject(ErrorMessages);
  protected readonly preview = signal<Publication | null>(null);
  protected readonly date = signal<string | null>(null);
  protected readonly failure = signal<ApiError | null>(null);
  protected readonly asking = signal(false);
  protected readonly busy = signal<'preview' | 'publishing' | null>(null);
  protected readonly done = signal<Publication | null>(null);
  protected readonly lastDay = lastSchoolDay;
  protected readonly plan = this.planner.plan;
  protected readonly coverage = computed(() => {
    const plan = this.plan();
    return plan === null ? '' : percentText(coveragePercent(plan.coverage.planned, plan.coverage.missing));
  });
  protected readonly firstVersion = computed(() => {
    const difference = this.preview()?.difference;
    return difference !== undefined && difference.changed + difference.cancelled + difference.kept === 0;
  });
  protected readonly names = computed(() => {
    const names = this.failure()?.params['names'];
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string').join('、') : '';
  });
  private asked = 0;

  constructor() {
    effect(() => {
      const plan = this.plan();
      const ready = plan !== null && plan.canPublish;
      untracked(() => {
        if (this.done()?.planId === plan?.id) return;
        this.done.set(null);
        this.preview.set(null);
        this.date.set(null);
        if (ready) void this.look(plan.id, null);
      });
    });
  }

  protected changeDate(event: Event): void {
    const date = (event.target as HTMLInputElement).value;
    const plan = this.plan();
    if (date === '' || plan === null) return;
    this.date.set(date);
    void this.look(plan.id, date);
  }

  protected async publish(): Promise<void> {
    this.asking.set(false);
    const plan = this.plan();
    const date = this.date();
    if (plan === null || date === null) return;
    this.busy.set('publishing');
    this.failure.set(null);
    try {
      this.done.set(await this.api.publish(plan.id, date));
      await this.planner.refresh();
    } catch (error) {
      this.failure.set(toApiError(error));
    } finally {
      this.busy.set(null);
    }
  }

  protected async newDraft(): Promise<void> {
    try {
      const draft = await this.planner.startDraft(this.plan()?.id ?? null);
      await this.router.navigate(['/terms', this.planner.term()?.id, 'solve'], { queryParams: { plan: draft.id } });
    } catch (error) {
      this.failure.set(toApiError(error));
    }
  }

  private async look(planId: string, date: string | null): Promise<void> {
    const asked = (this.asked += 1);
    this.busy.set('preview');
    this.failure.set(null);
    try {
      const preview = await this.api.previewPublication(planId, date);
      if (asked !== this.asked) return;
      this.preview.set(preview);
      this.date.set(preview.effectiveFrom);
    } catch (error) {
      if (asked === this.asked) this.failure.set(toApiError(error));
    } finally {
      if (asked === this.asked) this.busy.set(null);
    }
  }
}
