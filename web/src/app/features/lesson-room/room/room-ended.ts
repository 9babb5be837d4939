import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CommandQueue } from '../../../core/command-queue.js';
import { ErrorMessages } from '../../../core/error-messages.js';
import type { Lesson } from '../lesson-room.api.js';
import { RoomStore } from './room.store.js';

/** The lesson is over, for this room: what was counted, what is missing and where to fill it in. */
@Component({
  selector: 'tt-room-ended',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <main>
      <section class="card">
        <h2>{{ 'live.over.' + status() | transloco }}</h2>
        @if (status() === 'ended') {
          @for (group of room.classes(); track group.seatId) {
            @if (group.present === null) {
              <p class="missing"><b>{{ 'live.over.missing' | transloco: { name: group.name } }}</b>
                <a class="btn primary" routerLink="/attendance" [queryParams]="{ lesson: lesson().id, seat: group.seatId }">{{ 'live.over.fill' | transloco }}</a></p>
            } @else { <p>{{ 'live.over.class' | transloco: { name: group.name, present: group.present, expected: group.expected } }}</p> }
          }
        } @else if (lesson().reason; as reason) { <p>{{ 'reasons.' + reason | transloco }}</p> }
        @if (queue.waiting() > 0) { <p>{{ 'live.over.waiting' | transloco: { count: queue.waiting() } }}</p> }
        @for (one of queue.refusedLate(); track $index) { <p class="refused">{{ errors.ofCode(one.code) }}</p> }
        <a class="btn" data-primary routerLink="/today">{{ 'live.over.today' | transloco }}</a>
      </section>
    </main>
  `,
  styles: `
    main { display: grid; place-content: start center; padding: 10vh 16px 40px; }
    .card { display: grid; gap: 16px; padding: 32px 36px; width: min(640px, calc(100vw - 32px)); }
    h2 { font-size: 1.6rem; color: var(--ink); }
    p { font-size: 1.15rem; }
    .missing { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; justify-content: space-between; }
    .refused { color: var(--bad); }
    .btn { justify-self: start; }
    @media (max-width: 720px) { .card { padding: 22px 18px; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomEnded {
  protected readonly room = inject(RoomStore);
  protected readonly queue = inject(CommandQueue);
  protected readonly errors = inject(ErrorMessages);
  readonly lesson = input.required<Lesson>();
  readonly status = input.required<string>();
}
