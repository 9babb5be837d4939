import { Injectable } from '@nestjs/common';
import { SystemClock } from '@tongtang/kernel';
import type { Problem, Reason, ScoreVector, Solution } from '@tongtang/solver';
import type { RunStatus } from '@tongtang/domain/timetabling';
import type { EntityManager } from 'typeorm';
import type { InstanceWarning } from './build-instance.js';
import type { RunPreset } from './run-presets.js';

/** A run whose worker has been silent for this long may be taken over. It beats every two seconds. */
const SILENT_MS = 20_000;

/** Why a run failed, as the page words it. */
export type RunFailure = 'worker-died' | 'search-failed';

export interface ClaimedRun {
  readonly id: string;
  readonly planId: string;
  readonly instance: Problem;
  readonly seed: number;
  readonly maxSeconds: number | null;
  readonly maxIterations: number | null;
  readonly elapsedS: number;
  readonly attempts: number;
  readonly stopRequested: boolean;
  readonly threads: number | null;
  /** Moves of the search that was interrupted. */
  readonly iterations: number;
  /** The plan to go on from: that of an earlier run, or this run's own where a worker takes over. */
  readonly start: Solution | null;
  /** Class-periods there are to plan. */
  readonly missing: number;
  readonly curve: readonly (readonly [seconds: number, coverage: number])[];
  /** Set once a plan is stored. */
  readonly score: ScoreVector | null;
  readonly coverage: number;
}

/** What a search has reached so far. */
export interface RunFigures {
  readonly elapsedS: number;
  readonly iterations: number;
  readonly coverage: number;
  readonly violations: number;
  readonly curve: readonly (readonly [seconds: number, coverage: number])[];
  readonly uncoveredByReason: Partial<Record<Reason, number>>;
  readonly bound: number | null;
  readonly provenOptimal: boolean;
  /** Only where it is better than what is stored. */
  readonly best: { readonly score: ScoreVector; readonly solution: Solution } | null;
}

export interface NewRun {
  readonly id: string; readonly planId: string; readonly status: 'queued' | 'running'; readonly instance: Problem; readonly inputHash: string; readonly seed: number;
  readonly maxSeconds: number | null; readonly maxIterations: number | null; readonly requestedAt: Date; readonly missing: number; readonly warnings: readonly InstanceWarning[];
  readonly findings: readonly unknown[]; readonly preset: RunPreset; readonly startRunId: string | null; readonly threads: number | null;
}

const CLAIMED = `id, plan_id as "planId", instance, seed, max_seconds as "maxSeconds", max_iterations as "maxIterations", elapsed_s as "elapsedS", attempts,
  stop_requested as "stopRequested", curve, score, coverage, missing, threads, iterations::float8 as iterations, start`;

/** Stores runs. A worker proves by its beat that it is at work; a silent one loses the run to another. */
@Injectable()
export class TimetableRunRepository {
  constructor(private readonly system: SystemClock) {}

  async insert(manager: EntityManager, run: NewRun): Promise<void> {
    await manager.query(
      `insert into timetable_run (id, plan_id, status, instance, input_hash, seed, max_seconds, max_iterations, requested_at, missing, warnings, beat_at, attempts, findings, preset, started_from_run_id, threads, start)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, (select solution from timetable_run where id = $16))`,
      [run.id, run.planId, run.status, JSON.stringify(run.instance), run.inputHash, run.seed, run.maxSeconds, run.maxIterations, run.requestedAt, run.missing,
        JSON.stringify(run.warnings), this.#now(), run.status === 'running' ? 1 : 0, JSON.stringify(run.findings), run.preset, run.startRunId, run.threads]);
  }

  /** Takes a run that waits, or whose worker fell silent; null if it is over or somebody works on it. */
  async claim(manager: EntityManager, runId: string): Promise<ClaimedRun | null> {
    const [rows] = await manager.query<[ClaimedRun[], number]>(
      `update timetable_run set status = 'running', beat_at = $2, attempts = attempts + 1, start = coalesce(solution, start)
       where id = $1 and (status = 'queued' or (status = 'running' and (beat_at is null or beat_at < $3))) returning ${CLAIMED}`, [runId, this.#now(), this.#silentSince(SILENT_MS)]);
    return rows[0] ?? null;
  }

  async read(manager: EntityManager, runId: string): Promise<ClaimedRun | null> {
    const [row] = await manager.query<ClaimedRun[]>(`select ${CLAIMED} from timetable_run where id = $1`, [runId]);
    return row ?? null;
  }

  /** Notes with how many threads the search runs: with them it can be repeated. */
  async useThreads(manager: EntityManager, runId: string, threads: number): Promise<void> {
    await manager.query('update timetable_run set threads = $2 where id = $1', [runId, threads]);
  }

  /** Stores figures and the sign of life. Answers whether somebody asked for a stop; null if the run is no longer at work. */
  async beat(manager: EntityManager, runId: string, figures: RunFigures): Promise<boolean | null> {
    const [rows] = await manager.query<[{ stop_requested: boolean }[], number]>(
      `update timetable_run set beat_at = $2, elapsed_s = $3, iterations = $4, coverage = $5, violations = $6, curve = $7, score = coalesce($8, score), solution = coalesce($9, solution), uncovered_by_reason = $10,
         bound = least(bound, $11), proven_optimal = proven_optimal or $12
       where id = $1 and status = 'running' returning stop_requested`, [runId, this.#now(), ...values(figures)]);
    return rows[0]?.stop_requested ?? null;
  }

  /** Ends a run that is under way; false if it was over already. */
  async finish(manager: EntityManager, runId: string, end: { status: 'finished' | 'stopped' | 'failed'; at: Date; failure: RunFailure | null; figures: RunFigures | null }): Promise<boolean> {
    if (end.figures !== null) await this.beat(manager, runId, end.figures);
    const [rows] = await manager.query<[unknown[], number]>(
      // What was found after the last stored plan is lost with its worker: the figures are those of the plan that is kept.
      `update timetable_run set status = $2, finished_at = $3, failure = $4, coverage = case when score is null then 0 else missing - (score ->> 1)::int end
       where id = $1 and status in ('queued', 'running') returning id`, [runId, end.status, end.at, end.failure]);
    return rows.length > 0;
  }

  /** Gives a run back, so that the next worker need not wait for the silence to grow long; `isAttempt`: the search died on it. */
  async release(manager: EntityManager, runId: string, figures: RunFigures, isAttempt: boolean): Promise<void> {
    await this.beat(manager, runId, figures);
    await manager.query(`update timetable_run set beat_at = null, attempts = greatest(0, attempts - $2) where id = $1 and status = 'running'`, [runId, isAttempt ? 0 : 1]);
  }

  async requestStop(manager: EntityManager, runId: string): Promise<RunStatus | null> {
    const [rows] = await manager.query<[{ status: RunStatus }[], number]>(`update timetable_run set stop_requested = true where id = $1 and status in ('queued', 'running') returning status`, [runId]);
    return rows[0]?.status ?? null;
  }

  /** Runs that nobody works on: their job was lost, or their worker died. */
  async abandoned(manager: EntityManager): Promise<{ id: string; attempts: number; elapsedS: number }[]> {
    return manager.query<{ id: string; attempts: number; elapsedS: number }[]>(
      `select id, attempts, elapsed_s as "elapsedS" from timetable_run where status in ('queued', 'running') and (beat_at is null or beat_at < $1) order by requested_at`, [this.#silentSince(SILENT_MS)]);
  }

  async endOf(manager: EntityManager, runId: string): Promise<{ status: RunStatus; hasPlan: boolean } | null> {
    const [row] = await manager.query<{ status: RunStatus; hasPlan: boolean }[]>('select status, solution is not null as "hasPlan" from timetable_run where id = $1', [runId]);
    return row ?? null;
  }

  async solutionOf(manager: EntityManager, runId: string): Promise<{ planId: string; solution: Solution | null } | null> {
    const [row] = await manager.query<{ planId: string; solution: Solution | null }[]>('select plan_id as "planId", solution from timetable_run where id = $1', [runId]);
    return row ?? null;
  }

  #now(): Date {
    return new Date(this.system.now());
  }

  #silentSince(ms: number): Date {
    return new Date(this.system.now() - ms);
  }
}

function values(figures: RunFigures): unknown[] {
  return [figures.elapsedS, figures.iterations, figures.coverage, figures.violations, JSON.stringify(figures.curve),
    figures.best === null ? null : JSON.stringify(figures.best.score), figures.best === null ? null : JSON.stringify(figures.best.solution),
    JSON.stringify(figures.uncoveredByReason), figures.bound, figures.provenOptimal];
}
