import { createTestDatabase, querying, type TestDatabase } from './postgres-template.js';
import { hasRedis, startRedis } from './redis.js';

describe('the test databases', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('hold every table of the migrations and no row', async () => {
    const tables = await querying<{ n: string }>(database.url, `select count(*) as n from information_schema.tables where table_schema = 'public'`);
    expect(Number(tables[0]?.n)).toBeGreaterThan(20);
    expect(await querying(database.url, 'select 1 from lesson')).toEqual([]);
  });

  it('are separate from each other', async () => {
    const other = await createTestDatabase();
    await querying(database.url, 'create table only_here (id int)');
    const found = await querying(other.url, `select to_regclass('only_here') as name`);
    await other.drop();
    expect(found).toEqual([{ name: null }]);
  });

  it('come with a Redis of their own where the machine has one', async () => {
    if (!hasRedis()) return;
    const [first, second] = await Promise.all([startRedis(), startRedis()]);
    expect(first.url).not.toBe(second.url);
    await Promise.all([first.stop(), second.stop()]);
  });
});
