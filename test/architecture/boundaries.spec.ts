import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CRUISE_FIXTURES, LINT_FIXTURES } from './boundary-fixtures.mjs';

const RUNNER = fileURLToPath(new URL('run-boundary-fixtures.mjs', import.meta.url));
const cruiserConfig = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: { name: string }[] };

interface Reported {
  readonly cruise: Record<string, string[]>;
  readonly lint: Record<string, { rule: string; message: string }[]>;
}

describe('boundaries', () => {
  let reported: Reported;
  beforeAll(() => {
    reported = JSON.parse(execFileSync(process.execPath, [RUNNER], { encoding: 'utf8', maxBuffer: 50_000_000 })) as Reported;
  }, 600_000);

  it.each(LINT_FIXTURES)('the linter reports: $name', ({ name, rule, says }) => {
    expect(reported.lint[name]).toEqual([{ rule, message: expect.stringContaining(says) as string }]);
  });

  it.each(CRUISE_FIXTURES)('dependency-cruiser reports $rule', ({ from, rule }) => {
    expect(reported.cruise[from]).toEqual([rule]);
  });

  it('every rule of dependency-cruiser has its fixture', () => {
    expect(cruiserConfig.forbidden.map(({ name }) => name).sort()).toEqual(CRUISE_FIXTURES.map(({ rule }) => rule).sort());
  });
});
