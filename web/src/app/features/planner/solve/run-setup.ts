import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Segments } from '@tongtang/ui';
import type { RunPreset, RunWish } from '../planner.api.js';

const PRESETS: readonly RunPreset[] = ['coverage', 'steady', 'relaxed'];
const LIMITS = [60, 300, 900] as const;

/** What the next search aims at, and for how long at most. */
@Component({
  selector: 'tt-run-setup',
  imports: [Segments, TranslocoPipe],
  template: `
    <fieldset>
      <legend>{{ 'planner.solve.aim' | transloco }}</legend>
      <div class="presets">
        @for (each of presets; track each) {
          <label class="preset" [class.chosen]="each === preset()" [class.off]="each === 'steady' && !canSteady()">
            <input type="radio" name="run-preset" [value]="each" [checked]="each === preset()" [disabled]="each === 'steady' && !canSteady()" (change)="preset.set(each)">
            <span><b>{{ 'planner.solve.preset.' + each | transloco }}</b><small>{{ (each === 'steady' && !canSteady() ? 'planner.solve.preset.steadyOff' : 'planner.solve.preset.' + each + 'Text') | transloco }}</small></span>
          </label>
        }
      </div>
    </fieldset>
    <div class="row">
      <span class="label" aria-hidden="true">{{ 'planner.solve.limit' | transloco }}</span>
      <ui-segments [segments]="limits()" [value]="limit()" [label]="'planner.solve.limit' | transloco" (valueChange)="limit.set($event)" />
      <button type="button" class="btn" [class.primary]="first()" [attr.data-primary]="first() ? '' : null" [disabled]="busy()" (click)="begin.emit({ maxSeconds: +limit(), preset: preset() })">{{ (first() ? 'planner.solve.start' : 'planner.solve.again') | transloco }}</button>
    </div>
  `,
  styles: `
    :host { display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); }
    legend { font-weight: 600; color: var(--ink-2); padding: 0; margin-bottom: 8px; }
    .presets { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; }
    .preset { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; align-items: start; padding: 12px 14px; border: 1px solid var(--line-strong); border-radius: var(--radius-m); background: var(--surface); cursor: pointer; }
    .preset.chosen { background: var(--primary-tint); border-color: var(--primary); box-shadow: inset 0 0 0 1px var(--primary); }
    .preset.off { cursor: not-allowed; border-style: dashed; border-color: var(--off-line); }
    .preset:focus-within { outline: 3px solid var(--focus); outline-offset: 2px; }
    input { width: calc(18 * var(--u)); height: calc(18 * var(--u)); margin: 2px 0 0; accent-color: var(--primary); outline: none; }
    b { display: block; }
    .off b { color: var(--ink-3); }
    small { font-size: calc(13 * var(--u)); color: var(--ink-2); }
    .row { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: center; }
    .label { color: var(--ink-2); }
    .row .btn { margin-left: auto; }
    @media (max-width: 720px) { .presets { grid-template-columns: minmax(0, 1fr); } .row .btn { margin-left: 0; flex: 1 1 100%; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunSetup {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  /** Nothing has been solved yet: this is the one thing to do. */
  readonly first = input(false);
  /** There is a plan in force to keep to. */
  readonly canSteady = input(false);
  /** What the last search aimed at. */
  readonly last = input<RunPreset>('coverage');
  readonly busy = input(false);
  readonly begin = output<RunWish>();
  protected readonly presets = PRESETS;
  protected readonly preset = linkedSignal(() => (this.last() === 'steady' && !this.canSteady() ? 'coverage' : this.last()));
  protected readonly limit = signal('300');
  protected readonly limits = computed(() => {
    this.language();
    return LIMITS.map((seconds) => ({ id: String(seconds), text: this.transloco.translate<string>('common.minutes', { count: seconds / 60 }) }));
  });
}
