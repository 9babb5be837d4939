import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SchoolTimePipe } from '../../../core/school-time.pipe.js';
import type { DeskMessage } from '../desk/desk.store.js';

const PHRASES = ['hearWell', 'showPupils', 'lookAtBoard', 'wellDone'] as const;

/** The rooms' last words, and the teacher's by one press. */
@Component({
  selector: 'tt-messages-panel',
  imports: [SchoolTimePipe, TranslocoPipe],
  template: `
    <h2>{{ 'live.messages.title' | transloco }}<span>{{ 'live.messages.last' | transloco }}</span></h2>
    <ul>
      @for (message of messages(); track message.roomId + message.at) {
        <li><time class="num">{{ message.at | schoolTime }}</time><span><b>{{ message.name }}</b> {{ message.text }}</span></li>
      } @empty { <li class="muted">{{ 'live.messages.none' | transloco }}</li> }
    </ul>
    <div class="buttons">@for (phrase of phrases; track phrase) {<button type="button" class="btn slim" (click)="say.emit(phrase)">{{ 'live.phrases.' + phrase | transloco }}</button>}</div>
  `,
  styles: `
    :host { display: flex; flex-direction: column; min-height: 0; min-width: 0; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-m); padding: calc(12 * var(--u)) calc(16 * var(--u)); }
    h2 { font-size: calc(13 * var(--u)); display: flex; justify-content: space-between; margin-bottom: calc(8 * var(--u)); }
    h2 span { font-weight: 400; color: var(--ink-3); }
    ul { font-size: calc(13 * var(--u)); display: grid; gap: 5px; min-height: 0; overflow: auto; flex: 1; align-content: start; }
    li { display: grid; grid-template-columns: max-content 1fr; gap: 8px; }
    li.muted { display: block; }
    time { color: var(--ink-3); }
    .buttons { display: flex; flex-wrap: wrap; gap: 6px; padding-top: calc(8 * var(--u)); }
    .buttons .btn { padding: 0 calc(9 * var(--u)); font-size: calc(13 * var(--u)); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MessagesPanel {
  readonly messages = input.required<readonly DeskMessage[]>();
  readonly say = output<(typeof PHRASES)[number]>();
  protected readonly phrases = PHRASES;
}
