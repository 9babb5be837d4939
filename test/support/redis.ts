import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../scripts/pg.mjs';
import { end } from './child-process.js';
import { eventually } from './eventually.js';

export const REDIS_SERVER = process.env['REDIS_SERVER'] ?? '/usr/bin/redis-server';

export interface TestRedis {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Whether this machine has a Redis to test with; `npm test` says in one sentence when it has not. */
export function hasRedis(): boolean {
  return existsSync(REDIS_SERVER);
}

/** A Redis of its own on a free port. Its pid is compared, because another program may have taken the port meanwhile. */
export async function startRedis(): Promise<TestRedis> {
  const directory = mkdtempSync(join(tmpdir(), 'tongtang-redis-'));
  const port = await freePort();
  const child = spawn(REDIS_SERVER, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', directory, '--daemonize', 'no'], { stdio: 'ignore' });
  const failed = new Promise<never>((_resolve, reject) => child.once('error', reject));
  const url = `redis://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await end(child, 'SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await Promise.race([failed, eventually(() => answers(url, child.pid))]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function answers(url: string, pid: number | undefined): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.info('server')).includes(`process_id:${pid}\r`);
  } finally {
    client.disconnect();
  }
}
