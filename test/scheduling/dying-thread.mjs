// A search thread for tests: with an odd seed it hands out the empty plan and dies, with another one it searches as usual.
import { parentPort, workerData } from 'node:worker_threads';

const { problem, seed } = workerData;
if (seed % 2 === 1) {
  const uncovered = problem.classes.flatMap((c) => c.demands).reduce((sum, d) => sum + d.requiredPeriods - d.localPeriods, 0);
  const figures = { iterations: 7, coverage: 0, violations: 0, score: [0, uncovered, 1e9, 0], uncoveredByReason: {} };
  parentPort.postMessage({ kind: 'progress', figures, plan: { format: 'dual-teacher-solution/1', instanceId: problem.id, sections: [] } });
  setImmediate(() => { throw new Error('out of memory'); });
} else await import('../../libs/solver-pool/dist/seed.entry.js');
