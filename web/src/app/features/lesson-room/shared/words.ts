import { inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import { map, merge } from 'rxjs';

/** Texts for lists that are put together in code; a signal reads them again when the language changes. */
@Injectable({ providedIn: 'root' })
export class Words {
  private readonly transloco = inject(TranslocoService);
  private readonly changes = toSignal(merge(this.transloco.langChanges$, this.transloco.events$).pipe(map(() => ({}))));

  of(key: string, params: Readonly<Record<string, unknown>> = {}): string {
    this.changes();
    return this.transloco.translate(key, params);
  }

  /** Names in one line: "石坎、岩脚", at most `limit` of them, then how many more. */
  list(names: readonly string[], limit = names.length): string {
    const shown = names.slice(0, limit).join(this.of('live.and'));
    return names.length > limit ? this.of('live.andMore', { names: shown, count: names.length }) : shown;
  }
}
