// `npm run lint`: ESLint with a fresh project graph, dependency-cruiser, the lock file.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nxEnvironment } from './nx.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const node = (args) => spawnSync(process.execPath, args, { cwd: ROOT, env: nxEnvironment(), encoding: 'utf8', maxBuffer: 100_000_000 });
const outcome = (name, result) => ({ name, passed: result.status === 0, output: `${result.stdout ?? ''}${result.stderr ?? ''}` });

/** Without a project graph the boundary rule only prints "skipped" and passes, so the graph is made anew and the word is an error. */
function eslint() {
  rmSync(new URL('../.nx/workspace-data/project-graph.json', import.meta.url), { force: true });
  const graph = node(['scripts/nx.mjs', 'graph', '--file=.nx/graph.json']);
  if (graph.status !== 0) return outcome('eslint', graph);
  const lint = outcome('eslint', node(['--max-old-space-size=4096', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']));
  return { ...lint, passed: lint.passed && !/rule will be skipped/i.test(lint.output) };
}

const cruiser = () => outcome('dependency-cruiser', node(['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'libs', 'api/src', 'web/src', 'migrations/src', 'test']));
const lock = () => outcome('package-lock', node(['scripts/check-lock.mjs']));

/** Each check of the house, run one after the other: name, whether it passed, what it printed. */
export const LINT_CHECKS = { eslint, 'dependency-cruiser': cruiser, 'package-lock': lock };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = Object.values(LINT_CHECKS).map((check) => check());
  for (const { name, passed, output } of results) console.log(`${passed ? '✓' : '✗'} ${name}${passed ? '' : `\n${output}`}`);
  process.exit(results.every(({ passed }) => passed) ? 0 : 1);
}
