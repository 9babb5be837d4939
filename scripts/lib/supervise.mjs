// Runs one server process in a data directory: takes it over, shows the server's steps, ends everything in order.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endsWithin, identityOf, pidOf, signal, stillRuns } from './process-identity.mjs';
import { Refusal } from './refusal.mjs';
import { lastLines } from './run.mjs';

const CONFIGURATION_EXIT = 78;
const STOP_LIMIT_MS = 3_000;
const LOG_LIMIT_BYTES = 20_000_000;

const STEPS = {
  migrate: { zh: '数据库结构', en: 'database schema' },
  import: { zh: '导入表格', en: 'workbooks' },
  regions: { zh: '行政区划和节假日', en: 'regions and holidays' },
  plan: { zh: '排课', en: 'planning' },
  publish: { zh: '发布课表', en: 'publishing' },
  lessons: { zh: '生成课次', en: 'lessons' },
  history: { zh: '补上已上的课', en: 'past lessons' },
  accounts: { zh: '示例账号', en: 'sample accounts' },
  listen: { zh: '启动服务', en: 'server' },
};

/** One start at a time in a data directory, and no server of a killed start left running. */
export async function takeOverDirectory(dataDirectory) {
  const own = join(dataDirectory, 'start.pid');
  const before = existsSync(own) ? readFileSync(own, 'utf8') : '';
  if (stillRuns(before)) {
    throw new Refusal({
      zh: `这个数据目录已经在运行(进程 ${pidOf(before)}),请先停掉它,或换一个 DATA_DIR。`,
      en: `This DATA_DIR is in use by another running copy (process ${pidOf(before)}): stop it first or choose another DATA_DIR.`,
    });
  }
  writeFileSync(own, identityOf(process.pid) ?? '');
  const left = join(dataDirectory, 'server.pid');
  const leftOver = existsSync(left) ? readFileSync(left, 'utf8') : '';
  if (stillRuns(leftOver)) await endProcess(pidOf(leftOver));
  rmSync(left, { force: true });
  return () => rmSync(own, { force: true });
}

/** Fails at once when the port is taken, before minutes of work end in that answer. */
export function checkPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => {
      const zh = cause.code === 'EADDRINUSE' ? '已被占用' : `不能使用(${cause.code})`;
      const en = cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${cause.code})`;
      reject(new Refusal({ zh: `端口 ${port} ${zh},请换一个,例如 npm start -- --port ${port + 1}。`, en: `Port ${port} ${en}: choose another one.` }, { cause }));
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** Fails at once when an outside server cannot be reached; whether it lets us in is the server process's question. */
export async function checkReachable(name, address, protocols, usualPort) {
  let url;
  try {
    url = new URL(address);
  } catch {
    url = null;
  }
  if (!url || !protocols.includes(url.protocol.slice(0, -1))) {
    throw new Refusal({ zh: `${name} 不是地址,应像 ${protocols[0]}://主机:${usualPort}。`, en: `${name} is not an address: write it like ${protocols[0]}://host:${usualPort}.` });
  }
  if (url.hostname === '') return;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || usualPort);
  const failure = await new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5_000 }, () => resolve(null));
    socket.once('timeout', () => {
      socket.destroy();
      resolve('ETIMEDOUT');
    }).once('error', ({ code }) => resolve(code));
    socket.once('connect', () => socket.destroy());
  });
  if (failure) throw new Refusal({ zh: `连不上 ${name} 的服务器 ${host}:${port}(${failure})。`, en: `The server of ${name} at ${host}:${port} cannot be reached (${failure}).` });
}

async function endProcess(pid) {
  signal(pid, 'SIGTERM');
  if (await endsWithin(pid, STOP_LIMIT_MS)) return;
  signal(pid, 'SIGKILL');
  await endsWithin(pid, 1_000);
}

/**
 * Starts the server program. `ready` resolves with its answer or rejects with the sentence it ended with;
 * `ended` resolves when it is gone, with a Refusal when nobody asked it to.
 */
export function startServer({ entry, dataDirectory, environment, progress }) {
  const logFile = join(dataDirectory, 'server.log');
  if (existsSync(logFile) && statSync(logFile).size > LOG_LIMIT_BYTES) renameSync(logFile, `${logFile}.1`);
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 });
  // A group of its own, so that Ctrl-C in the terminal reaches it through us, before the database.
  const child = spawn(process.execPath, [entry], { env: { ...environment, DATA_DIR: dataDirectory }, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => {});
  if (child.pid) writeFileSync(join(dataDirectory, 'server.pid'), identityOf(child.pid) ?? '');
  let fatal = null;
  let isStopping = false;
  let step = null;

  const ready = new Promise((resolve, reject) => {
    child.once('error', reject);
    createInterface({ input: child.stderr }).on('line', (line) => log.write(`${line}\n`));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = parse(line);
      if (!message) return void log.write(`${line}\n`);
      if (message.fatal) fatal = String(message.fatal);
      if (message.ready) {
        progress.done();
        resolve(message);
      } else if (message.step) {
        if (message.step !== step) progress.begin({ ...(STEPS[message.step] ?? { zh: message.step, en: '' }), ...(message.zh ? { zh: message.zh, en: message.en ?? '' } : {}) });
        step = message.step;
        if (message.of) progress.detail(`${message.done ?? 0}/${message.of}`);
      }
    });
    child.once('close', () => reject(ending()));
  });
  ready.catch(() => {});
  const ended = new Promise((resolve) => child.once('close', () => {
    rmSync(join(dataDirectory, 'server.pid'), { force: true });
    log.end(() => resolve(isStopping ? null : ending()));
  }));

  function ending() {
    if (fatal) return new Refusal({ zh: fatal, en: '' });
    const why = child.signalCode ?? child.exitCode;
    const tail = existsSync(logFile) ? `\n${lastLines(logFile, 12)}` : '';
    if (child.exitCode === CONFIGURATION_EXIT) return new Refusal({ zh: `设置有误,详见 ${logFile}。`, en: `A setting is wrong.${tail}` });
    return new Refusal({ zh: `服务意外停止(${why}),详见 ${logFile}。`, en: `The server stopped by itself (${why}).${tail}` });
  }

  const stop = async () => {
    isStopping = true;
    if (child.pid) await endProcess(child.pid);
    await ended;
  };
  const kill = () => {
    isStopping = true;
    if (child.pid) signal(child.pid, 'SIGKILL');
  };
  return { ready, ended, stop, kill };
}

function parse(line) {
  if (!line.startsWith('@@{')) return null;
  try {
    return JSON.parse(line.slice(2));
  } catch {
    return null;
  }
}
