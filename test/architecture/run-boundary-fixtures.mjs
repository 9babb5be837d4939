// Runs both boundary checkers on the fixtures and prints what each of them reported, as JSON.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { CRUISE_FIXTURES, LINT_FIXTURES } from './boundary-fixtures.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(ROOT);
// With CI set, typescript-eslint reads each file once from the disk and does not see the fixture's text.
delete process.env.CI;

async function lint() {
  // Without a project graph the boundary rule says nothing at all and passes.
  execFileSync(process.execPath, ['scripts/nx.mjs', 'graph', '--file=.nx/graph.json'], { stdio: 'ignore' });
  const eslint = new ESLint();
  const found = {};
  for (const { name, path, source } of LINT_FIXTURES) {
    const [result] = await eslint.lintText(source, { filePath: path });
    found[name] = result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message }));
  }
  return found;
}

/** A scratch tree with only the fixtures, empty targets and stub packages: what is reported comes from them alone. */
function cruise() {
  const tree = mkdtempSync(join(tmpdir(), 'tongtang-fixtures-'));
  const write = (path, text) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  const specifier = (from, to) => {
    const path = relative(dirname(from), to).replace(/\.ts$/, '.js');
    return path.startsWith('.') ? path : `./${path}`;
  };
  try {
    copyFileSync('.dependency-cruiser.cjs', join(tree, '.dependency-cruiser.cjs'));
    write('tsconfig.spec.json', '{ "compilerOptions": { "module": "nodenext" } }');
    write('package.json', '{ "type": "module" }');
    for (const { from, to, back } of CRUISE_FIXTURES) {
      const isFile = to.endsWith('.ts');
      if (isFile) write(to, back ? `import '${specifier(to, from)}';\n` : 'export {};\n');
      else if (!/^(node:|\.)/.test(to)) {
        write(`node_modules/${to}/package.json`, JSON.stringify({ name: to, version: '1.0.0', main: 'index.js' }));
        write(`node_modules/${to}/index.js`, '');
      }
      write(from, `import '${isFile ? specifier(from, to) : to}';\n`);
    }
    const cli = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'libs', 'api', 'web'], { cwd: tree, encoding: 'utf8', maxBuffer: 50_000_000 });
    if (stdout === '') throw new Error(stderr);
    const found = {};
    for (const { from, rule } of JSON.parse(stdout).summary.violations) (found[from] ??= []).push(rule.name);
    return found;
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

console.log(JSON.stringify({ cruise: cruise(), lint: await lint() }));
