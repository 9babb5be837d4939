import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The cinnabar seal: the product's mark, two characters, read by nobody aloud. */
@Component({
  selector: 'ui-seal',
  host: { 'aria-hidden': 'true' },
  template: '同<br>堂',
  styles: `
    :host {
      display: grid; place-items: center; flex: none; width: max(30px, 2rem); height: max(30px, 2rem); background: var(--seal); color: var(--on-seal);
      border-radius: var(--radius-s); font-size: max(11px, .75rem); font-weight: 600; line-height: 1.05; letter-spacing: .04em; text-align: center;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Seal {}
