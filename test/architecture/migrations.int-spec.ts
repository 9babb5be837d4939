import { readdirSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { ROWS } from '../../api/src/rows.js';
import { MIGRATIONS, migrationDataSource, runMigrations } from '../../migrations/src/index.js';
import { createEmptyDatabase, createTestDatabase, querying, type TestDatabase } from '../support/postgres-template.js';
import { driftOf } from '../support/schema-drift.js';

/** Everything a migration can leave behind in a schema, as text. */
const INVENTORY = `
  select 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '') as item from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid <> to_regclass('migrations')
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
  union all select 'sequence ' || sequence_name from information_schema.sequences where sequence_schema = 'public' and sequence_name not like 'migrations%'
  union all select 'trigger ' || tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal
  union all select 'function ' || p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by 1`;

async function inventory(url: string): Promise<string[]> {
  return (await querying<{ item: string }>(url, INVENTORY)).map((row) => row.item);
}

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(() => database.drop());

  it('go all up, all down and all up again to the same schema', async () => {
    const dataSource = await migrationDataSource(database.url).initialize();
    try {
      const names = (await dataSource.runMigrations()).map((migration) => migration.name);
      expect(names).toEqual(MIGRATIONS.map((migration) => migration.name));
      const once = await inventory(database.url);
      expect(once.length).toBeGreaterThan(300);
      for (const _ of MIGRATIONS) await dataSource.undoLastMigration();
      expect(await inventory(database.url)).toEqual([]);
      expect(await dataSource.runMigrations()).toHaveLength(MIGRATIONS.length);
      expect(await inventory(database.url)).toEqual(once);
    } finally {
      await dataSource.destroy();
    }
  });

  it('run once when two processes start together', async () => {
    const other = await createEmptyDatabase();
    try {
      const ran = await Promise.all([runMigrations(other.url), runMigrations(other.url)]);
      expect(ran.map((names) => names.length).sort()).toEqual([0, MIGRATIONS.length]);
    } finally {
      await other.drop();
    }
  });

  it('are every file of the folder, oldest first', () => {
    const files = readdirSync(new URL('../../migrations/src/schema', import.meta.url)).sort();
    expect(MIGRATIONS.map((migration) => /\d{13}$/.exec(migration.name)?.[0])).toEqual(files.map((file) => file.slice(0, 13)));
  });
});

describe('row classes', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url, entities: [...ROWS], synchronize: false, installExtensions: false }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('map every table and every column as the migrations made them', async () => {
    expect(await driftOf(dataSource)).toEqual([]);
    expect(dataSource.entityMetadatas.length).toBe(ROWS.length);
  });

  it('can all be read', async () => {
    for (const row of ROWS) expect(await dataSource.getRepository(row).find({ take: 1 })).toBeDefined();
  });

  const planted: readonly (readonly [drift: string, sql: string, finding: string])[] = [
    ['a table nobody maps', 'create table forgotten (id uuid primary key)', 'forgotten: no row class'],
    ['a table that is gone', 'drop table wall_token', 'wall_token: no table'],
    ['a column nobody maps', 'alter table room add column floor integer', 'room.floor: not in the row class'],
    ['a column that is gone', 'alter table room drop column seats', 'room.seats: no such column'],
    ['another type', 'alter table room alter column seats type bigint', 'room.seats: row class integer, table bigint'],
    ['an array that became a scalar', `alter table class_group alter column grades type integer using grades[1]`, 'class_group.grades: row class integer[], table integer'],
    ['null that is now allowed', 'alter table lesson alter column status drop not null', 'lesson.status: row class not null, table null'],
    ['null that is now refused', 'alter table lesson alter column reason set not null', 'lesson.reason: row class null, table not null'],
    ['another primary key', 'alter table qualification drop constraint qualification_pkey, add primary key (person_id, subject)', 'qualification: row class key (grade_band, person_id, subject), table key (person_id, subject)'],
  ];

  it.each(planted)('are found out of step with %s', async (_drift, sql, finding) => {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(sql);
      expect(await driftOf(dataSource, runner)).toContain(finding);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
