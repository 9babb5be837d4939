import { ChangeDetectionStrategy, Component, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { Icon } from '../icon/icon.js';

/** Files by click, keyboard or drag. The whole field is the button. */
@Component({
  selector: 'ui-file-drop',
  imports: [Icon],
  template: `
    <button type="button" [class.over]="over()" [disabled]="disabled()" (click)="choose()" (dragover)="drag($event)" (dragleave)="over.set(false)" (drop)="drop($event)">
      <ui-icon name="upload" /><b>{{ title() }}</b><span>{{ text() }}</span>
    </button>
    <input #file type="file" hidden [accept]="accept()" [multiple]="multiple()" [attr.aria-label]="title()" (change)="chosen()">
  `,
  styles: `
    button { width: 100%; display: grid; justify-items: center; gap: 6px; padding: 2rem 1.2rem; border: 2px dashed var(--line-strong); border-radius: var(--radius-l); background: var(--surface); }
    button:hover:not(:disabled), .over { background: var(--primary-tint); border-color: var(--primary); }
    ui-icon { width: 2.2rem; height: 2.2rem; color: var(--primary); }
    b { font-size: 1.1rem; }
    span { color: var(--ink-2); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileDrop {
  readonly title = input.required<string>();
  readonly text = input('');
  readonly accept = input('');
  readonly multiple = input(true);
  readonly disabled = input(false);
  readonly files = output<readonly File[]>();
  protected readonly over = signal(false);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('file');

  protected choose(): void {
    this.field().nativeElement.click();
  }

  protected drag(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    if (!this.disabled()) this.take(event.dataTransfer?.files ?? null);
  }

  protected chosen(): void {
    const field = this.field().nativeElement;
    this.take(field.files);
    field.value = '';
  }

  private take(list: FileList | null): void {
    const files = Array.from(list ?? []);
    if (files.length > 0) this.files.emit(this.multiple() ? files : files.slice(0, 1));
  }
}
