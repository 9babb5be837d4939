import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import type { PlannedSection } from '@tongtang/solver';
import { DataSource } from 'typeorm';
import { ComparisonBase, figuresOf, type Column, type Comparison } from './compare-candidates.js';
import { InstanceQuery } from './instance.query.js';
import { PlanAccess, type Actor, type PlanRecord } from './plan-access.js';
import { differencesBy } from './plan-differences.js';
import { PlanSectionsQuery } from './plan-sections.query.js';
import { SectionBodies } from './section-bodies.query.js';

/** Groups and changes of a difference list that a page can show at once. */
const MOST_GROUPS = 200, MOST_CHANGES = 600;

interface Candidate { readonly key: Column['key']; readonly planNo: number | null; readonly requestedAt: string | null; readonly sections: readonly PlannedSection[] }

/** Plans and runs side by side, judged by the same inputs: those of the draft as they are now. */
@Injectable()
export class ComparisonQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: PlanAccess,
    private readonly instances: InstanceQuery,
    private readonly sections: PlanSectionsQuery,
    private readonly bodies: SectionBodies,
  ) {}

  /** @throws DomainError `not-found` also for a run of another term, `run.nothing-found` */
  async compare(actor: Actor, planId: string, { candidates, between, by = 'teacher' }: RouteInput<'comparePlans'>['query']): Promise<Comparison> {
    const { manager } = this.dataSource, plan = await this.access.read(manager, planId, actor, 'plan.solve');
    const base = new ComparisonBase((await this.instances.build(manager, planId)).problem), inForce = await this.sections.inForce(manager, plan.termId);
    const keys = [...new Set([...candidates.split(','), ...(between?.split(',') ?? [])])] as Column['key'][];
    const found = new Map<string, Candidate>();
    for (const key of keys) found.set(key, await this.#candidate(plan, key, inForce));
    const columns = [...new Set(candidates.split(','))].map((key) => this.#column(base, this.#of(found, key), inForce?.sections ?? null));
    return { columns, differences: between === undefined ? null : await this.#differences(base, found, between.split(','), by) };
  }

  #column(base: ComparisonBase, { key, planNo, requestedAt, sections }: Candidate, inForce: readonly PlannedSection[] | null): Column {
    return { key, planNo, requestedAt, ...figuresOf(base, sections, inForce) };
  }

  async #candidate(plan: PlanRecord, key: Column['key'], inForce: { readonly no: number; readonly sections: readonly PlannedSection[] } | null): Promise<Candidate> {
    const { manager } = this.dataSource;
    if (key === 'draft') return { key, planNo: plan.no, requestedAt: null, sections: await this.sections.of(manager, plan.id) };
    if (key === 'inForce') return { key, planNo: inForce?.no ?? null, requestedAt: null, sections: inForce?.sections ?? [] };
    const run = await this.sections.ofRun(manager, key, plan.termId);
    if (run === null) throw new DomainError('not-found');
    if (run.sections === null) throw new DomainError('run.nothing-found');
    return { key, planNo: run.no, requestedAt: run.requestedAt.toISOString(), sections: run.sections };
  }

  async #differences(base: ComparisonBase, found: ReadonlyMap<string, Candidate>, between: readonly string[], by: 'teacher' | 'school'): Promise<Comparison['differences']> {
    const from = this.#of(found, between[0] ?? ''), to = this.#of(found, between[1] ?? '');
    const all = differencesBy(from.sections, to.sections, by === 'teacher' ? by : { schoolOf: (classId) => base.classes.get(classId)?.siteId ?? '' }).filter(({ id }) => id !== '');
    let room = MOST_CHANGES;
    const groups = all.slice(0, MOST_GROUPS).map((group) => {
      const changes = group.changes.slice(0, Math.max(0, room));
      room -= changes.length;
      return { ...group, changes };
    }).filter(({ changes }) => changes.length > 0);
    const bodies = await this.bodies.namesOf(this.dataSource.manager, groups.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after].filter((each) => each !== null))), base.problem.delivery.lessonMinutes);
    const body = (section: PlannedSection | null) => (section === null ? null : bodies.body(section));
    return {
      from: from.key, to: to.key, by, changes: all.reduce((sum, { changes }) => sum + changes.length, 0), more: all.length - groups.length,
      groups: groups.map(({ id, changes }) => ({
        of: by === 'teacher' ? bodies.named(id) : base.named(id),
        changes: changes.map(({ kind, before, after }) => ({ kind, subject: bodies.subject((after ?? before)?.subjectId ?? ''), before: body(before), after: body(after) })),
      })),
    };
  }

  #of(found: ReadonlyMap<string, Candidate>, key: string): Candidate {
    const candidate = found.get(key);
    if (candidate === undefined) throw new DomainError('not-found');
    return candidate;
  }
}
