// npm run solve -- INSTANCE.json --out SOLUTION.json [--seconds N | --time-limit N] [--seed N] [--threads N] [--iterations N]
// Plans one instance file with the same engine as the product. Exit 0: plan written; 1: the search broke; 2: bad input or usage.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const USAGE = 'usage: npm run solve -- INSTANCE.json --out SOLUTION.json [--seconds N | --time-limit N] [--seed N] [--threads N] [--iterations N]';
const DEFAULT_SECONDS = 10;
const PROGRESS_MS = 500;
const AGAIN_MS = 1000;
const root = fileURLToPath(new URL('..', import.meta.url));

/** Bad input or usage: said in one or more lines, without a stack. */
class Refused extends Error {}

/** Reads a number option; `least` also says whether it must be whole. */
function number(values, name, { least, whole }) {
  const text = values[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  const fits = text.trim() !== '' && Number.isFinite(value) && value >= least && (!whole || Number.isSafeInteger(value));
  if (!fits) throw new Refused(`--${name} must be a ${whole ? 'whole ' : ''}number of at least ${least}, not "${text}"`);
  return value;
}

function readOptions(argv) {
  const option = { type: 'string' };
  let parsed;
  try {
    parsed = parseArgs({ args: argv, allowPositionals: true, options: { out: option, seconds: option, 'time-limit': option, seed: option, threads: option, iterations: option, help: { type: 'boolean' } } });
  } catch (error) {
    throw new Refused(`${error.message.split('\n')[0].split('. ')[0]}; ${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  if (positionals.length !== 1) throw new Refused(USAGE);
  if (values.out === undefined || values.out === '') throw new Refused(`--out is missing; ${USAGE}`);
  if (values.seconds !== undefined && values['time-limit'] !== undefined) throw new Refused('--seconds and --time-limit mean the same: give one of them');
  const iterations = number(values, 'iterations', { least: 0, whole: true });
  const seconds = number(values, 'seconds', { least: 0 }) ?? number(values, 'time-limit', { least: 0 }) ?? (iterations === undefined ? DEFAULT_SECONDS : undefined);
  const threads = number(values, 'threads', { least: 1, whole: true }) ?? Math.min(2, availableParallelism());
  if (threads > 64) throw new Refused('--threads must be at most 64');
  const seed = number(values, 'seed', { least: 0, whole: true }) ?? 1;
  return { file: positionals[0], out: resolve(values.out), seconds, iterations, threads, seed };
}

/** Builds the engine when its output is missing or older than its sources. */
function ensureBuilt() {
  const src = join(root, 'libs/solver/src'), stamp = join(root, 'libs/solver/dist/.tsbuildinfo');
  const newest = Math.max(...readdirSync(src, { recursive: true }).filter((f) => f.endsWith('.ts')).map((f) => statSync(join(src, f)).mtimeMs));
  if (existsSync(join(root, 'libs/solver/dist/index.js')) && existsSync(stamp) && statSync(stamp).mtimeMs >= newest) return;
  const built = spawnSync('npx', ['--no-install', 'tsc', '-b', 'libs/solver'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error(`the engine could not be built: ${`${built.error?.message ?? ''}${built.stdout ?? ''}${built.stderr ?? ''}`.trim()}`);
}

function readProblem(file, validateProblem) {
  let text, json;
  try { text = readFileSync(file, 'utf8'); } catch (error) { throw new Refused(`${file} cannot be read: ${error.message}`); }
  try { json = JSON.parse(text); } catch (error) { throw new Refused(`${file} is not JSON: ${error.message.split('\n')[0]}`); }
  const validation = validateProblem(json);
  if (!validation.ok) throw new Refused(validation.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return validation.problem;
}

function ensureWritable(out) {
  try {
    accessSync(dirname(out), constants.W_OK);
    if (existsSync(out) && statSync(out).isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    throw new Refused(`${out} cannot be written: ${error.message}`);
  }
}

/** Starts one thread a seed; resolves to the best result: by score, then by seed, so that the winner does not depend on who is first. */
async function search(problem, { seed, threads, iterations, seconds }, compareScores, stop, onProgress) {
  const runs = Array.from({ length: threads }, (_, k) => new Promise((done) => {
    const workerData = { problem, seed: seed + k, iterations, budgetMs: seconds === undefined ? undefined : seconds * 1000, stop };
    const worker = new Worker(new URL('./solve-thread.mjs', import.meta.url), { workerData });
    let result = null;
    worker.on('message', (message) => {
      if (message.progress) onProgress(message.progress);
      else result = { ...message.result, seed: seed + k };
    });
    worker.on('error', (error) => done({ error }));
    worker.on('exit', () => done(result ?? { error: new Error('the search thread ended early') }));
  }));
  const ended = await Promise.all(runs), results = ended.filter((r) => !r.error);
  if (results.length === 0) throw ended[0].error;
  return { best: results.reduce((a, b) => (compareScores(b.score.vector, a.score.vector) < 0 ? b : a)), iterations: results.reduce((sum, r) => sum + r.iterations, 0) };
}

function progressPrinter(started, compareScores) {
  let best = null, moves = 0, printed = 0;
  const vector = (p) => [p.violations, p.uncovered, p.unfairness, p.soft];
  return (progress) => {
    moves = Math.max(moves, progress.iterations);
    if (!best || compareScores(vector(progress), vector(best)) < 0) best = progress;
    const now = performance.now();
    if (printed > 0 && now - printed < PROGRESS_MS) return;
    printed = now;
    process.stderr.write(`${((now - started) / 1000).toFixed(1)} s: covered ${best.coverage}, uncovered ${best.uncovered}, unfairness ${best.unfairness}, soft ${best.soft}, ${moves} moves\n`);
  };
}

async function main(argv) {
  const options = readOptions(argv);
  if (!options) { process.stdout.write(`${USAGE}\n`); return 0; }
  const stop = new Int32Array(new SharedArrayBuffer(4));
  // One Ctrl-C can arrive twice, from the terminal and from npm; a second one later means "now".
  let interrupted = Infinity;
  const interrupt = () => {
    if (performance.now() - interrupted > AGAIN_MS) process.exit(130);
    interrupted = Math.min(interrupted, performance.now());
    Atomics.store(stop, 0, 1);
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);

  ensureBuilt();
  const { validateProblem, compareScores } = await import('../libs/solver/dist/index.js');
  const problem = readProblem(options.file, validateProblem);
  ensureWritable(options.out);
  const started = performance.now();
  const { best, iterations } = await search(problem, options, compareScores, stop, progressPrinter(started, compareScores));
  try {
    writeFileSync(`${options.out}.part`, `${JSON.stringify(best.solution)}\n`);
    renameSync(`${options.out}.part`, options.out);
  } catch (error) {
    throw new Refused(`${options.out} cannot be written: ${error.message}`);
  }
  const { vector, violations, coverage, unmet, uncovered, unfairness, soft } = best.score;
  process.stdout.write(`${JSON.stringify({
    instance: problem.id, coverage, unmet, score: vector, violations: violations.length, uncovered, unfairness, soft, sections: best.solution.sections.length,
    seed: best.seed, threads: options.threads, iterations, seconds: Number(((performance.now() - started) / 1000).toFixed(2)), stopped: Atomics.load(stop, 0) === 1,
  })}\n`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof Refused ? 2 : 1;
}
