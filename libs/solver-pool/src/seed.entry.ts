import { parentPort, workerData } from 'node:worker_threads';
import { compareScores, solve, type ScoreVector, type SolveProgress } from '@tongtang/solver';
import type { PlanFigures, SearchInput, ThreadMessage } from './pool-messages.js';
import { stopWatch } from './stop-watch.js';

/** Between two plans that this thread hands out. */
const PLAN_MS = 10_000;

/** Entry of a thread that searches the whole problem with a seed of its own: plain data in, plain data out. */
function main(input: SearchInput, send: (message: ThreadMessage) => void): void {
  const { problem, seed, maxIterations, maxMs, start } = input, flag = new Int32Array(input.stop), elapsedMs = stopWatch(input.clock, input.threads);
  let handedOut: ScoreVector | null = null, handedOutAt = 0, ended = false;
  const isStopped = (): boolean => Atomics.load(flag, 0) !== 0;
  const onProgress = (progress: SolveProgress): void => {
    if (ended) return;
    const figures = figuresOf(progress), now = performance.now();
    if (isStopped()) {
      // Nobody waits for the full account that the search gives of itself at its end.
      ended = true;
      send({ kind: 'finished', solution: progress.plan(), figures });
      return;
    }
    const due = handedOut === null || (now - handedOutAt >= PLAN_MS && compareScores(figures.score, handedOut) < 0);
    if (due) {
      handedOut = figures.score;
      handedOutAt = now;
    }
    send({ kind: 'progress', figures, ...(due ? { plan: progress.plan() } : {}) });
  };
  const { solution, score, coverage, iterations } = solve(problem, {
    seed, onProgress, elapsedMs, shouldStop: isStopped,
    ...(maxIterations === null ? {} : { iterations: maxIterations }), ...(maxMs === null ? {} : { budgetMs: maxMs }), ...(start === null ? {} : { start }),
  });
  if (!ended) send({ kind: 'finished', solution, figures: { iterations, coverage, violations: score.vector[0], score: score.vector, uncoveredByReason: {} } });
}

function figuresOf({ iterations, coverage, violations, uncovered, unfairness, soft, uncoveredByReason = {} }: SolveProgress): PlanFigures {
  return { iterations, coverage, violations, score: [violations, uncovered, unfairness, soft], uncoveredByReason };
}

const port = parentPort;
if (port === null) throw new Error('this file runs in a thread');
try {
  main(workerData as SearchInput, (message) => port.postMessage(message));
} catch (error) {
  port.postMessage({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies ThreadMessage);
}
