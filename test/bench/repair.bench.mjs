// A plan repaired, judged and re-planned on a warm desk, against a plan constructed from nothing. `--preset guizhou` for one preset, `--seed N`, `--iterations N` for the plan to repair.
import { parseArgs } from 'node:util';
import { applyChanges, applyEvent, PlanDesk, repair, solve } from '@tongtang/solver';
import { check } from '../scheduling/check.mjs';
import { deriveRepair, generate } from '../scheduling/generate.mjs';
import { cpuMicros, median, report } from './support/calibrate.mjs';

/** Absences tried, lessons judged, and moves of the search that makes the plan and of the one that re-plans it. */
const ABSENCES = 40, LIFTED = 40, TEACHERS_AWAY = 0.02;
const MOVES = { small: 20_000, xiuwen: 60_000, guiyang: 150_000, guizhou: 150_000, national: 0 };

/** What the product promised itself, said beside the figure. */
const ALWAYS = { 'verdicts-max': '≤ 300', outside: '≤ 3', 'replan-disruption': '≤ 3', 'replan-coverage': '≥ 99.5' };
const TARGETS = { guiyang: { kept: '≥ 70', lost: '≤ 8' }, guizhou: { 'first-max': '≤ 50', cold: '≤ 3000', 'polished-max': '≤ 2000' }, national: { 'first-max': '≤ 200' } };

/** CPU milliseconds of a piece of work. */
function cpu(work) {
  const began = cpuMicros(), value = work();
  return { ms: (cpuMicros() - began) / 1000, value };
}

const spread = (list, count) => Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor((i * list.length) / Math.min(count, list.length))]);

function benchPreset(preset, { seed, iterations }) {
  const { instance: problem } = generate({ preset, seed, planted: true, tightness: 0.7 }), text = JSON.stringify(problem), moves = iterations ?? MOVES[preset];
  const targets = { ...ALWAYS, ...TARGETS[preset] }, unitOf = (name, unit) => (targets[name] === undefined ? unit : `${unit}, target ${targets[name]}`);
  const say = (name, figure, unit, ratio) => report({ name: `repair.${preset}.${name}`, figure: Number(figure.toFixed(figure < 10 ? 2 : 1)), unit: unitOf(name, unit), ...(ratio === undefined ? {} : { ratio: Number(ratio.toFixed(4)) }) });
  // The bare way to an answer: read the problem and construct a plan from nothing.
  const bare = cpu(() => solve(JSON.parse(text), { seed: 1, iterations: 0 })).ms;
  say('bare-construct', bare, 'cpu ms', 1);
  const plan = solve(problem, { seed: 1, iterations: moves }).solution, planText = JSON.stringify(plan);
  const build = cpu(() => new PlanDesk(problem, plan)), desk = build.value;
  say('desk-build', build.ms, 'cpu ms', build.ms / bare);

  const teachers = [...new Set(plan.sections.map((s) => s.teacherId))].sort(), absences = spread(teachers, ABSENCES).map((teacherId) => ({ kind: 'teacher-absent', teacherId }));
  const cold = cpu(() => JSON.stringify(repair(JSON.parse(text), JSON.parse(planText), absences[0]))).ms;
  say('cold', cold, 'cpu ms', cold / bare);
  repairs(say, desk, absences, bare);
  quiet(say, desk, absences);
  proven(problem, desk, absences.slice(0, 5));

  const lifted = spread(desk.solution.sections, LIFTED).map((s) => cpu(() => desk.verdicts(s.id)).ms);
  say('verdicts-median', median(lifted), 'cpu ms', median(lifted) / bare);
  say('verdicts-max', Math.max(...lifted), 'cpu ms');
  if (moves > 0) replan(say, problem, plan, moves);
}

/** The rescue table: the first proposal's time, and what the recommended one saves. */
function repairs(say, desk, absences, bare) {
  // The desk is warm in every sense: its first answers are compiled while they are made.
  for (const event of absences) desk.repair(event, { most: 1 });
  const first = absences.map((event) => cpu(() => desk.repair(event, { most: 1 })).ms), all = absences.map((event) => cpu(() => desk.repair(event)));
  const best = all.map(({ value }) => value[0]), sum = (field) => best.reduce((total, proposal) => total + proposal[field], 0), orphaned = sum('orphaned');
  say('first-median', median(first), 'cpu ms', median(first) / bare);
  say('first-max', Math.max(...first), 'cpu ms');
  say('all-median', median(all.map(({ ms }) => ms)), 'cpu ms');
  say('all-max', Math.max(...all.map(({ ms }) => ms)), 'cpu ms');
  say('orphaned', orphaned, 'class-periods');
  for (const field of ['kept', 'retimed', 'joined', 'lost']) say(field, (100 * sum(field)) / orphaned, '% of orphaned');
  say('outside', sum('outside') / Math.max(1, orphaned - sum('lost')), 'changed outside per rescued');
  const polished = absences.slice(0, 10).map((event) => cpu(() => desk.repair(event, { polishIterations: 100 })));
  say('polished-max', Math.max(...polished.map(({ ms }) => ms)), 'cpu ms');
  say('polished-lost', (100 * polished.reduce((n, { value }) => n + value[0].lost, 0)) / polished.reduce((n, { value }) => n + value[0].orphaned, 0), '% of orphaned (first ten)');
}

function quiet(say, desk, absences) {
  const best = absences.map((event) => desk.repair(event, { touchNothingElse: true })[0]), sum = (field) => best.reduce((total, proposal) => total + proposal[field], 0);
  if (sum('outside') > 0) throw new Error('touchNothingElse changed something else');
  say('quiet-kept', (100 * sum('kept')) / sum('orphaned'), '% of orphaned');
  say('quiet-lost', (100 * sum('lost')) / sum('orphaned'), '% of orphaned');
}

/** A figure of an illegal plan would be worth nothing. */
function proven(problem, desk, events) {
  for (const event of events) {
    const changed = applyEvent(problem, event);
    for (const { changes, score, kind } of desk.repair(event)) {
      const theirs = check(changed, { ...desk.solution, sections: applyChanges(desk.solution.sections, changes) }, { bound: false });
      if (theirs.violations.length > 0 || String(theirs.score) !== String(score)) throw new Error(`${kind} for ${event.teacherId}: ${JSON.stringify(theirs.violations[0] ?? theirs.score)}`);
    }
  }
}

/** Two in a hundred teachers are gone: what a re-plan from the plan in force moves, and what a free plan would cover. */
function replan(say, problem, plan, moves) {
  const absent = Math.max(1, Math.round(TEACHERS_AWAY * new Set(plan.sections.map((s) => s.teacherId)).size)), { instance, absentTeachers } = deriveRepair(problem, plan, { absent, seed: 1 });
  const forced = plan.sections.filter((s) => absentTeachers.includes(s.teacherId)).reduce((n, s) => n + s.members.length, 0);
  const run = cpu(() => solve(instance, { seed: 1, iterations: moves })), { score } = run.value, moved = score.terms.disruptionTime.count + score.terms.disruptionTeacher.count;
  const free = solve({ ...instance, baseline: null }, { seed: 1, iterations: moves }).score;
  say('replan-disruption', moved / forced, 'of the forced');
  say('replan-coverage', (100 * score.coverage) / free.coverage, '% of a free plan');
  say('replan', run.ms, 'cpu ms');
}

const { values } = parseArgs({ options: { preset: { type: 'string', multiple: true }, seed: { type: 'string' }, iterations: { type: 'string' } } });
for (const preset of values.preset ?? ['xiuwen', 'guiyang']) benchPreset(preset, { seed: Number(values.seed ?? 11), iterations: values.iterations === undefined ? undefined : Number(values.iterations) });
