import { randomUUID } from 'node:crypto';
import pg from 'pg';

const TEMPLATE = 'tongtang_template';

export interface TestDatabase {
  /** Migrated and empty. */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** A migrated database of its own: one per spec file, dropped in `afterAll`. */
export function createTestDatabase(): Promise<TestDatabase> {
  return create(`template ${TEMPLATE} strategy file_copy`);
}

/** A database without any table, for the tests of the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create('');
}

/** The address of the server's own `postgres` database. */
export function adminUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined) throw new Error('no test server: run this spec as integration, e2e or browser (TEST_KIND)');
  return url;
}

/** Runs statements on a connection of its own and gives the rows of the last one. */
export async function querying<Row extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function create(options: string): Promise<TestDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await querying(adminUrl(), `create database ${name} ${options}`);
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await querying(adminUrl(), `drop database if exists ${name} with (force)`);
    },
  };
}
