import { Injectable } from '@nestjs/common';
import { DomainError, SystemClock } from '@tongtang/kernel';
import type { SectionChange } from '@tongtang/solver';
import { DataSource } from 'typeorm';
import { DeskSource, type DeskInput } from './desk-source.query.js';
import { findingsOf } from './findings.js';
import type { PlanRecord } from './plan-access.js';
import { WarmEngines, type Turn } from './warm-engines.js';

/** How long inputs are taken to be those the desk was built from when somebody only asks. An edit always looks. */
const TRUSTED_MS = 30_000;
const MOST_KNOWN = 200;

interface Known { readonly version: number; readonly hash: string; readonly at: number }

/** A warm desk for each plan that is being edited, never older than the plan in the database. */
@Injectable()
export class Desks {
  readonly #known = new Map<string, Known>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly source: DeskSource,
    private readonly engines: WarmEngines,
    private readonly system: SystemClock,
  ) {}

  /**
   * Works at the desk of a plan as it stands.
   * @throws DomainError `conflict.version` for an edit whose inputs moved on since the desk was asked, `run.invalid-input`, `engine.busy`
   */
  async at<T>(plan: PlanRecord, why: 'question' | 'edit', work: (turn: Turn) => Promise<T>): Promise<T> {
    const known = this.#known.get(plan.id), isKnown = known?.version === plan.version, isTrusted = isKnown && why === 'question' && this.system.now() - known.at < TRUSTED_MS;
    let hash = known?.hash ?? '';
    if (!isTrusted) {
      hash = (await this.source.problem(this.dataSource.manager, plan.id)).hash;
      this.#know(plan, hash);
      if (why === 'edit' && isKnown && known.hash !== hash) throw new DomainError('conflict.version');
    }
    return this.engines.with(`desk:${plan.id}`, versionOf(plan.version, hash), () => this.#load(plan), work);
  }

  /** The plan was changed by what a desk answered: its engine follows, and is warm for the next question. */
  follow(planId: string, from: number, to: number, changed: { readonly changes: readonly SectionChange[]; readonly pinnedIds: readonly string[] }): void {
    const known = this.#known.get(planId);
    if (known?.version !== from) return;
    this.#known.set(planId, { ...known, version: to });
    this.engines.follow(`desk:${planId}`, versionOf(from, known.hash), versionOf(to, known.hash), 'apply', changed);
  }

  async #load(plan: PlanRecord): Promise<DeskInput> {
    const input = await this.source.read(this.dataSource.manager, plan.id), error = findingsOf(input.problem).find(({ severity }) => severity === 'error');
    if (error !== undefined) throw new DomainError('run.invalid-input', { code: error.code, errors: 1 });
    return input;
  }

  #know(plan: PlanRecord, hash: string): void {
    this.#known.delete(plan.id);
    this.#known.set(plan.id, { version: plan.version, hash, at: this.system.now() });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
  }
}

function versionOf(planVersion: number, hash: string): string {
  return `${planVersion} ${hash}`;
}
