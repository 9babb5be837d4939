import { inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** Titles read "页面 · 对象 · 同堂". Routes carry a message key as `title`; a page names its object with `setObject`. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private readonly page = signal('');
  private object = '';

  constructor() {
    super();
    this.transloco.langChanges$.subscribe(() => this.write());
    this.transloco.events$.subscribe(() => this.write());
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.page.set(this.buildTitle(snapshot) ?? '');
    this.object = '';
    this.write();
  }

  /** Names the school, lesson or plan the page shows. */
  setObject(name: string): void {
    this.object = name;
    this.write();
  }

  private write(): void {
    const key = this.page();
    const page = key === '' ? '' : this.transloco.translate(key);
    this.title.setTitle([page, this.object, this.transloco.translate('common.product')].filter((part) => part !== '').join(' · '));
  }
}
