import { parentPort, workerData } from 'node:worker_threads';
import { explain, solve, type Problem, type SolveProgress } from '@tongtang/solver';
import type { SolverInput, SolverMessage, UncoveredItem } from './solver-messages.js';

/** The engine reports more often than a page can use. */
const REPORT_MS = 500;

/** Entry of the solver thread: plain data in, plain data out. No database, queue or framework here. */
function main({ problem, seed, maxIterations, maxMs, stop }: SolverInput, send: (message: SolverMessage) => void): void {
  const flag = new Int32Array(stop);
  const startedAt = performance.now();
  const elapsedMs = (): number => performance.now() - startedAt;
  let reportedAt = -REPORT_MS;
  const onProgress = (progress: SolveProgress): void => {
    if (elapsedMs() - reportedAt < REPORT_MS) return;
    reportedAt = elapsedMs();
    const { iterations, coverage, violations, uncovered, unfairness, soft, uncoveredByReason = {} } = progress;
    send({ kind: 'progress', elapsedMs: elapsedMs(), iterations, coverage, violations, score: [violations, uncovered, unfairness, soft], uncoveredByReason });
  };
  const { solution, score, coverage, iterations } = solve(problem, {
    seed, onProgress, elapsedMs,
    shouldStop: () => Atomics.load(flag, 0) !== 0 || (maxMs !== null && elapsedMs() >= maxMs),
    ...(maxIterations === null ? {} : { iterations: maxIterations }),
    ...(maxMs === null ? {} : { budgetMs: maxMs }),
  });
  send({ kind: 'finished', elapsedMs: elapsedMs(), iterations, coverage, violations: score.vector[0], score: score.vector, solution, uncovered: uncoveredItems(problem, explain(problem, solution)) });
}

/** In the product's words; classes that hold a room by name. */
function uncoveredItems(problem: Problem, unplaced: ReturnType<typeof explain>): UncoveredItem[] {
  const names = new Map(problem.classes.map((group) => [group.id, group.name ?? group.id]));
  return unplaced.map(({ classId, subjectId, missing, reason, detail: { holders, ...detail } }) => ({
    classGroupId: classId, subject: subjectId, missing, reason,
    detail: { ...detail, ...(holders === undefined ? {} : { holders: holders.map((id) => names.get(id) ?? id).join('、') }) },
  }));
}

const port = parentPort;
if (port === null) throw new Error('this file runs in a thread');
try {
  main(workerData as SolverInput, (message) => port.postMessage(message));
} catch (error) {
  port.postMessage({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies SolverMessage);
}
