// One search in a thread of its own: started by scripts/solve.mjs with the problem, a seed and limits in workerData.
// `stop` is a shared Int32Array: a search that runs receives no messages, so cancelling is a flag it reads between moves.
import { parentPort, workerData } from 'node:worker_threads';
import { solve } from '../libs/solver/dist/index.js';

const { problem, seed, iterations, budgetMs, stop } = workerData;
const started = performance.now();

const result = solve(problem, {
  seed,
  ...(iterations === undefined ? {} : { iterations }),
  ...(budgetMs === undefined ? {} : { budgetMs }),
  elapsedMs: () => performance.now() - started,
  shouldStop: () => Atomics.load(stop, 0) === 1,
  onProgress: (progress) => parentPort.postMessage({ progress }),
});
parentPort.postMessage({ result });
