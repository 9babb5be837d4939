import { HttpClient } from '@angular/common/http';
import { type EnvironmentProviders, inject, Injectable, isDevMode, makeEnvironmentProviders } from '@angular/core';
import { provideTransloco, type Translation, type TranslocoLoader } from '@jsverse/transloco';
import type { Observable } from 'rxjs';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

@Injectable({ providedIn: 'root' })
class CatalogueLoader implements TranslocoLoader {
  private readonly http = inject(HttpClient);

  getTranslation(locale: string): Observable<Translation> {
    return this.http.get<Translation>(`/assets/i18n/${locale}.json`);
  }
}

/** The one message catalogue (`libs/messages`), loaded for the language in use. */
export function provideI18n(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...LOCALES],
        defaultLang: 'zh-CN',
        fallbackLang: 'zh-CN',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        missingHandler: { useFallbackTranslation: false, logMissingKey: true },
      },
      loader: CatalogueLoader,
    }),
  ]);
}
