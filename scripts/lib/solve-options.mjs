// Options of scripts/solve.mjs and the files it reads. Everything that is wrong with them is said in one line each, without a stack.
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = 'usage: npm run solve -- INSTANCE.json --out SOLUTION.json [--time-limit N | --seconds N] [--iterations N] [--seed N] [--threads N] [--plan SOLUTION.json] [--replan BASELINE.json] '
  + '[--explain [--json]] | INSTANCE.json --plan SOLUTION.json --explain [--json] | INSTANCE.json --plan SOLUTION.json --repair EVENT.json [--touch-nothing-else] --out SOLUTION.json';
const DEFAULT_SECONDS = 10;

/** Bad input or usage. */
export class Refused extends Error {}

/** Reads a number option; `least` also says whether it must be whole. */
function number(values, name, { least, whole }) {
  const text = values[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  const fits = text.trim() !== '' && Number.isFinite(value) && value >= least && (!whole || Number.isSafeInteger(value));
  if (!fits) throw new Refused(`--${name} must be a ${whole ? 'whole ' : ''}number of at least ${least}, not "${text}"`);
  return value;
}

/** The options of a call, or null when only help is wanted. */
export function readOptions(argv) {
  const text = { type: 'string' }, flag = { type: 'boolean' };
  let parsed;
  try {
    parsed = parseArgs({
      args: argv, allowPositionals: true,
      options: { out: text, seconds: text, 'time-limit': text, seed: text, threads: text, iterations: text, plan: text, replan: text, repair: text, 'touch-nothing-else': flag, explain: flag, json: flag, help: flag },
    });
  } catch (error) {
    throw new Refused(`${error.message.split('\n')[0].split('. ')[0]}; ${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  if (positionals.length !== 1) throw new Refused(USAGE);
  const onlyExplains = values.explain === true && values.plan !== undefined;
  if (values.out === '' || (values.out === undefined && !onlyExplains)) throw new Refused(`--out is missing; ${USAGE}`);
  if (values.seconds !== undefined && values['time-limit'] !== undefined) throw new Refused('--seconds and --time-limit mean the same: give one of them');
  if (values['touch-nothing-else'] && values.repair === undefined) throw new Refused('--touch-nothing-else belongs to --repair');
  if (values.json && !values.explain) throw new Refused('--json belongs to --explain');
  if (values.repair !== undefined && (values.replan !== undefined || values.explain)) throw new Refused(`--repair goes alone, not with ${values.explain ? '--explain' : '--replan'}`);
  const iterations = number(values, 'iterations', { least: 0, whole: true });
  const seconds = number(values, 'seconds', { least: 0 }) ?? number(values, 'time-limit', { least: 0 }) ?? (iterations === undefined ? DEFAULT_SECONDS : undefined);
  const threads = number(values, 'threads', { least: 1, whole: true }) ?? Math.min(2, availableParallelism());
  if (threads > 64) throw new Refused('--threads must be at most 64');
  const seed = number(values, 'seed', { least: 0, whole: true }) ?? 1;
  return {
    file: positionals[0], out: values.out === undefined ? null : resolve(values.out), seconds, iterations, threads, seed, plan: values.plan ?? null, replan: values.replan ?? null, repair: values.repair ?? null,
    touchNothingElse: values['touch-nothing-else'] === true, explain: values.explain === true, json: values.json === true, onlyExplains: onlyExplains && values.out === undefined,
  };
}

/** The JSON of a file. */
export function readJson(file) {
  let text;
  try { text = readFileSync(file, 'utf8'); } catch (error) { throw new Refused(`${file} cannot be read: ${error.message}`); }
  try { return JSON.parse(text); } catch (error) { throw new Refused(`${file} is not JSON: ${error.message.split('\n')[0]}`); }
}

/** A plan from a file, for this problem or another one. */
export function readPlan(file) {
  const plan = readJson(file);
  const isPlan = plan?.format === 'dual-teacher-solution/1' && Array.isArray(plan.sections) && plan.sections.every((section) => typeof section?.id === 'string' && Array.isArray(section.members));
  if (!isPlan) throw new Refused(`${file} is not a plan of format dual-teacher-solution/1`);
  return plan;
}

/** Says now that a file cannot be written, rather than after the search. */
export function ensureWritable(out) {
  try {
    accessSync(dirname(out), constants.W_OK);
    if (existsSync(out) && statSync(out).isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    throw new Refused(`${out} cannot be written: ${error.message}`);
  }
}
