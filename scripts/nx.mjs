// Nx without its daemon, its screen and its questions. `node scripts/nx.mjs run-many -t build`
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NX = join(ROOT, 'node_modules/nx/dist/bin/nx.js');

/** The environment every Nx call of ours runs in. */
export function nxEnvironment() {
  return { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', NG_CLI_ANALYTICS: 'false', FORCE_COLOR: process.env.FORCE_COLOR ?? '0' };
}

/** Starts Nx; the caller listens to the child. */
export function spawnNx(args, options = {}) {
  return spawn(process.execPath, [NX, ...args], { cwd: ROOT, env: nxEnvironment(), ...options });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(NX)) {
    console.error('✗ 还没有安装依赖,请先运行 npm ci。  Packages are not installed yet: run npm ci first.');
    process.exit(1);
  }
  spawnNx(process.argv.slice(2), { stdio: 'inherit' }).once('exit', (code) => process.exit(code ?? 1));
}
