import { keep, readKept } from './kept.js';

interface LastLesson {
  readonly lessonId: string;
  /** Of the device: only to tell a power cut from yesterday's lesson. */
  readonly at: number;
}

const NAME = 'page.lastLesson';
/** A lesson and a long power cut. */
const STILL_MS = 45 * 60_000;
const now = (): number => performance.timeOrigin + performance.now();

/** Somebody is in a lesson on this browser; said again with every sign of life. */
export function rememberLesson(lessonId: string): void {
  keep(NAME, { lessonId, at: now() } satisfies LastLesson);
}

/** The person left, or the lesson is over. */
export function forgetLesson(): void {
  keep(NAME, null);
}

/** The lesson a reopened browser goes straight back to; null if nobody was in one a moment ago. */
export function lessonToReturnTo(): string | null {
  const last = readKept<LastLesson>(NAME);
  return last === null || Math.abs(now() - last.at) > STILL_MS ? null : last.lessonId;
}
