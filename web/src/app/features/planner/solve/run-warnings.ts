import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Run } from '../planner.api.js';

/** Whom and what the planner left out, so that somebody can put it right. */
@Component({
  selector: 'tt-run-warnings',
  imports: [TranslocoPipe],
  template: `
    <details class="card">
      <summary>{{ 'planner.warnings.title' | transloco: { count: warnings().length } }}</summary>
      <ul>@for (group of groups(); track group.code) { <li><b>{{ 'planner.warnings.' + group.code | transloco: { count: group.names.length } }}</b>{{ group.names.join('、') }}</li> }</ul>
    </details>
  `,
  styles: `
    details { padding: 10px 20px; border-left: 5px solid var(--warn); }
    summary { cursor: pointer; min-height: 28px; display: list-item; }
    li { padding: 6px 0; color: var(--ink-2); }
    li + li { border-top: 1px solid var(--hairline); }
    b { display: block; color: var(--ink); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunWarnings {
  readonly warnings = input.required<Run['warnings']>();
  protected readonly groups = computed(() => {
    const names = new Map<string, string[]>();
    for (const { code, subject } of this.warnings()) names.set(code, [...(names.get(code) ?? []), subject.name]);
    return [...names].map(([code, list]) => ({ code, names: list }));
  });
}
