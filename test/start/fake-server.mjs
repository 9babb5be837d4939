// A server that keeps the launcher's contract and nothing else. FAKE chooses how it ends.
import { createServer } from 'node:http';
import pg from 'pg';

const tell = (message) => console.log(`@@${JSON.stringify(message)}`);
const fake = process.env.FAKE ?? '';

if (fake === 'fatal') {
  tell({ fatal: '设置不对 / a setting is wrong' });
  process.exit(78);
}
if (fake === 'crash') throw new Error('boom of the fake server');

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
client.on('error', () => {});
await client.connect();
await client.query('create table if not exists starts (at int)');
await client.query('insert into starts values (1)');
const { rows } = await client.query('select count(*)::int as n from starts');
tell({ step: 'migrate', done: 1, of: 2 });
tell({ step: 'migrate', done: 2, of: 2 });
console.log('an ordinary line of the log');

const server = createServer((_request, response) => response.end(JSON.stringify({ starts: rows[0].n, pid: process.pid, sample: process.env.SAMPLE, at: process.env.SAMPLE_AT ?? null })));
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  const account = { role: '县级教研员', name: '王老师', signIn: '13800000000', password: 'sample' };
  tell({ ready: true, url: `http://127.0.0.1:${server.address().port}`, accounts: process.env.SAMPLE === 'on' ? [account] : [], setupLink: process.env.SAMPLE === 'on' ? null : 'http://127.0.0.1/setup?token=x' });
});

for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(name, async () => {
    if (fake === 'deaf') return;
    // The database must still be there when the server says good-bye.
    await client.query('insert into starts values (1)');
    await client.end();
    process.exit(0);
  });
}
