import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { toApiError } from './api-error.js';

/** Error codes in words. Every code of the contract has a text under `errors`; a test holds the two together. */
@Injectable({ providedIn: 'root' })
export class ErrorMessages {
  private readonly transloco = inject(TranslocoService);

  /** The sentence for anything that was thrown. */
  of(error: unknown): string {
    const { code, params } = toApiError(error);
    return this.ofCode(code, params);
  }

  /** The sentence for a code, such as a refused command's. */
  ofCode(code: string, params: Readonly<Record<string, unknown>> = {}): string {
    const key = `errors.${code}`;
    const text = this.transloco.translate(key, params);
    return text === key ? this.transloco.translate('errors.unexpected') : text;
  }
}
