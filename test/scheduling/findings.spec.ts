import { readFileSync } from 'node:fs';
import { diagnose, FINDING_CODES, solve, validateProblem, type Problem } from '@tongtang/solver';
import { generate } from './generate.mjs';
import { brokenProblem, dice } from './random-plans.js';
import { mutated } from './mutations.js';

/** The long form tries 2,000 mutants: `FUZZED_PROBLEMS=2000`. */
const MUTANTS = Number(process.env['FUZZED_PROBLEMS'] ?? 300);
const SLOW = 180_000;

describe('findings', () => {
  it.each(['zh-CN', 'en'])('every code has a text and a way out in %s', (language) => {
    const catalogue = JSON.parse(readFileSync(new URL(`../../libs/messages/${language}.json`, import.meta.url), 'utf8')) as { planner: { findings: Record<string, { text: string; fix: string }> } };
    for (const code of FINDING_CODES) expect(catalogue.planner.findings[code]).toEqual({ text: expect.any(String) as string, fix: expect.any(String) as string });
  });

  it('a generated county has no error', () => {
    for (const preset of ['tiny', 'small', 'xiuwen'] as const) for (const planted of [false, true]) {
      expect(diagnose(generate({ preset, seed: 2, planted }).instance).filter((f) => f.severity === 'error')).toEqual([]);
    }
  });

  it('what is malformed is an error with its row, what is well-formed can be solved', () => {
    const { instance } = generate({ preset: 'tiny', seed: 3, planted: true });
    for (let i = 0; i < MUTANTS; i++) {
      const json = brokenProblem(instance, dice(50_000 + i)), errors = diagnose(json).filter((f) => f.severity === 'error');
      expect({ i, refused: errors.some((f) => f.code !== 'lesson-above-every-period') }).toEqual({ i, refused: !validateProblem(json).ok });
    }
  }, SLOW);

  it('hostile values never crash and never spin', () => {
    const { instance } = generate({ preset: 'tiny', seed: 4 });
    let solved = 0;
    for (let i = 0; i < MUTANTS; i++) {
      const json = mutated(instance, dice(90_000 + i)), findings = diagnose(json);
      if (findings.some((f) => f.severity === 'error')) continue;
      const { score } = solve(json as Problem, { seed: i, iterations: 30 });
      expect({ i, violations: score.violations }).toEqual({ i, violations: [] });
      solved++;
    }
    expect(solved).toBeGreaterThan(MUTANTS / 20);
    expect(solved).toBeLessThan(MUTANTS);
  }, SLOW);
});
