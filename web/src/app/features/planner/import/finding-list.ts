import { ChangeDetectionStrategy, Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';
import type { CellFix, Finding } from '../planner.api.js';
import { FindingTextPipe } from './finding-text.js';

const PAGE = 50;

/** What is wrong in the files, cell by cell, each with its way to put it right at once. */
@Component({
  selector: 'tt-finding-list',
  imports: [FindingTextPipe, Icon, TranslocoPipe],
  templateUrl: './finding-list.html',
  styleUrl: './finding-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingList {
  readonly findings = input.required<readonly Finding[]>();
  readonly busy = input(false);
  readonly fix = output<CellFix>();
  protected readonly editing = signal<string | null>(null);
  protected readonly typed = signal('');
  protected readonly page = signal(1);
  protected readonly rows = computed(() => this.findings().slice(0, this.page() * PAGE).map((finding, index) => ({ finding, id: `${index}:${finding.file}:${finding.row ?? ''}:${finding.letter ?? ''}:${finding.code}` })));
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  protected canFix(finding: Finding): boolean {
    return finding.row !== null && (finding.letter !== null || finding.column !== null);
  }

  protected take(finding: Finding, value: string): void {
    const column = finding.letter ?? finding.column;
    if (finding.row === null || column === null) return;
    this.editing.set(null);
    this.fix.emit({ file: finding.file, sheet: finding.sheet, row: finding.row, column, value });
  }

  protected edit(id: string, finding: Finding): void {
    this.typed.set(finding.suggestion ?? finding.read);
    this.editing.set(id);
    setTimeout(() => this.field()?.nativeElement.select());
  }

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
  }

  protected more(): void {
    this.page.update((page) => page + 1);
  }
}
