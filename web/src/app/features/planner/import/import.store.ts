import { computed, inject, Injectable, signal } from '@angular/core';
import { ApiError, toApiError } from '../../../core/api-error.js';
import { type CellFix, type Import, PlannerApi, type TermDates } from '../planner.api.js';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly shown: Import }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** A file the officer chose. `refused`: why it was not even opened. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
  readonly refused: ApiError | null;
}
export interface ImportTotals {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly wrong: number;
  readonly warnings: number;
  readonly missing: number;
}

const MOST_BYTES = 20 * 1024 * 1024;

/** Files, what they would change, and the yes. The preview itself lies on the server: its id in the address opens it again. */
@Injectable()
export class ImportStore {
  private readonly api = inject(PlannerApi);
  private readonly current = signal<ImportState>({ kind: 'idle' });
  private readonly work = signal<'reading' | 'fixing' | 'confirming' | null>(null);
  private readonly problem = signal<ApiError | null>(null);
  private readonly chosen = signal<readonly ChosenFile[]>([]);

  readonly state = this.current.asReadonly();
  readonly busy = this.work.asReadonly();
  readonly failure = this.problem.asReadonly();
  readonly files = this.chosen.asReadonly();
  readonly good = computed(() => this.chosen().filter((each) => each.refused === null));
  readonly shown = computed(() => {
    const state = this.current();
    return state.kind === 'ready' ? state.shown : null;
  });
  readonly totals = computed<ImportTotals>(() => totalsOf(this.shown()));

  /** Opens a preview that was made before. */
  async open(id: string): Promise<void> {
    if (this.shown()?.id === id) return;
    this.current.set({ kind: 'loading' });
    try {
      this.current.set({ kind: 'ready', shown: await this.api.import(id) });
    } catch (error) {
      this.current.set({ kind: 'failed', error: toApiError(error) });
    }
  }

  /** Adds files to those chosen before (a newer one of the same name takes its place) and reads them all. */
  async add(files: readonly File[], bureauId: string): Promise<Import | null> {
    const names = new Set(files.map((file) => file.name));
    this.chosen.set([...this.chosen().filter((each) => !names.has(each.name) && each.refused === null), ...files.map(checked)]);
    return this.read(bureauId);
  }

  async remove(name: string, bureauId: string): Promise<Import | null> {
    this.chosen.set(this.chosen().filter((each) => each.name !== name));
    return this.read(bureauId);
  }

  /** Changes one cell and shows the upload as it reads now. Throws `ApiError`. */
  async fix(fix: CellFix): Promise<void> {
    const shown = this.shown();
    if (shown === null) return;
    this.work.set('fixing');
    try {
      this.current.set({ kind: 'ready', shown: await this.api.fixCell(shown.id, fix) });
    } finally {
      this.work.set(null);
    }
  }

  /** Writes the preview. A preview that is out of date is read again, so that the officer sees what changed. */
  async confirm(term: TermDates | null): Promise<Import | null> {
    const shown = this.shown();
    if (shown === null) return null;
    this.work.set('confirming');
    this.problem.set(null);
    try {
      const confirmed = await this.api.confirmImport(shown.id, term);
      this.current.set({ kind: 'ready', shown: confirmed });
      return confirmed;
    } catch (error) {
      const problem = toApiError(error);
      this.problem.set(problem);
      if (problem.code === 'import.moved-on' || problem.code === 'import.already-confirmed') await this.again(shown.id);
      return null;
    } finally {
      this.work.set(null);
    }
  }

  /** Forgets the preview and the files: the next upload starts from nothing. */
  clear(): void {
    this.chosen.set([]);
    this.problem.set(null);
    this.current.set({ kind: 'idle' });
  }

  /** Reads all files that can be opened; one that is refused gets its sentence, and the others are read without it. */
  private async read(bureauId: string): Promise<Import | null> {
    this.problem.set(null);
    this.work.set('reading');
    try {
      while (this.good().length > 0) {
        try {
          const shown = await this.api.readWorkbooks(bureauId, this.good().map((each) => each.file));
          this.current.set({ kind: 'ready', shown });
          return shown;
        } catch (error) {
          const problem = toApiError(error);
          if (!this.refuse(problem)) {
            this.problem.set(problem);
            return null;
          }
        }
      }
      return null;
    } finally {
      this.work.set(null);
    }
  }

  private refuse(problem: ApiError): boolean {
    const name = problem.params['file'];
    if (!this.good().some((each) => each.name === name)) return false;
    this.chosen.set(this.chosen().map((each) => (each.name === name ? { ...each, refused: problem } : each)));
    return true;
  }

  private async again(id: string): Promise<void> {
    try {
      this.current.set({ kind: 'ready', shown: await this.api.import(id) });
    } catch {
      // What is shown stays; the sentence above it says what happened.
    }
  }
}

function checked(file: File): ChosenFile {
  return { name: file.name, file, refused: file.size > MOST_BYTES ? new ApiError('import.too-large', 413, { file: file.name }) : null };
}

/** Rows over all kinds, and findings: errors stand in the way, warnings do not. */
export function totalsOf(shown: Import | null): ImportTotals {
  const counts = shown?.counts ?? [];
  const sum = (of: 'added' | 'changed' | 'unchanged' | 'missing'): number => counts.reduce((all, each) => all + each[of], 0);
  const errors = shown?.findings.filter((finding) => finding.severity === 'error').length ?? 0;
  return { added: sum('added'), changed: sum('changed'), unchanged: sum('unchanged'), missing: sum('missing'), wrong: errors, warnings: (shown?.findings.length ?? 0) - errors };
}
