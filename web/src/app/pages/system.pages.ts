import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@tongtang/ui';
import { SessionStore } from '../core/session.store.js';
import { homeOf } from '../layout/navigation.js';

/** 404: says so and leads home. */
@Component({
  selector: 'tt-not-found-page',
  imports: [EmptyState, RouterLink, TranslocoPipe],
  template: '<div class="page"><ui-empty-state icon="search" [title]="\'system.notFound\' | transloco"><a class="btn primary" [routerLink]="home()">{{ \'system.goHome\' | transloco }}</a></ui-empty-state></div>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {
  private readonly session = inject(SessionStore);
  protected readonly home = computed(() => homeOf(this.session.mainRole()));
}

/** 403: whose it is, and whom to ask. */
@Component({
  selector: 'tt-no-access-page',
  imports: [EmptyState, RouterLink, TranslocoPipe],
  template:
    '<div class="page"><ui-empty-state icon="lock" [title]="\'system.noAccess\' | transloco" [text]="\'system.noAccessAsk\' | transloco"><a class="btn primary" [routerLink]="home()">{{ \'system.goHome\' | transloco }}</a></ui-empty-state></div>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoAccessPage {
  private readonly session = inject(SessionStore);
  protected readonly home = computed(() => homeOf(this.session.mainRole()));
}
