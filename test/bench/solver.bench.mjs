// Coverage against optimum or bound, first plan, memory: `npm run bench -- solver [--preset P] [--kind planted|planted-0.7|realistic]
// [--instance-seeds 11,12] [--seeds 1] [--seconds 10] [--threads 2] [--clock cpu|wall] [--markdown]`. Lists are separated by commas.
// Every plan is scored by the independent checker; --markdown prints the table on standard error and keeps it in artefacts/bench.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { check } from '../scheduling/check.mjs';
import { generate, PRESETS, writeJson } from '../scheduling/generate.mjs';
import { median, report } from './support/calibrate.mjs';
import { targetOf } from './support/solver-targets.mjs';

const KINDS = { planted: { planted: true, tightness: 1 }, 'planted-0.7': { planted: true, tightness: 0.7 }, realistic: { planted: false } };
const RUN = fileURLToPath(new URL('./children/solver-run.mjs', import.meta.url)), ARTEFACTS = fileURLToPath(new URL('../../artefacts/bench/', import.meta.url));
const text = (value) => ({ type: 'string', default: value });

function readOptions() {
  const { values } = parseArgs({
    options: {
      preset: text('small,xiuwen'), kind: text('planted,realistic'), 'instance-seeds': text('1'), seeds: text('1'), seconds: text('5'), threads: text('2'), clock: text('cpu'), markdown: { type: 'boolean', default: false },
    },
  });
  const list = (name) => values[name].split(','), positive = (name, each) => {
    if (!(Number(each) > 0)) throw new Error(`--${name}: "${each}" is no number above 0`);
    return Number(each);
  };
  const oneOf = (name, known) => list(name).map((each) => {
    if (!known.includes(each)) throw new Error(`--${name}: "${each}" is none of ${known.join(', ')}`);
    return each;
  });
  return {
    presets: oneOf('preset', Object.keys(PRESETS)), kinds: oneOf('kind', Object.keys(KINDS)), instanceSeeds: list('instance-seeds').map((each) => positive('instance-seeds', each)), seeds: list('seeds').map((each) => positive('seeds', each)),
    seconds: positive('seconds', values.seconds), threads: positive('threads', values.threads), clock: oneOf('clock', ['cpu', 'wall'])[0], markdown: values.markdown,
  };
}

async function oneRun(folder, file, instance, seed, { seconds, threads, clock }) {
  const out = join(folder, 'plan.json');
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=node', RUN, file, out, JSON.stringify({ seconds, threads, clock, seed })], { maxBuffer: 1e8 });
  const run = JSON.parse(stdout), solution = JSON.parse(readFileSync(out, 'utf8')), plan = check(instance, solution), best = instance.knownOptimalCoverage ?? plan.coverageUpperBound;
  if (plan.coverage !== run.coverage) throw new Error(`the solver says ${run.coverage}, the checker ${plan.coverage}`);
  return {
    ...run, best, percent: (100 * plan.coverage) / best, firstPercent: run.first === null ? 0 : (100 * run.first.coverage) / best, firstSeconds: run.first?.seconds ?? Infinity,
    violations: plan.violationsTotal, softEach: plan.soft / Math.max(1, plan.coverage), unfairness: plan.fairness.unfairness, minRatio: plan.fairness.minRatioReachable, splits: plan.softTerms.pairing.count,
  };
}

const COLUMNS = ['instance', 'seed', 'coverage', 'best', '%', 'target', 'first plan s', 'target', 'at %', 'peak MB', 'target', 'violations', 'soft each', 'splits', 'unfairness', 'min ratio', 'bound', 'moves', 's'];
const fixed = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

function row(name, seed, run, { first, percent, peakMb }) {
  return [name, seed, run.coverage, run.best, fixed(run.percent, 2), percent ?? '–', fixed(run.firstSeconds, 2), first ?? '–', fixed(run.firstPercent, 1), fixed(run.peakMb, 0), peakMb ?? '–', run.violations,
    fixed(run.softEach, 2), run.splits, run.unfairness, fixed(run.minRatio, 3), run.bound ?? '–', run.iterations, fixed(run.seconds, 1)];
}

async function main() {
  const options = readOptions(), folder = mkdtempSync(join(tmpdir(), 'bench-solver-')), rows = [];
  try {
    for (const preset of options.presets) for (const kind of options.kinds) {
      const runs = [], target = targetOf(preset, kind, options.seconds);
      for (const instanceSeed of options.instanceSeeds) {
        const { instance } = generate({ preset, seed: instanceSeed, ...KINDS[kind] }), file = join(folder, 'instance.json');
        writeJson(file, instance);
        for (const seed of options.seeds) {
          const run = await oneRun(folder, file, instance, seed, options);
          runs.push(run);
          rows.push(row(`${preset} ${kind} ${instanceSeed}`, seed, run, target));
          process.stderr.write(`${rows.at(-1).join('  ')}\n`);
        }
      }
      const middle = Object.fromEntries(Object.keys(runs[0]).filter((key) => typeof runs[0][key] === 'number').map((key) => [key, median(runs.map((run) => run[key]))]));
      if (runs.length > 1) rows.push(row(`**${preset} ${kind}, median**`, '', { ...middle, bound: null }, target));
      const name = `solver.${preset}.${kind}`;
      report({ name: `${name}.coverage`, figure: Number(middle.percent.toFixed(3)), unit: `% of ${kind === 'realistic' ? 'the bound' : 'the optimum'} at ${options.seconds} s ${options.clock}` });
      report({ name: `${name}.first-plan`, figure: Number(middle.firstSeconds.toFixed(3)), unit: 's' });
      report({ name: `${name}.peak`, figure: Math.round(Math.max(...runs.map((run) => run.peakMb))), unit: 'MB' });
      report({ name: `${name}.violations`, figure: runs.reduce((sum, run) => sum + run.violations, 0), unit: 'broken hard rules' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!options.markdown) return;
  const table = [COLUMNS, COLUMNS.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  mkdirSync(ARTEFACTS, { recursive: true });
  writeFileSync(join(ARTEFACTS, 'solver.md'), table);
  process.stderr.write(table);
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
