// `npm run soak -- NAME [jest options]` runs the long form of an end-to-end test, each figure a printed line. Build first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Tests that know a long form: with `SOAK=NAME` in the environment they take it. */
const SOAKS = { 'weak-line': 'test/e2e/weak-line.e2e-spec.ts' };

function main([name, ...options]) {
  if (!Object.hasOwn(SOAKS, name ?? '')) {
    console.error(`✗ npm run soak -- ${Object.keys(SOAKS).join(' | ')}`);
    process.exit(1);
  }
  if (!existsSync(join(ROOT, 'api/dist/main.js'))) {
    console.error('✗ the server is not built: npm run build');
    process.exit(1);
  }
  const env = { ...process.env, TEST_KIND: 'e2e', SOAK: name };
  const child = spawn(process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', 'jest.config.mjs', SOAKS[name], ...options], { cwd: ROOT, env, stdio: 'inherit' });
  for (const each of ['SIGINT', 'SIGTERM']) process.on(each, () => child.kill(each));
  child.once('close', (code) => process.exit(code ?? 1));
}

main(process.argv.slice(2));
