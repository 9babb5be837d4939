// Coverage over time of one search per preset, drawn: `npm run bench -- curve [--preset xiuwen,guiyang,guizhou] [--instance-seed 11] [--seconds 60]
// [--threads 2] [--svg docs/figures/coverage-curve.svg]`. Time is processor time shared by the threads, so that a busy machine draws the same picture.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SolverPool } from '@tongtang/solver-pool';
import { generate, PRESETS } from '../scheduling/generate.mjs';
import { report } from './support/calibrate.mjs';
import { curveFigure } from './support/curve-figure.mjs';

function readOptions() {
  const text = (value) => ({ type: 'string', default: value });
  const { values } = parseArgs({ options: { preset: text('xiuwen,guiyang,guizhou'), 'instance-seed': text('11'), seconds: text('60'), threads: text('2'), svg: text('') } });
  const presets = values.preset.split(',');
  for (const preset of presets) if (!(preset in PRESETS)) throw new Error(`--preset: "${preset}" is none of ${Object.keys(PRESETS).join(', ')}`);
  const number = (name) => {
    if (!(Number(values[name]) > 0)) throw new Error(`--${name}: "${values[name]}" is no number above 0`);
    return Number(values[name]);
  };
  return { presets, seed: number('instance-seed'), seconds: number('seconds'), threads: number('threads'), svg: values.svg };
}

/** Steps of the best coverage `[seconds, class-periods]`, and the limits proven on the way. */
async function search(problem, { seconds, threads }) {
  const steps = [], limits = [];
  const note = ({ elapsedMs, coverage, bound }) => {
    if (coverage > (steps.at(-1)?.[1] ?? -1)) steps.push([elapsedMs / 1000, coverage]);
    if (bound !== null && bound < (limits.at(-1)?.[1] ?? Infinity)) limits.push([elapsedMs / 1000, bound]);
  };
  note(await new SolverPool().run({ problem, seed: 1, threads, maxIterations: null, maxMs: seconds * 1000, start: null, clock: 'cpu' }, note));
  return { steps, limits };
}

async function main() {
  const options = readOptions(), curves = [];
  for (const preset of options.presets) {
    const { instance } = generate({ preset, seed: options.seed }), { steps, limits } = await search(instance, options), bound = limits.at(-1)?.[1] ?? null, covered = steps.at(-1)?.[1] ?? 0;
    curves.push({ name: preset, steps, bound });
    report({ name: `curve.${preset}`, figure: covered, unit: 'class-periods', ...(bound === null ? {} : { ratio: Number((covered / bound).toFixed(4)) }) });
  }
  if (options.svg !== '') writeFileSync(options.svg, curveFigure(curves, options.seconds));
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
