import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CheckedPlan {
  readonly feasible: boolean;
  readonly violationsTotal: number;
  readonly unmet: number;
  readonly coverage: number;
  readonly coverageUpperBound: number;
}

/** What the independent checker says of a plan. It throws on malformed input. */
export function checkPlan(instance: unknown, solution: unknown): CheckedPlan {
  const directory = mkdtempSync(join(tmpdir(), 'tongtang-check-'));
  try {
    const files = [join(directory, 'instance.json'), join(directory, 'solution.json')] as const;
    writeFileSync(files[0], JSON.stringify(instance));
    writeFileSync(files[1], JSON.stringify(solution));
    return JSON.parse(execFileSync(process.execPath, [join(process.cwd(), 'test/scheduling/check.mjs'), ...files], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as CheckedPlan;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
