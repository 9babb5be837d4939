import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Today } from './today.api.js';

/** The officer's day in four numbers, each with its way to the rows behind it. */
@Component({
  selector: 'tt-day-figures',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <dl class="card">
      <div><dt>{{ 'today.figures.lessons' | transloco }}</dt><dd class="num">{{ figures().lessons }}</dd></div>
      <div><dt>{{ 'today.figures.live' | transloco }}</dt><dd class="num"><a routerLink="/live">{{ figures().live }}</a></dd></div>
      <div><dt>{{ 'today.figures.schools' | transloco }}</dt><dd class="num">{{ figures().schoolsOnline }}<small> / {{ figures().schoolsExpected }}</small></dd></div>
      <div [class.warn]="figures().notStarted > 0"><dt>{{ 'today.figures.notStarted' | transloco }}</dt><dd class="num">{{ figures().notStarted }}</dd></div>
      <div [class.warn]="figures().unreportedSeats > 0"><dt>{{ 'today.figures.unreported' | transloco }}</dt><dd class="num"><a routerLink="/attendance">{{ figures().unreportedSeats }}</a></dd></div>
    </dl>
  `,
  styles: `
    dl { display: grid; grid-template-columns: repeat(5, 1fr); border-radius: var(--radius-l); }
    div { padding: 18px 20px; }
    div + div { border-left: 1px solid var(--line); }
    dt { color: var(--ink-2); font-size: .93rem; }
    dd { font-size: 2.2rem; font-weight: 600; line-height: 1.3; }
    dd a { color: inherit; }
    dd small { font-size: 1rem; color: var(--ink-3); font-weight: 400; }
    .warn dd { color: var(--warn); }
    @media (max-width: 720px) { dl { grid-template-columns: 1fr 1fr; } div + div { border-left: 0; } div { border-bottom: 1px solid var(--hairline); } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DayFigures {
  readonly figures = input.required<NonNullable<Today['figures']>>();
}
