import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StagePoll } from '@tongtang/contracts/views';
import { PollCard } from '@tongtang/ui';
import type { PollResult } from '../desk/poll-result.js';
import { pollLabels } from '../shared/poll-labels.js';
import { Words } from '../shared/words.js';

/** The show of hands: what came in, who is missing, close and publish. Without one: how to ask. */
@Component({
  selector: 'tt-poll-panel',
  imports: [PollCard, TranslocoPipe],
  template: `
    @if (current(); as now) {
      <ui-poll-card [question]="title(now.poll)" [answered]="'live.poll.answered' | transloco: { answered: now.result.answered, of: now.result.of }" [rows]="rows()" [waiting]="waiting()">
        @if (now.poll.publishedAt === null) {
          <button type="button" class="btn slim primary" (click)="publish.emit()">{{ 'live.poll.publish' | transloco }} <kbd>Enter</kbd></button>
          @if (now.poll.closedAt === null) { <button type="button" class="btn slim" (click)="stop.emit()">{{ 'live.poll.close' | transloco }}</button> }
        }
        @if (now.poll.closedAt !== null) { <button type="button" class="btn slim" (click)="ask.emit()">{{ 'live.poll.again' | transloco }}</button> }
      </ui-poll-card>
    } @else {
      <div class="card empty"><h2>{{ 'live.poll.name' | transloco }}</h2><p>{{ 'live.poll.hint' | transloco }}</p>
        <button type="button" class="btn slim" (click)="ask.emit()">{{ 'live.poll.ask' | transloco }} <kbd>P</kbd></button></div>
    }
  `,
  styles: `
    :host { display: grid; min-height: 0; min-width: 0; }
    .empty { padding: calc(12 * var(--u)) calc(16 * var(--u)); display: flex; flex-direction: column; gap: 8px; align-items: flex-start; overflow: auto; }
    .empty p { color: var(--ink-2); font-size: calc(13 * var(--u)); }
    .empty .btn { margin-top: auto; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PollPanel {
  private readonly words = inject(Words);
  readonly current = input.required<{ readonly poll: StagePoll; readonly result: PollResult } | null>();
  readonly ask = output<void>();
  readonly stop = output<void>();
  readonly publish = output<void>();

  protected readonly rows = computed(() => {
    const now = this.current();
    if (now === null) return [];
    const [result, labels] = [now.result, pollLabels(now.poll, this.words)];
    const people = (count: number): string => this.words.of('common.people', { count });
    const rows = result.rows.map((row, index) => ({ ...row, label: labels[index] ?? row.label, text: people(row.count) }));
    return result.silent > 0 ? [...rows, { label: this.words.of('live.poll.silent'), count: result.silent, main: false, text: people(result.silent) }] : rows;
  });
  protected readonly waiting = computed(() => {
    const now = this.current();
    if (now === null) return '';
    if (now.poll.publishedAt !== null) return this.words.of('live.poll.published');
    if (now.poll.closedAt !== null) return this.words.of('live.poll.closed');
    const names = now.result.waiting.map((tile) => (tile.status === 'room.weak' ? this.words.of('live.poll.weak', { name: tile.name }) : tile.name));
    return names.length === 0 ? this.words.of('live.poll.complete') : this.words.of('live.poll.missing', { names: this.words.list(names, 6) });
  });

  protected title(poll: StagePoll): string {
    return this.words.of('live.poll.title', { question: poll.question });
  }
}
