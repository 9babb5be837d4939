import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Stands where a feature's page will be while it is being built. */
@Component({
  selector: 'tt-not-ready-page',
  imports: [TranslocoPipe],
  template: '<div class="page"><h1>{{ "system.notReady" | transloco }}</h1></div>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotReadyPage {}
