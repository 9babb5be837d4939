import { parentPort, workerData } from 'node:worker_threads';
import { coverageBound, PriceBound, proveByProgram, scorePlan } from '@tongtang/solver';
import { highsMip } from './highs-mip.js';
import type { BoundInput, ThreadMessage } from './pool-messages.js';

/** Time taken at once, enough to prove a small county; after it the searching threads get most of the processor. */
const FREE_MS = 600, FREE_SMALL_MS = 4000, PAUSE = 4;
/** Above this many classes prices would cost more than they tell: flows are nearly exact there. */
const MOST_CLASSES = 10_000;
/** Up to this many classes the gap that prices leave is left to an integer program. */
const MOST_EXACT_CLASSES = 150, EXACT_SECONDS = 30;
const ROUNDS = 4;

const { problem, coverage, exact } = workerData as BoundInput;
const best = new Int32Array(coverage), pause = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
const send = (message: ThreadMessage): void => parentPort?.postMessage(message);

/** Thread that computes what no plan can exceed, ever lower while the others search, until the best plan meets it. */
async function main(): Promise<void> {
  let told = coverageBound(problem).bound, used = 0;
  const tell = (bound: number): void => {
    if (bound >= told) return;
    told = bound;
    send({ kind: 'bound', bound });
  };
  send({ kind: 'bound', bound: told });
  if (problem.classes.length > MOST_CLASSES) return;
  const prices = PriceBound.of(problem), free = problem.classes.length > MOST_EXACT_CLASSES ? FREE_MS : FREE_SMALL_MS;
  while (!prices.settled && told > Atomics.load(best, 0)) {
    const started = performance.now();
    tell(prices.improve(ROUNDS, Atomics.load(best, 0)));
    const took = performance.now() - started;
    used += took;
    if (used > free) Atomics.wait(pause, 0, 0, took * PAUSE);
  }
  if (told <= Atomics.load(best, 0) || !exact || problem.classes.length > MOST_EXACT_CLASSES) return;
  const proof = proveByProgram(prices, told, Atomics.load(best, 0), await highsMip(), { seconds: EXACT_SECONDS });
  tell(proof.bound);
  if (proof.better === null) return;
  const score = scorePlan(problem, proof.better);
  send({ kind: 'better', solution: proof.better, figures: { iterations: 0, coverage: score.coverage, violations: score.violations.length, score: score.vector, uncoveredByReason: {} } });
}

await main();
