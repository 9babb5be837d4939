import { parentPort, workerData } from 'node:worker_threads';
import { coverageBound, type Problem } from '@tongtang/solver';
import type { ThreadMessage } from './pool-messages.js';

// Entry of the thread that computes what no plan can exceed, while the others search.
const { problem } = workerData as { readonly problem: Problem };
parentPort?.postMessage({ kind: 'bound', bound: coverageBound(problem).bound } satisfies ThreadMessage);
