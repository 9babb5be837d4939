// `npm run bench -- NAME [args]` runs test/bench/NAME.bench.mjs, which prints one JSON line per figure.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'test/bench');
const ENDING = '.bench.mjs';

/** Why a line is not a figure, or null when it is one. */
export function faultOf(line) {
  let figure;
  try {
    figure = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof figure?.name !== 'string' || typeof figure.unit !== 'string') return 'name and unit are texts';
  if (!Number.isFinite(figure.figure)) return 'figure is a number';
  if (!Number.isFinite(figure.calib_ms)) return 'calib_ms is missing';
  return figure.ratio === undefined || Number.isFinite(figure.ratio) ? null : 'ratio is a number';
}

function main([name, ...args]) {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length)) : [];
  if (!names.includes(name)) {
    console.error(`✗ npm run bench -- ${names.join(' | ') || '(none yet: test/bench/NAME.bench.mjs)'}`);
    process.exit(1);
  }
  const child = spawn(process.execPath, ['--conditions=node', join(FOLDER, name + ENDING), ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const figures = [];
  let faults = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const fault = faultOf(line);
    if (fault === null) {
      figures.push(line);
      console.log(line);
    } else {
      faults += 1;
      console.error(`✗ not a figure (${fault}): ${line}`);
    }
  });
  child.once('close', (code) => {
    mkdirSync(join(ROOT, 'artefacts/bench'), { recursive: true });
    writeFileSync(join(ROOT, 'artefacts/bench', `${name}.jsonl`), figures.map((line) => `${line}\n`).join(''));
    process.exit(code !== 0 || faults > 0 || figures.length === 0 ? 1 : 0);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
