// Packages and builds. Built-ins only: this runs before anything is installed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';
import { errorLines, lastLines, runToFile } from './run.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SUPPORTED = [{ major: 20, minor: 19 }, { major: 22, minor: 13 }, { major: 24, minor: 11 }];

/** The oldest Node that the packages run on, of each line we support. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const line = SUPPORTED.find((supported) => supported.major === major);
  if (line ? minor >= line.minor : major > 24) return;
  throw new Refusal({
    zh: `Node ${version} 不受支持,请安装 20.19+、22.13+ 或 24.11+(推荐 24)。`,
    en: `Node ${version} is not supported: install 20.19+, 22.13+ or 24.11+ (24 is advised).`,
  });
}

/** Whether node_modules holds what the lock file says, by npm's own record of what it installed. */
export function packagesAreInstalled(root = ROOT) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(record, 'utf8')).packages;
  const fits = (list, own) => !list || list.includes(own) || (list.every((entry) => entry.startsWith('!')) && !list.includes(`!${own}`));
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true;
    const installed = found[path];
    if (installed) return installed.version === entry.version && installed.integrity === entry.integrity;
    // Left out on purpose: a binary for another machine or the other C library, or what only that one needs.
    const isForUs = Boolean(entry.os ?? entry.cpu) && fits(entry.os, process.platform) && fits(entry.cpu, process.arch) && !entry.libc;
    return Boolean(entry.optional) && !isForUs;
  });
}

/** `npm ci`, when node_modules differs from the lock file. */
export async function installPackages({ onChild } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'tongtang-install-'));
  const file = join(directory, 'npm.log');
  // NODE_ENV=production would leave the build tools out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, [process.env.npm_execpath, ...args]] : ['npm', args];
  try {
    const code = await runToFile(...npm, { cwd: ROOT, env: process.env, file, onChild });
    if (code !== 0) {
      throw new Refusal({ zh: `依赖安装失败,请检查网络后再试。`, en: `npm ci failed, check the network and try again:\n${lastLines(file, 20)}` });
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Builds server and console; what did not change comes from the cache. */
export async function buildProduct({ file, onChild }) {
  const { nxEnvironment } = await import('../nx.mjs');
  for (const entry of ['api/src/main.ts', 'web/src/main.ts']) {
    if (!existsSync(join(ROOT, entry))) throw new Refusal({ zh: `缺少 ${entry},请重新取一份完整的代码。`, en: `${entry} is missing: take a whole copy of the code.` });
  }
  const code = await runToFile(process.execPath, ['scripts/nx.mjs', 'run-many', '-t', 'build', '-p', 'api', 'web', '--output-style=stream'], { cwd: ROOT, env: nxEnvironment(), file, onChild });
  if (code !== 0) throw new Refusal({ zh: `构建失败,详见 ${file}。`, en: `The build failed:\n${errorLines(file)}` });
  const { compressFolder } = await import('./compress.mjs');
  await compressFolder(join(ROOT, 'web/dist'));
}
