import { Injectable } from '@nestjs/common';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import type { Problem, Solution } from '@tongtang/solver';
import { DataSource } from 'typeorm';
import { findingsOf, warningsAsFindings } from './findings.js';
import { InstanceQuery } from './instance.query.js';
import { PlanAccess, type Actor } from './plan-access.js';
import type { EngineInput } from './warm-engine.messages.js';
import { WarmEngines } from './warm-engines.js';

type ExplanationDto = RouteOutput<'readExplanation'>;
type Fixes = RouteOutput<'findFixes'>;

/** How long fixes are looked for; those checked by then are shown. */
const FIX_MS = 8_000;
/** Answers about fixes that are kept: a run that is over never changes. */
const MOST_FIXES = 300;

interface RunHead { readonly status: string; readonly seed: number; readonly missing: number; readonly coverage: number; readonly hasPlan: boolean; shortages: ExplanationDto['shortages'] }

/** What a run leaves uncovered, why, and what would help. Reckoned in threads, from what the run froze. */
@Injectable()
export class RunAnalysis {
  readonly #fixes = new Map<string, Fixes>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly access: PlanAccess,
    private readonly instances: InstanceQuery,
    private readonly engines: WarmEngines,
  ) {}

  /** What contradicts itself in a plan's inputs as they are, errors first. */
  async findings(actor: Actor, planId: string): Promise<RouteOutput<'listFindings'>> {
    await this.access.read(this.dataSource.manager, planId, actor, 'plan.solve');
    const { problem, warnings } = await this.instances.build(this.dataSource.manager, planId);
    return { items: [...findingsOf(problem), ...warningsAsFindings(warnings)] };
  }

  /** Class-periods that the best plan of a run leaves out, most first. Reckoned once, when somebody asks after the end. */
  async explanation(actor: Actor, runId: string): Promise<ExplanationDto> {
    const { manager } = this.dataSource, run = await this.#run(actor, runId), isOver = run.status !== 'queued' && run.status !== 'running';
    if (isOver && run.hasPlan && run.shortages === null) {
      const found = await this.engines.ask(`run:${runId}`, '', () => this.#input(runId), 'uncovered', null);
      await manager.query('update timetable_run set explanation = $2, shortages = $3 where id = $1', [runId, JSON.stringify(found.items), JSON.stringify(found.shortages)]);
      run.shortages = [...found.shortages];
    }
    const items = await manager.query<ExplanationDto['items']>(
      `select json_build_object('id', c.id, 'name', c.name) as "classGroup", json_build_object('id', o.id, 'name', o.name) as school, e.subject, e.missing, e.reason, e.detail
       from timetable_run r cross join jsonb_to_recordset(r.explanation) as e ("classGroupId" uuid, subject text, missing int, reason text, detail jsonb)
       join class_group c on c.id = e."classGroupId" join organisation o on o.id = c.school_id
       where r.id = $1 order by e.missing desc, o.name collate "zh-x-icu", c.name collate "zh-x-icu", e.subject`, [runId]);
    const byReason: ExplanationDto['byReason'] = {};
    for (const { reason, missing } of items) byReason[reason] = (byReason[reason] ?? 0) + missing;
    return { missing: run.missing - run.coverage, byReason, items, shortages: run.shortages };
  }

  /** @throws DomainError `run.nothing-found` without a plan, `run.wrong-status` while it searches, `not-found` where nothing is missing */
  async item(actor: Actor, { id, classGroupId, subject }: RouteInput<'readExplanationItem'>['params']): Promise<RouteOutput<'readExplanationItem'>> {
    await this.#ended(actor, id);
    const item = await this.engines.ask(`run:${id}`, '', () => this.#input(id), 'uncoveredItem', { classId: classGroupId, subjectId: subject });
    if (item === null) throw new DomainError('not-found');
    return item;
  }

  /** @throws DomainError `run.nothing-found`, `run.wrong-status` */
  async fixes(actor: Actor, runId: string, { classGroupId, subject }: RouteInput<'findFixes'>['body']): Promise<Fixes> {
    const { seed } = await this.#ended(actor, runId), about = classGroupId === undefined || subject === undefined ? null : { classId: classGroupId, subjectId: subject };
    const key = [runId, about?.classId, about?.subjectId].join(' '), known = this.#fixes.get(key);
    if (known !== undefined) return known;
    // An engine of its own: the times tried can be read meanwhile.
    const found = await this.engines.ask(`fixes:${runId}`, '', () => this.#input(runId), 'fixes', { about, seed, maxMs: FIX_MS });
    const [oldest] = this.#fixes.keys();
    if (this.#fixes.size >= MOST_FIXES && oldest !== undefined) this.#fixes.delete(oldest);
    // What was cut short may find more when the machine has time.
    if (found.complete) this.#fixes.set(key, found);
    return found;
  }

  async #ended(actor: Actor, runId: string): Promise<RunHead> {
    const run = await this.#run(actor, runId);
    if (run.status === 'queued' || run.status === 'running') throw new DomainError('run.wrong-status', { on: 'explain' });
    if (!run.hasPlan) throw new DomainError('run.nothing-found');
    return run;
  }

  async #run(actor: Actor, runId: string): Promise<RunHead> {
    await this.access.ofRun(this.dataSource.manager, runId, actor, 'plan.solve');
    const [run] = await this.dataSource.query<RunHead[]>(
      'select status, seed, missing, coverage, solution is not null as "hasPlan", shortages from timetable_run where id = $1', [runId]);
    if (run === undefined) throw new DomainError('not-found');
    return run;
  }

  async #input(runId: string): Promise<EngineInput> {
    const [run] = await this.dataSource.query<{ instance: Problem; solution: Solution }[]>('select instance, solution from timetable_run where id = $1', [runId]);
    if (run === undefined) throw new DomainError('not-found');
    return { problem: run.instance, solution: run.solution, pinnedIds: [] };
  }
}
