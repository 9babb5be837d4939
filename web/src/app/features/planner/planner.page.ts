import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ErrorBlock, ProgressSteps, Skeleton, statusKey, type ProgressStep } from '@tongtang/ui';
import { filter, map } from 'rxjs';
import { ConnectionStatus } from '../../core/connection-status.js';
import { ErrorMessages } from '../../core/error-messages.js';
import { PageTitle } from '../../core/page-title.js';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import { coveragePercent, lastSchoolDay, percentText } from './coverage.js';
import type { Plan } from './planner.api.js';
import { PlannerStore } from './planner.store.js';

const STEPS = ['import', 'demand', 'rules', 'solve', 'compare', 'publish'] as const;

/** 学期排课: the term's name, its six steps, and the step at work below. */
@Component({
  selector: 'tt-planner-page',
  imports: [ErrorBlock, ProgressSteps, RouterLink, RouterLinkActive, RouterOutlet, SchoolTimePipe, Skeleton, TranslocoPipe],
  providers: [PlannerStore],
  templateUrl: './planner.page.html',
  styleUrl: './planner.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlannerPage {
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(PlannerStore);
  protected readonly errors = inject(ErrorMessages);
  protected readonly offline = inject(ConnectionStatus).offline;
  readonly id = input.required<string>();
  readonly plan = input<string>();
  protected readonly failure = signal('');
  protected readonly busy = signal(false);
  protected readonly lastDay = lastSchoolDay;
  /** The two halves of step ⑤. */
  protected readonly tabs = ['compare', 'edit'] as const;
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  protected readonly step = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd), map(() => this.stepInUse())), { initialValue: this.stepInUse() });

  protected readonly steps = computed<readonly ProgressStep[]>(() => {
    this.language();
    const details = this.details();
    return STEPS.map((id) => ({ id, label: this.transloco.translate(`planner.steps.${id}`), done: details[id].done, ...(details[id].text === '' ? {} : { detail: details[id].text }) }));
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.load(id));
    });
    effect(() => this.store.choose(this.plan() ?? null));
    effect(() => {
      this.step();
      // On a phone the steps scroll sideways; the one at work must be seen.
      setTimeout(() => this.host.nativeElement.querySelector('ui-progress-steps [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' }));
      title.setObject(this.store.term()?.name ?? '');
    });
  }

  protected nameOf(plan: Plan): string {
    return statusKey(`plan.${plan.status}`);
  }

  protected go(step: string): void {
    void this.router.navigate(['/terms', this.id(), step], { queryParams: this.planParams() });
  }

  protected pick(event: Event): void {
    void this.router.navigate([], { queryParams: { plan: (event.target as HTMLSelectElement).value }, queryParamsHandling: 'merge' });
  }

  protected async newDraft(): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      const plan = await this.store.startDraft();
      await this.router.navigate(['/terms', this.id(), 'solve'], { queryParams: { plan: plan.id } });
    } catch (error) {
      this.failure.set(this.errors.of(error));
    } finally {
      this.busy.set(false);
    }
  }

  private planParams(): Record<string, string> {
    const plan = this.plan();
    return plan === undefined ? {} : { plan };
  }

  private stepInUse(): string {
    const step = /^\/terms\/[^/]+\/(\w+)/.exec(this.router.url)?.[1] ?? 'import';
    return step === 'edit' ? 'compare' : step;
  }

  private details(): Record<(typeof STEPS)[number], { done: boolean; text: string }> {
    const gap = this.store.gap();
    const plan = this.store.plan();
    const say = (key: string, params: Record<string, unknown>): string => this.transloco.translate(`planner.detail.${key}`, params);
    const schools = gap?.schools.length ?? 0;
    const missing = gap?.total.missing ?? 0;
    const sections = plan?.sections ?? 0;
    const published = this.store.plans().find((each) => each.status === 'published');
    return {
      import: { done: schools > 0, text: schools > 0 ? say('schools', { count: schools }) : '' },
      demand: { done: (gap?.total.required ?? 0) > 0, text: missing > 0 ? say('periods', { count: missing.toLocaleString('en-US') }) : '' },
      rules: { done: plan !== null, text: plan === null ? '' : say('rules', { count: 5 }) },
      solve: { done: sections > 0, text: sections > 0 && plan !== null ? percentText(coveragePercent(plan.coverage.planned, plan.coverage.missing)) : '' },
      compare: { done: sections > 0, text: sections > 0 ? say('lessons', { count: sections }) : '' },
      publish: { done: published !== undefined, text: published === undefined ? '' : say('plan', { no: published.no }) },
    };
  }
}
