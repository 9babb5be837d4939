import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

export interface PollRow {
  readonly label: string;
  readonly count: number;
  /** "78 人" */
  readonly text: string;
  /** The right or leading answer: full colour. */
  readonly main?: boolean;
}

/** Result of a show of hands while it comes in; who is missing stands below, buttons are projected. */
@Component({
  selector: 'ui-poll-card',
  template: `
    <h2>{{ question() }}<span>{{ answered() }}</span></h2>
    <div class="rows">
      @for (row of rows(); track row.label) {
        <span>{{ row.label }}</span><i [class.main]="row.main" [style.width.%]="width(row)"></i><em class="num">{{ row.text }}</em>
      }
    </div>
    @if (waiting()) { <p>{{ waiting() }}</p> }
    <div class="buttons"><ng-content /></div>
  `,
  styles: `
    :host { display: flex; flex-direction: column; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-m); padding: calc(12 * var(--u)) calc(16 * var(--u)); min-height: 0; overflow: auto; }
    h2 { margin: 0 0 calc(8 * var(--u)); font-size: calc(13 * var(--u)); display: flex; justify-content: space-between; gap: 12px; }
    h2 span { font-weight: 400; color: var(--ink-3); white-space: nowrap; }
    .rows { display: grid; grid-template-columns: minmax(calc(98 * var(--u)), auto) 1fr calc(64 * var(--u)); gap: 5px 10px; align-items: center; font-size: calc(14 * var(--u)); }
    i { display: block; height: calc(16 * var(--u)); border-radius: 2px; background: var(--bar); min-width: 2px; transition: width 120ms; }
    .main { background: var(--primary); }
    em { text-align: right; color: var(--ink-2); }
    p { margin-top: calc(8 * var(--u)); font-size: calc(12.5 * var(--u)); color: var(--ink-2); }
    .buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: auto; padding-top: calc(10 * var(--u)); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PollCard {
  readonly question = input.required<string>();
  readonly answered = input.required<string>();
  readonly rows = input.required<readonly PollRow[]>();
  readonly waiting = input('');
  private readonly total = computed(() => Math.max(1, this.rows().reduce((sum, row) => sum + row.count, 0)));

  protected width(row: PollRow): number {
    return (100 * row.count) / this.total();
  }
}
