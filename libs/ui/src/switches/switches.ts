import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Segments, type Segment } from './segments.js';

type Size = 'm' | 'l' | 'xl';
type Theme = 'light' | 'dark' | 'system';
const SIZES: readonly Size[] = ['m', 'l', 'xl'];
const THEMES: readonly Theme[] = ['light', 'dark', 'system'];
const LANGUAGES: readonly Segment[] = [{ id: 'zh-CN', text: '简体中文', lang: 'zh-CN' }, { id: 'en', text: 'English', lang: 'en' }];

/** 字号: 标准, 大字, 特大. */
@Component({
  selector: 'ui-size-switch',
  imports: [Segments],
  template: '<ui-segments [segments]="segments()" [value]="size()" [label]="label()" (valueChange)="pick($event)" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SizeSwitch {
  readonly size = input.required<Size>();
  readonly texts = input.required<Readonly<Record<Size, string>>>();
  readonly label = input.required<string>();
  readonly sizeChange = output<Size>();
  protected readonly segments = computed<readonly Segment[]>(() => SIZES.map((id) => ({ id, text: this.texts()[id] })));

  protected pick(id: string): void {
    const size = SIZES.find((one) => one === id);
    if (size !== undefined) this.sizeChange.emit(size);
  }
}

/** 浅色, 深色, 跟随系统. */
@Component({
  selector: 'ui-theme-switch',
  imports: [Segments],
  template: '<ui-segments [segments]="segments()" [value]="theme()" [label]="label()" (valueChange)="pick($event)" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThemeSwitch {
  readonly theme = input.required<Theme>();
  readonly texts = input.required<Readonly<Record<Theme, string>>>();
  readonly label = input.required<string>();
  readonly themeChange = output<Theme>();
  protected readonly segments = computed<readonly Segment[]>(() => THEMES.map((id) => ({ id, text: this.texts()[id] })));

  protected pick(id: string): void {
    const theme = THEMES.find((one) => one === id);
    if (theme !== undefined) this.themeChange.emit(theme);
  }
}

/** Each language in its own words. */
@Component({
  selector: 'ui-lang-switch',
  imports: [Segments],
  template: '<ui-segments [segments]="segments" [value]="locale()" [label]="label()" (valueChange)="localeChange.emit($event)" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LangSwitch {
  readonly locale = input.required<string>();
  readonly label = input.required<string>();
  readonly localeChange = output<string>();
  protected readonly segments = LANGUAGES;
}
