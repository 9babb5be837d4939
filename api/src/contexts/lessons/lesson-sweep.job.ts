import { Injectable } from '@nestjs/common';
import { Clock } from '@tongtang/kernel';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Log } from '../../platform/observability/log.js';
import { LessonQueue } from './live/lesson-queue.js';
import { DueLessonsQuery } from './due-lessons.query.js';
import { SealSheets } from './seal-sheets.use-case.js';
import type { Act } from './live/live-lesson.js';

const EVERY_MS = 5_000;
const SEAL_EVERY_MS = 3_600_000;

/** What time alone does to lessons. Safe to run twice: each act is judged again under the lesson's lock. */
@Injectable()
export class LessonSweep {
  #started = false;

  constructor(
    private readonly due: DueLessonsQuery,
    private readonly queue: LessonQueue,
    private readonly sealSheets: SealSheets,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly log: Log,
  ) {}

  /** Runs the sweeps as jobs, in one process at a time. */
  async start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    await this.jobs.every('lesson-sweep', EVERY_MS, () => this.sweep());
    await this.jobs.every('attendance-seal', SEAL_EVERY_MS, () => this.sealSheets.execute(this.clock.now()));
  }

  /** Opens, starts, ends and misses every lesson that is due; seals nothing. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    for (const { lessonId, act } of await this.due.read(now)) await this.#act(lessonId, { act }, now);
  }

  async #act(lessonId: string, act: Act, now: number): Promise<void> {
    try {
      await this.queue.act(lessonId, act, now);
    } catch (error) {
      // Somebody was faster, or one lesson is broken: the others are not kept waiting.
      this.log.warn('lessons.sweep-refused', { lessonId, act: act.act, reason: error instanceof Error ? error.message : String(error) });
    }
  }
}
