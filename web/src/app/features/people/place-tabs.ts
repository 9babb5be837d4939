import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../../core/session.store.js';

/** Schools and people are two sides of one place. Wide screens have both in the bar; the tabs of a phone have room for neither. */
@Component({
  selector: 'tt-place-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav class="no-print" [attr.aria-label]="'people.tabsLabel' | transloco">
      @for (link of links(); track link) { <a [routerLink]="'/' + link" routerLinkActive="current" ariaCurrentWhenActive="page">{{ 'people.tabs.' + link | transloco }}</a> }
    </nav>
  `,
  styles: `
    nav { display: none; gap: 4px; border-bottom: 1px solid var(--line); }
    @media (max-width: 1023px) { nav { display: flex; } }
    a { padding: calc(8 * var(--u)) calc(16 * var(--u)); text-decoration: none; color: var(--ink-2); border-bottom: 3px solid transparent; }
    a.current { color: var(--primary); font-weight: 600; border-bottom-color: var(--primary); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlaceTabs {
  private readonly session = inject(SessionStore);
  protected readonly links = computed(() => (this.session.roles().includes('operator') ? ['organisations', 'schools', 'people'] : ['schools', 'people']));
}
