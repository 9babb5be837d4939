// npm run solve -- INSTANCE.json --out SOLUTION.json [--time-limit N] [--iterations N] [--seed N] [--threads N] …: see USAGE in lib/solve-options.mjs.
// Plans one instance file with the same engine as the product, goes on from a plan (--plan), plans again with a plan in force (--replan), explains
// what is not covered (--explain) or repairs a plan (--repair). Exit 0: done; 1: the search broke; 2: bad input or usage.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explanationOf, explanationText } from './lib/explain-plan.mjs';
import { findingLines } from './lib/findings.mjs';
import { proposalText, repaired, repairsOf } from './lib/repair-plan.mjs';
import { ensureWritable, readJson, readOptions, readPlan, Refused, USAGE } from './lib/solve-options.mjs';

const PROGRESS_MS = 500, AGAIN_MS = 1000;
const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the engine when its output is missing or older than its sources. */
function ensureBuilt() {
  const isFresh = (name) => {
    const src = join(root, 'libs', name, 'src'), stamp = join(root, 'libs', name, 'dist/.tsbuildinfo');
    const newest = Math.max(...readdirSync(src, { recursive: true }).filter((f) => f.endsWith('.ts')).map((f) => statSync(join(src, f)).mtimeMs));
    return existsSync(join(root, 'libs', name, 'dist/index.js')) && existsSync(stamp) && statSync(stamp).mtimeMs >= newest;
  };
  if (isFresh('solver') && isFresh('solver-pool')) return;
  const built = spawnSync('npx', ['--no-install', 'tsc', '-b', 'libs/solver-pool'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error(`the engine could not be built: ${`${built.error?.message ?? ''}${built.stdout ?? ''}${built.stderr ?? ''}`.trim()}`);
}

/** Refuses what cannot be planned. */
function checked(json, { validateProblem, diagnose }) {
  const validation = validateProblem(json);
  if (!validation.ok) throw new Refused(validation.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const errors = findingLines(diagnose(json), 'error');
  if (errors.length > 0) throw new Refused(errors.join('\n'));
  return validation.problem;
}

/** The plan in force goes into the problem, with the pins that its file names. */
function withBaseline(json, { replan }) {
  if (replan === null) return json;
  const { sections, pinnedSectionIds = [] } = readPlan(replan);
  return { ...json, baseline: { sections, pinnedSectionIds } };
}

function save(out, solution) {
  try {
    writeFileSync(`${out}.part`, `${JSON.stringify(solution)}\n`);
    renameSync(`${out}.part`, out);
  } catch (error) {
    throw new Refused(`${out} cannot be written: ${error.message}`);
  }
}

function progressPrinter() {
  let printed = 0;
  return ({ elapsedMs, coverage, score: [, uncovered, unfairness, soft], bound, provenOptimal, iterations }) => {
    const now = performance.now();
    if (printed > 0 && now - printed < PROGRESS_MS) return;
    printed = now;
    const limit = bound === null ? '' : ` of at most ${bound}${provenOptimal ? ' (proven)' : ''}`;
    process.stderr.write(`${(elapsedMs / 1000).toFixed(1)} s: covered ${coverage}${limit}, uncovered ${uncovered}, unfairness ${unfairness}, soft ${soft}, ${iterations} moves\n`);
  };
}

async function plan(engine, pool, problem, options) {
  const started = performance.now();
  const start = options.plan === null ? null : readPlan(options.plan);
  for (const line of findingLines(engine.diagnose(problem), 'warning')) process.stderr.write(`note: ${line}\n`);
  const found = await pool.run({
    problem, seed: options.seed, threads: options.threads, maxIterations: options.iterations ?? null, maxMs: options.seconds === undefined ? null : options.seconds * 1000, start,
  }, progressPrinter());
  const { vector, violations, coverage, unmet, uncovered, unfairness, soft } = engine.scorePlan(problem, found.solution);
  const summary = {
    instance: problem.id, coverage, unmet, bound: found.bound, provenOptimal: found.provenOptimal, score: vector, violations: violations.length, uncovered, unfairness, soft, sections: found.solution.sections.length,
    seed: options.seed, threads: options.threads, iterations: found.iterations, seconds: Number(((performance.now() - started) / 1000).toFixed(2)), stopped: pool.stopped,
  };
  return { solution: found.solution, summary };
}

function explainTo(engine, problem, solution, { seed, json }, summary, isStopped) {
  const explanation = explanationOf(engine, problem, solution, seed, isStopped);
  process.stdout.write(json ? `${JSON.stringify({ ...summary, ...explanation })}\n` : `${summary === null ? '' : `${JSON.stringify(summary)}\n`}${explanationText(explanation)}`);
}

function repairTo(engine, problem, options) {
  const old = options.plan === null ? problem.baseline && { format: engine.SOLUTION_FORMAT, instanceId: problem.id, sections: problem.baseline.sections } : readPlan(options.plan);
  if (!old) throw new Refused('--repair needs a plan: --plan SOLUTION.json, or an instance with a baseline');
  const started = performance.now(), event = readJson(options.repair), proposals = repairsOf(engine, problem, old, event, options.touchNothingElse), [first] = proposals;
  if (first === undefined) throw new Refused('no repair was found');
  const { solution, score } = repaired(engine, problem, old, event, first);
  save(options.out, solution);
  proposals.forEach((proposal, i) => process.stderr.write(`${proposalText(proposal, i)}\n`));
  process.stdout.write(`${JSON.stringify({
    instance: problem.id, event: event.kind, coverage: score.coverage, score: score.vector, violations: score.violations.length, milliseconds: Math.round(performance.now() - started),
    proposals: proposals.map(({ outcomes, changes, affectedSiteIds, ...rest }) => ({ ...rest, changes: changes.length, sites: affectedSiteIds.length })),
  })}\n`);
}

async function main(argv) {
  const options = readOptions(argv);
  if (!options) { process.stdout.write(`${USAGE}\n`); return 0; }
  ensureBuilt();
  const engine = await import('../libs/solver/dist/index.js'), { SolverPool } = await import('../libs/solver-pool/dist/index.js');
  const problem = checked(withBaseline(readJson(options.file), options), engine);
  if (options.out !== null) ensureWritable(options.out);
  if (options.repair !== null) { repairTo(engine, problem, options); return 0; }
  const pool = new SolverPool();
  // One Ctrl-C can arrive twice, from the terminal and from npm; a second one later means "now".
  let interrupted = Infinity;
  const interrupt = () => {
    if (performance.now() - interrupted > AGAIN_MS) process.exit(130);
    interrupted = Math.min(interrupted, performance.now());
    pool.stop();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  if (options.onlyExplains) {
    explainTo(engine, problem, readPlan(options.plan), options, null, () => pool.stopped);
    return 0;
  }
  const { solution, summary } = await plan(engine, pool, problem, options);
  save(options.out, solution);
  if (options.explain) explainTo(engine, problem, solution, options, summary, () => pool.stopped);
  else process.stdout.write(`${JSON.stringify(summary)}\n`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof Refused ? 2 : 1;
}
