// One run of the solver in a process of its own, so that its peak memory is its own: `node solver-run.mjs INSTANCE SOLUTION OPTIONS`.
import { readFileSync, writeFileSync } from 'node:fs';
import { SolverPool } from '@tongtang/solver-pool';

const [file, out, options] = process.argv.slice(2);
const { seconds, threads, seed, clock } = JSON.parse(options);
/** Seconds since this process began, start of the runtime and reading included; of processor time what follows is shared by the threads. */
const sinceBegin = () => (clock === 'cpu' ? (process.cpuUsage().user + process.cpuUsage().system) / 1e6 : process.uptime());

const problem = JSON.parse(readFileSync(file, 'utf8'));
const begin = sinceBegin();
let first = null;
const { solution, coverage, bound, iterations, elapsedMs } = await new SolverPool().run({ problem, seed, threads, maxIterations: null, maxMs: Math.max(0, seconds * 1000 - begin * 1000), start: null, clock }, (report) => {
  first ??= { seconds: begin + (sinceBegin() - begin) / (clock === 'cpu' ? threads : 1), coverage: report.coverage };
});
const peak = process.resourceUsage().maxRSS / 1024;
writeFileSync(out, JSON.stringify(solution));
process.stdout.write(JSON.stringify({ coverage, bound, iterations, seconds: begin + elapsedMs / 1000, first, peakMb: peak }));
