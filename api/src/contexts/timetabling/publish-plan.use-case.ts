import { Injectable } from '@nestjs/common';
import { earliestEffectiveDate, publishPlan, supersedePlan, transitionPlan } from '@tongtang/domain/timetabling';
import { Clock, DomainError } from '@tongtang/kernel';
import { addDays, isSchoolDate, type SchoolDate } from '@tongtang/time';
import { DataSource, type EntityManager } from 'typeorm';
import { isDoubleBooking } from '../../platform/database/sql-state.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { fact } from '../../platform/event-log/event-log.js';
import { computePublication, type PublicationSummary } from './compute-publication.js';
import { LessonWriter, type Clash } from './lesson-writer.repository.js';
import { actorName, PlanAccess, type Actor, type PlanRecord } from './plan-access.js';
import { PublicationQuery } from './publication.query.js';

/** Names that a refusal tells: enough to start putting it right. */
const MOST_NAMES = 10;

/** Puts a plan into force: its weekly sections become dated lessons with seats and bookings. */
@Injectable()
export class PublishPlan {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PlanAccess,
    private readonly publications: PublicationQuery,
    private readonly lessons: LessonWriter,
    private readonly clock: Clock,
  ) {}

  /** What publishing would do; nothing is written. Without a date: from the earliest one possible. */
  async preview(actor: Actor, planId: string, effectiveFrom?: SchoolDate): Promise<PublicationSummary> {
    const { manager } = this.dataSource;
    const plan = await this.access.read(manager, planId, actor, 'plan.publish');
    const earliest = earliestEffectiveDate(this.clock.now());
    const from = effectiveFrom ?? (earliest > plan.firstMonday ? earliest : plan.firstMonday);
    this.#checkDate(plan, from);
    return computePublication(plan, await this.publications.load(manager, plan, from), from).summary;
  }

  /**
   * @throws DomainError `plan.double-booked` with `names` and `date` where a teacher, assistant, class group or room is taken;
   * `plan.empty`, `plan.wrong-status`, `plan.effective-too-early`, `plan.effective-outside-term`
   */
  async execute(actor: Actor, planId: string, effectiveFrom: SchoolDate, commandId: string | null = null): Promise<PublicationSummary> {
    try {
      const text = await this.unitOfWork.runOnce({ actor: actorName(actor), commandId, request: { publishPlan: planId, effectiveFrom } },
        async (transaction) => JSON.stringify(await this.#publish(transaction, actor, planId, { effectiveFrom, commandId })));
      return JSON.parse(text) as PublicationSummary;
    } catch (error) {
      if (!isDoubleBooking(error)) throw error;
      throw await this.#refusal(this.dataSource.manager, [clashOf(error)]);
    }
  }

  async #publish({ manager, append }: Transaction, actor: Actor, planId: string, { effectiveFrom, commandId }: { effectiveFrom: SchoolDate; commandId: string | null }): Promise<PublicationSummary> {
    const plan = await this.access.lock(manager, planId, actor, 'plan.publish');
    // Two plans of one term are never published at once: each replaces the other's lessons.
    await manager.query('select 1 from term where id = $1 for update', [plan.termId]);
    const about = { at: this.clock.now(), by: actor?.personId ?? null, cause: commandId };
    transitionPlan(plan.status, 'publish');
    const data = await this.publications.load(manager, plan, effectiveFrom);
    const publication = computePublication(plan, data, effectiveFrom);
    const { lessons, teachers, schools } = publication.summary;
    const [published] = publishPlan(plan, { by: actorName(actor), effectiveFrom, counts: { lessons, teachers, schools }, rules: { approvalRequired: false } }, about.at);
    this.#checkDate(plan, effectiveFrom);
    const clashes = await this.lessons.write(manager, plan, data, publication);
    if (clashes.length > 0) throw await this.#refusal(manager, clashes);
    await manager.query('update plan set status = $2, effective_from = $3, published_at = $4, version = version + 1 where id = $1', [planId, published.status, effectiveFrom, new Date(about.at)]);
    await this.#supersede({ manager, append }, plan, about);
    append(`plan:${planId}`, [fact('plan.published.v1', { no: plan.no, effectiveFrom, lessons, teachers, schools }, about)]);
    return publication.summary;
  }

  async #supersede({ manager, append }: Transaction, plan: PlanRecord, about: { at: number; by: string | null; cause: string | null }): Promise<void> {
    const older = await manager.query<{ id: string; no: number; status: 'published' }[]>(
      `select id, no, status from plan where term_id = $1 and id <> $2 and status = 'published' order by no for update`, [plan.termId, plan.id]);
    for (const version of older) {
      const [superseded] = supersedePlan(version);
      await manager.query('update plan set status = $2, version = version + 1 where id = $1', [version.id, superseded.status]);
      append(`plan:${version.id}`, [fact('plan.superseded.v1', { no: version.no }, about)]);
    }
  }

  #checkDate(plan: PlanRecord, effectiveFrom: SchoolDate): void {
    const last = addDays(plan.firstMonday, plan.weeks * 7 - 1);
    if (!isSchoolDate(effectiveFrom) || effectiveFrom < plan.firstMonday || effectiveFrom > last) throw new DomainError('plan.effective-outside-term', { effectiveFrom, first: plan.firstMonday, last });
  }

  async #refusal(manager: EntityManager, clashes: readonly Clash[]): Promise<DomainError> {
    const ids = [...new Set(clashes.map(({ resourceId }) => resourceId))];
    const names = await manager.query<{ name: string }[]>(
      `select name from person where id = any($1::uuid[]) union all
       select o.name || ' ' || c.name from class_group c join organisation o on o.id = c.school_id where c.id = any($1::uuid[]) union all
       select o.name || ' ' || r.name from room r join organisation o on o.id = r.school_id where r.id = any($1::uuid[])`, [ids.slice(0, MOST_NAMES)]);
    const dates = clashes.map(({ date }) => date).filter((date) => date !== '').sort();
    return new DomainError('plan.double-booked', { names: names.map(({ name }) => name), count: ids.length, date: dates[0] ?? null });
  }
}

/** PostgreSQL names the row that lost: `Key (resource_id, lesson_id, during)=(…, …, […))`. */
function clashOf(error: unknown): Clash {
  const detail = (error as { driverError?: { detail?: string } }).driverError?.detail ?? '';
  const found = /=\(([0-9a-f-]{36}), [0-9a-f-]{36}, \["?(\d{4}-\d{2}-\d{2})/.exec(detail);
  return { resourceId: found?.[1] ?? '00000000-0000-0000-0000-000000000000', date: found?.[2] ?? '' };
}
