import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, ErrorBlock, Skeleton } from '@tongtang/ui';
import { ErrorMessages } from '../../../core/error-messages.js';
import { PlannerApi, type PlanRules } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';

interface Sentence {
  readonly rule: keyof PlanRules;
  readonly min: number;
  readonly max: number;
  /** The only values there are; without them any whole number between the two. */
  readonly choices?: readonly number[];
}

const SENTENCES: readonly Sentence[] = [
  { rule: 'lessonMinutes', min: 20, max: 60 },
  { rule: 'maxClassesPerSection', min: 1, max: 30 },
  { rule: 'maxInteractiveEndpoints', min: 0, max: 30 },
  { rule: 'teacherBreakMinutes', min: 0, max: 60 },
  { rule: 'startGridMinutes', min: 5, max: 10, choices: [5, 10] },
];
const SAVE_AFTER_MS = 600;

/** ③ 定规则: the rules as sentences with numbers in them; each change is saved by itself. */
@Component({
  selector: 'tt-rules-page',
  imports: [EmptyState, ErrorBlock, Skeleton, TranslocoPipe],
  templateUrl: './rules.page.html',
  styleUrl: './rules.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulesPage {
  private readonly api = inject(PlannerApi);
  private readonly errors = inject(ErrorMessages);
  private timer: ReturnType<typeof setTimeout> | null = null;
  protected readonly store = inject(PlannerStore);
  protected readonly sentences = SENTENCES;
  protected readonly typed = signal<PlanRules | null>(null);
  protected readonly saved = signal<'' | 'saving' | 'saved'>('');
  protected readonly failure = signal('');
  protected readonly busy = signal(false);
  protected readonly rules = computed(() => this.typed() ?? this.store.plan()?.rules ?? null);

  constructor() {
    effect(() => {
      this.store.plan()?.id;
      untracked(() => this.typed.set(null));
    });
    inject(DestroyRef).onDestroy(() => this.flush());
  }

  protected wrong(sentence: Sentence): boolean {
    const value = this.rules()?.[sentence.rule];
    return value === undefined || !Number.isInteger(value) || value < sentence.min || value > sentence.max;
  }

  protected change(sentence: Sentence, event: Event): void {
    const rules = this.rules();
    if (rules === null) return;
    this.typed.set({ ...rules, [sentence.rule]: Number((event.target as HTMLInputElement | HTMLSelectElement).value) });
    this.saved.set('');
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), SAVE_AFTER_MS);
  }

  protected async start(): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await this.store.startDraft();
    } catch (error) {
      this.failure.set(this.errors.of(error));
    } finally {
      this.busy.set(false);
    }
  }

  private flush(): void {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    const plan = this.store.plan();
    const rules = this.typed();
    if (plan !== null && rules !== null && !SENTENCES.some((sentence) => this.wrong(sentence))) void this.save(plan.id, rules);
  }

  private async save(planId: string, rules: PlanRules): Promise<void> {
    this.saved.set('saving');
    this.failure.set('');
    try {
      this.store.replace(await this.api.editRules(planId, rules));
      this.saved.set('saved');
    } catch (error) {
      this.saved.set('');
      this.failure.set(this.errors.of(error));
    }
  }
}
