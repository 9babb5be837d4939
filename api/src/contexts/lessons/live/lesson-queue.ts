import { Injectable } from '@nestjs/common';
import { commands, type CommandVerdict } from '@tongtang/contracts';
import type * as z from 'zod';
import { LessonWriter, type LessonChange } from './lesson-writer.js';
import type { Act, CommandWork, Work } from './live-lesson.js';

type Verdict = z.infer<typeof CommandVerdict>;

/** How long the first command of rooms waits for others, and how many go together (decision 22). */
const GATHER_MS = 5;
const MOST = 200;

interface Waiting {
  /** Lists are one transaction however long; a single item may share one. */
  readonly work: readonly Work[];
  readonly alone: boolean;
  readonly done: (change: LessonChange, verdict: Verdict | undefined) => void;
  readonly failed: (error: unknown) => void;
}

/** One line per lesson: its work is done in the order it came, what rooms send in batches, everything else alone. */
@Injectable()
export class LessonQueue {
  readonly #lines = new Map<string, Waiting[]>();

  constructor(private readonly writer: LessonWriter) {}

  /** Does one command; resolves with its verdict after the commit. */
  command(lessonId: string, work: CommandWork): Promise<Verdict> {
    return new Promise((resolve, reject) => {
      this.#enqueue(lessonId, {
        work: [work], alone: commands[work.type].writes === 'lesson', failed: reject,
        done: (_, verdict) => (verdict === undefined ? reject(new Error('a command without a verdict')) : resolve(verdict)),
      });
    });
  }

  /** Does what the system does to a lesson. */
  act(lessonId: string, act: Act, at: number): Promise<LessonChange> {
    return this.list(lessonId, [{ kind: 'act', act, at }]);
  }

  /** Does a list in its order, in one transaction. */
  list(lessonId: string, work: readonly Work[]): Promise<LessonChange> {
    return new Promise((resolve, reject) => this.#enqueue(lessonId, { work, alone: true, done: resolve, failed: reject }));
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#lines.size > 0) await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
  }

  #enqueue(lessonId: string, waiting: Waiting): void {
    const line = this.#lines.get(lessonId);
    if (line !== undefined) {
      line.push(waiting);
      return;
    }
    this.#lines.set(lessonId, [waiting]);
    void this.#serve(lessonId);
  }

  async #serve(lessonId: string): Promise<void> {
    const line = this.#lines.get(lessonId) ?? [];
    while (line.length > 0) {
      if (line[0]?.alone === false && line.length < MOST) await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
      await this.#run(lessonId, this.#batch(line));
    }
    this.#lines.delete(lessonId);
  }

  #batch(line: Waiting[]): Waiting[] {
    if (line[0]?.alone === true) return line.splice(0, 1);
    const until = line.findIndex((waiting) => waiting.alone);
    return line.splice(0, Math.min(MOST, until < 0 ? line.length : until));
  }

  async #run(lessonId: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const change = await this.writer.execute(lessonId, batch.flatMap((waiting) => waiting.work));
      // A batch holds single commands, so verdicts stand in the order of the batch.
      batch.forEach((waiting, index) => waiting.done(change, change.verdicts[index]));
    } catch (error) {
      for (const waiting of batch) waiting.failed(error);
    }
  }
}
