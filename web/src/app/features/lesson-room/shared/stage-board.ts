import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';
import { Clock } from '../../../core/clock.js';
import { pollLabels } from './poll-labels.js';
import { StageStore } from './stage.store.js';
import { wait } from './waits.js';
import { Words } from './words.js';

/** How long a published result stays on the stage. */
const RESULT_MS = 90_000;

/** The board on the dark stage. There are no slides yet: it says what the lesson is doing, the page number, the timer and published results. */
@Component({
  selector: 'tt-stage-board',
  imports: [Icon, TranslocoPipe],
  templateUrl: './stage-board.html',
  styleUrl: './stage-board.css',
  host: { class: 'on-dark', '[class.teacher]': 'teacher()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StageBoard {
  private readonly clock = inject(Clock);
  private readonly words = inject(Words);
  protected readonly store = inject(StageStore);
  readonly heading = input.required<string>();
  /** The net teacher's board has page buttons and the sentence about the own screen. */
  readonly teacher = input(false);
  readonly page = input<number | null>(null);
  readonly turn = output<number>();
  protected readonly shownPage = computed(() => this.page() ?? this.store.stage()?.page ?? 1);
  protected readonly step = computed(() => `live.steps.${this.store.steps()[this.store.stage()?.step ?? 0]?.key ?? 'greet'}`);
  protected readonly timer = computed(() => {
    const left = this.store.timerLeftMs();
    return left === null ? null : wait(left);
  });
  /** At most one; a new one is a new stamp, also for the same room. */
  protected readonly praises = computed(() => [this.store.praise()].filter((one) => one !== null));
  protected readonly results = computed(() => {
    const poll = this.store.stage()?.poll ?? null;
    if (poll === null || poll.publishedAt === null || poll.totals === null || (this.clock.now() ?? 0) - poll.publishedAt > RESULT_MS) return null;
    const most = Math.max(1, ...poll.totals);
    return { question: poll.question, rows: pollLabels(poll, this.words).map((label, index) => ({ label, count: poll.totals?.[index] ?? 0, width: (100 * (poll.totals?.[index] ?? 0)) / most })) };
  });
}
