import { inject, Injectable, signal } from '@angular/core';
import { isActive } from '../coverage.js';
import { type ComparisonColumn, type ComparisonKey, PlannerApi, type Run } from '../planner.api.js';

/** Candidates that one request compares. */
const AT_ONCE = 4;
/** A search hands out a better plan every ten seconds at most. */
const AGAIN_MS = 10_000;

/** Figures of the plan in force and of runs, as the server compares them; each is asked for once, and of a search now and then. */
@Injectable()
export class FiguresStore {
  private readonly api = inject(PlannerApi);
  private readonly known = signal<Readonly<Record<string, ComparisonColumn>>>({});
  private readonly asked = new Map<ComparisonKey, string>();
  private planId = '';
  private activeAt = Number.NEGATIVE_INFINITY;

  readonly columns = this.known.asReadonly();

  /** Asks for what is not known yet. */
  async load(planId: string, inForce: boolean, runs: readonly Run[]): Promise<void> {
    if (planId !== this.planId) {
      this.planId = planId;
      this.asked.clear();
      this.known.set({});
    }
    const over = runs.filter((run) => run.canGoOn && this.asked.get(run.id) !== run.status).map((run) => run.id);
    const keys: ComparisonKey[] = [...(inForce && !this.asked.has('inForce') ? (['inForce'] as const) : []), ...over];
    for (const run of runs) this.asked.set(run.id, isActive(run) ? '' : run.status);
    if (inForce) this.asked.set('inForce', '');
    for (let at = 0; at < keys.length; at += AT_ONCE) await this.ask(planId, keys.slice(at, at + AT_ONCE));
    const active = runs.find((run) => isActive(run) && run.coverage > 0 && run.coverage !== this.known()[run.id]?.coverage);
    if (active === undefined || performance.now() - this.activeAt < AGAIN_MS) return;
    this.activeAt = performance.now();
    await this.ask(planId, [active.id]);
  }

  private async ask(planId: string, keys: readonly ComparisonKey[]): Promise<void> {
    try {
      const { columns } = await this.api.compare(planId, keys, null);
      if (planId === this.planId) this.known.update((all) => ({ ...all, ...Object.fromEntries(columns.map((column) => [column.key, column])) }));
    } catch {
      // The coverage stands without these figures; what is missing is asked for again when the page opens next.
    }
  }
}
