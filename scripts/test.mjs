// `npm test`: every check there is, summed up in one last line. `npm test -- unit integration` runs only those stages.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProduct, checkNode, installPackages, packagesAreInstalled, ROOT } from './lib/prepare.mjs';
import { signal } from './lib/process-identity.mjs';
import { endWith } from './lib/refusal.mjs';
import { provideTools } from './lib/test-tools.mjs';

const ARTEFACTS = join(ROOT, 'artefacts/test');
const STAGE_LIMIT_MS = 45 * 60_000;
/** Zones around the date line and with daylight saving: local time must never leak into a rule. */
const ZONES = ['Asia/Urumqi', 'America/New_York', 'Pacific/Apia'];
const TIME_PATHS = ['libs/time', 'libs/domain/src/calendar', 'libs/domain/src/timetabling'];

const total = { passed: 0, failed: 0 };
const failures = [];
let running = null;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function count(name, { passed, failed }, since) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds(since)})`);
}

/** Runs a Node program; its output goes to a file, and to the screen too when it shows progress. */
function node(name, args, { environment = {}, isShown = false } = {}) {
  const file = join(ARTEFACTS, `${name}.log`);
  const log = createWriteStream(file);
  return new Promise((resolve) => {
    const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NG_CLI_ANALYTICS: 'false', ...environment };
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running = { child, isGroup: false };
    const limit = setTimeout(() => child.kill('SIGKILL'), STAGE_LIMIT_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        log.write(chunk);
        if (isShown) process.stdout.write(chunk);
      });
    }
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      running = null;
      log.end(() => resolve({ code: signal ? 1 : code, output: readFileSync(file, 'utf8') }));
    });
  });
}

/** A program that is right or wrong as a whole counts as one test. */
async function check(name, args) {
  const since = performance.now();
  const { code, output } = await node(name, args);
  if (code !== 0) console.log(output.split('\n').slice(0, 60).join('\n'));
  count(name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, since);
}

async function jest(name, args, environment = {}) {
  const since = performance.now();
  const report = join(ARTEFACTS, `${name}.json`);
  rmSync(report, { force: true });
  const common = ['--ci', '--passWithNoTests', '--forceExit', '--json', `--outputFile=${report}`];
  const { code } = await node(name, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...args, ...common], { environment, isShown: true });
  count(name, existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8')), code) : { passed: 0, failed: 1 }, since);
}

/** A file that does not even load has no failed tests of its own; it counts as one. So does an exit code without a reason. */
function countsOf(report, code) {
  const failed = report.numFailedTests + report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length;
  const idle = report.numPendingTests + report.numTodoTests;
  if (idle > 0) console.log(`✗ ${idle} tests were skipped: a test runs or it does not exist`);
  const all = failed + idle;
  return { passed: report.numPassedTests, failed: all === 0 && code !== 0 ? 1 : all };
}

const kind = (name) => jest(name, ['-c', 'jest.config.mjs'], { TEST_KIND: name });

/** Checks that came with the scheduling problem and use Node's own runner. */
async function scheduling() {
  const since = performance.now();
  const file = 'test/scheduling/check.test.mjs';
  if (!existsSync(join(ROOT, file))) return;
  const { code, output } = await node('scheduling', ['--test', '--test-reporter=tap', file]);
  const of = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  if (code !== 0) console.log(output);
  count('scheduling', { passed: of('pass'), failed: Math.max(of('fail'), code === 0 ? 0 : 1) }, since);
}

async function build() {
  const since = performance.now();
  try {
    await buildProduct({ file: join(ARTEFACTS, 'build.log'), onChild: (child) => (running = { child, isGroup: true }) });
    running = null;
    count('build', { passed: 1, failed: 0 }, since);
  } catch (error) {
    running = null;
    console.log(error.message);
    count('build', { passed: 0, failed: 1 }, since);
  }
}

async function types() {
  const tsc = 'node_modules/typescript/bin/tsc';
  await check('types-packages', [tsc, '-b']);
  await check('types-specs', [tsc, '-p', 'tsconfig.spec.json']);
  await check('types-console', [tsc, '-p', 'tsconfig.lint.json']);
}

async function lint() {
  const { LINT_CHECKS } = await import('./lint.mjs');
  for (const [name, run] of Object.entries(LINT_CHECKS)) {
    const since = performance.now();
    const { passed, output } = run();
    if (!passed) console.log(output);
    count(`lint-${name}`, { passed: passed ? 1 : 0, failed: passed ? 0 : 1 }, since);
  }
}

const STAGES = {
  types,
  lint,
  unit: async () => {
    await kind('unit');
    await scheduling();
  },
  zones: async () => {
    for (const zone of ZONES) await jest(`zones-${zone.replace('/', '-')}`, ['-c', 'jest.config.mjs', ...TIME_PATHS], { TEST_KIND: 'unit', TZ: zone });
  },
  web: async () => {
    if (existsSync(join(ROOT, 'web/jest.config.cjs'))) await jest('web', ['-c', 'web/jest.config.cjs']);
  },
  integration: () => kind('integration'),
  e2e: () => kind('e2e'),
  browser: () => kind('browser'),
};
/** Stages that use the built server or the built migrations. */
const NEEDS_BUILD = ['integration', 'e2e', 'browser'];

function chosenStages(names) {
  const unknown = names.filter((name) => !(name in STAGES));
  if (unknown.length > 0) {
    console.error(`✗ no stage ${unknown.join(', ')}; there are: ${Object.keys(STAGES).join(', ')}`);
    process.exit(1);
  }
  return names.length > 0 ? Object.keys(STAGES).filter((name) => names.includes(name)) : Object.keys(STAGES);
}

/** What this machine lacks: said in a sentence and left out; on CI, where it should be there, a failure. */
function leaveOut(stages) {
  if (!stages.some((name) => NEEDS_BUILD.includes(name))) return { stages, sentences: [] };
  const missing = provideTools((text) => console.log(`… ${text}`));
  if (process.env.CI) for (const { apt } of missing) count(`tools-${apt}`, { passed: 0, failed: 1 }, performance.now());
  const hasBrowser = !missing.some(({ apt }) => apt === 'chromium');
  return { stages: hasBrowser ? stages : stages.filter((name) => name !== 'browser'), sentences: missing.map(({ sentence }) => sentence) };
}

async function main() {
  checkNode();
  const asked = chosenStages(process.argv.slice(2));
  if (!packagesAreInstalled()) {
    console.log('… installing packages');
    await installPackages();
  }
  mkdirSync(ARTEFACTS, { recursive: true });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      // Jest ends its own servers and workers when it is asked to; the build has a group of its own.
      if (running) signal(running.isGroup ? -running.child.pid : running.child.pid, 'SIGTERM');
      process.exit(1);
    });
  }
  const { stages, sentences } = leaveOut(asked);
  if (stages.some((name) => NEEDS_BUILD.includes(name))) await build();
  for (const name of stages) {
    console.log(`\n── ${name}`);
    await STAGES[name]();
  }
  console.log('');
  for (const sentence of sentences) console.log(`! ${sentence}`);
  if (failures.length > 0) console.log(`✗ ${failures.join(', ')} (artefacts/test/*.log)`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

main().catch(endWith);
