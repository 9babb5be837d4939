import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StagePoll } from '@tongtang/contracts/views';
import { CountPad, Stepper } from '@tongtang/ui';
import { pollLabels } from '../shared/poll-labels.js';
import { Words } from '../shared/words.js';
import type { ClassInRoom } from './room.store.js';

/** A show of hands as one class reports it: ± for each answer, the sum checked against the headcount. */
@Component({
  selector: 'tt-poll-form',
  imports: [CountPad, Stepper, TranslocoPipe],
  templateUrl: './poll-form.html',
  styleUrl: './poll-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PollForm {
  private readonly words = inject(Words);
  readonly poll = input.required<StagePoll>();
  readonly group = input.required<ClassInRoom>();
  /** Several classes in the room: each form says whose it is. */
  readonly named = input(false);
  readonly report = output<number[]>();
  readonly recount = output<void>();
  protected readonly counts = signal<readonly number[]>([]);
  protected readonly pad = signal<number | null>(null);
  protected readonly changing = signal(false);

  protected readonly children = computed(() => this.group().present ?? this.group().expected);
  protected readonly sum = computed(() => this.counts().reduce((total, count) => total + count, 0));
  protected readonly tooMany = computed(() => this.sum() > this.children());
  protected readonly answered = computed(() => this.group().answer !== null && !this.changing());
  protected readonly labels = computed(() => pollLabels(this.poll(), this.words));
  protected readonly given = computed(() => this.labels().map((label, index) => ({ label, count: this.group().answer?.counts[index] ?? 0 })));

  constructor() {
    let pollId = '';
    effect(() => {
      const poll = this.poll();
      if (poll.pollId === pollId) return;
      pollId = poll.pollId;
      untracked(() => {
        this.counts.set(this.group().answer?.counts ?? poll.options.map(() => 0));
        this.changing.set(false);
        this.pad.set(null);
      });
    });
  }

  protected set(index: number, value: number): void {
    this.counts.update((all) => all.map((count, at) => (at === index ? value : count)));
  }

  protected send(): void {
    if (this.tooMany()) return;
    this.pad.set(null);
    this.changing.set(false);
    this.report.emit([...this.counts()]);
  }

  protected change(): void {
    this.counts.set(this.group().answer?.counts ?? this.counts());
    this.changing.set(true);
  }
}
