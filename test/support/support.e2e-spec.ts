import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from './postgres-template.js';
import { HttpClient } from './http-client.js';
import { ServerProcess } from './server-process.js';

const ENTRY = fileURLToPath(new URL('../start/fake-server.mjs', import.meta.url));

describe('the server process of the tests', () => {
  let database: TestDatabase;
  let server: ServerProcess;
  beforeAll(async () => {
    database = await createTestDatabase();
    server = await ServerProcess.start({ databaseUrl: database.url, entry: ENTRY, environment: { SAMPLE: 'on' } });
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  it('tells its address and its sample accounts', async () => {
    expect(server.accounts).toEqual([{ role: '县级教研员', name: '王老师', signIn: '13800000000', password: 'sample' }]);
    expect((await new HttpClient(server.url).get('/')).status).toBe(200);
  });

  it('comes back on the same address and database after a power cut', async () => {
    const before = { url: server.url, pid: server.pid };
    await server.restart();
    expect(server.url).toBe(before.url);
    expect(server.pid).not.toBe(before.pid);
    const { body } = await new HttpClient(server.url).get('/');
    expect(JSON.parse(String(body))).toMatchObject({ starts: 2, pid: server.pid });
  });

  it('gives the last words of a server that does not come up', async () => {
    await expect(ServerProcess.start({ databaseUrl: database.url, entry: ENTRY, environment: { FAKE: 'crash' } })).rejects.toThrow('boom of the fake server');
  });
});
