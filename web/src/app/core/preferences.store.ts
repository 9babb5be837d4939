import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { LOCALES, type Locale } from './i18n.js';
import { keep, readKept } from './kept.js';

export type TextSize = 'm' | 'l' | 'xl';
export type Theme = 'light' | 'dark' | 'system';
export type Audience = 'school' | 'office';

interface Kept {
  locale?: Locale;
  size?: TextSize;
  theme?: Theme;
}

/** Language, text size and theme of this browser; kept between visits and written on the root element. */
@Injectable({ providedIn: 'root' })
export class PreferencesStore {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly transloco = inject(TranslocoService);
  private readonly kept: Kept = readKept<Kept>('preferences') ?? {};
  private readonly systemDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

  readonly locale = signal<Locale>(this.kept.locale ?? 'zh-CN');
  readonly size = signal<TextSize>(this.kept.size ?? 'm');
  readonly theme = signal<Theme>(this.kept.theme ?? 'light');
  readonly audience = signal<Audience>('office');

  /** Applies what was kept and loads the first catalogue; the first page waits for it. */
  async start(): Promise<void> {
    this.systemDark?.addEventListener('change', () => this.paint());
    this.paint();
    this.transloco.setActiveLang(this.locale());
    try {
      await firstValueFrom(this.transloco.load(this.locale()));
    } catch {
      // The page still opens; texts appear when the catalogue can be loaded.
    }
  }

  /** Switches the language at once, without a reload. */
  setLocale(locale: string): void {
    const known = LOCALES.find((one) => one === locale);
    if (known === undefined) return;
    this.locale.set(known);
    this.transloco.setActiveLang(known);
    this.save({ locale: known });
  }

  setSize(size: TextSize): void {
    this.size.set(size);
    this.save({ size });
  }

  setTheme(theme: Theme): void {
    this.theme.set(theme);
    this.save({ theme });
  }

  /** Pages of a school are large by default (大字); a size that the person chose stays. */
  setAudience(audience: Audience): void {
    this.audience.set(audience);
    this.size.set(this.kept.size ?? (audience === 'school' ? 'l' : 'm'));
    this.paint();
  }

  private save(change: Kept): void {
    Object.assign(this.kept, change);
    keep('preferences', this.kept);
    this.paint();
  }

  private paint(): void {
    const { dataset } = this.root;
    this.root.lang = this.locale();
    dataset['size'] = this.size();
    dataset['audience'] = this.audience();
    const dark = this.theme() === 'dark' || (this.theme() === 'system' && this.systemDark?.matches === true);
    dataset['theme'] = dark ? 'dark' : 'light';
  }
}
