import { createTestDatabase, type TestDatabase } from '../support/postgres-template.js';
import { ServerProcess } from '../support/server-process.js';

describe('two processes on one database without Redis', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('is refused in one sentence, and possible again once the first is gone', async () => {
    const first = await ServerProcess.start({ databaseUrl: database.url });
    await expect(ServerProcess.start({ databaseUrl: database.url })).rejects.toThrow(/@@\{"fatal":.*REDIS_URL/);
    await first.kill('SIGKILL');
    const second = await ServerProcess.start({ databaseUrl: database.url });
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    await second.stop();
    await first.stop();
  });
});
