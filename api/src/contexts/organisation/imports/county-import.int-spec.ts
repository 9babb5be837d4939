import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/postgres-template.js';
import { HttpClient } from '../../../../../test/support/http-client.js';
import { createApp } from '../../../create-app.js';
import { readConfig } from '../../../platform/config/config.js';
import { IdentityFacade } from '../../identity/identity.facade.js';
import { OrganisationFacade, type ImportDto, type UploadedFile } from '../organisation.facade.js';

const SAMPLES = join(process.cwd(), 'samples');
const WORKBOOKS: readonly UploadedFile[] = readdirSync(join(SAMPLES, 'county')).sort().map((name) => ({ name, bytes: readFileSync(join(SAMPLES, 'county', name)) }));
const workbook = (start: string): UploadedFile => WORKBOOKS.find((file) => file.name.startsWith(start)) ?? { name: '', bytes: Buffer.alloc(0) };
const BUREAUS = [
  { regionCode: '52', level: 'province', parent: null }, { regionCode: '5201', level: 'city', parent: '52' },
  { regionCode: '520123', level: 'county', parent: '5201' }, { regionCode: '520122', level: 'county', parent: '5201' },
] as const;
const PASSWORD = 'a long enough password';

interface County {
  readonly database: TestDatabase;
  readonly app: INestApplication;
  readonly organisations: OrganisationFacade;
  readonly bureaus: ReadonlyMap<string, string>;
  readonly sql: <Row>(text: string, values?: unknown[]) => Promise<Row[]>;
  readonly one: (text: string) => Promise<number>;
  /** A browser signed in as somebody with this role. */
  readonly as: (role: string, organisationId: string) => Promise<HttpClient>;
}

async function startCounty(): Promise<County> {
  const database = await createTestDatabase();
  const app = await createApp(readConfig({ DATABASE_URL: database.url, PORT: '0', SWEEPS: 'off', LOG_LEVEL: 'silent', NODE_ENV: 'test' }));
  await app.listen(0, '127.0.0.1');
  const organisations = app.get(OrganisationFacade);
  await organisations.loadRegions(readFileSync(join(SAMPLES, 'regions/regions.csv'), 'utf8'));
  const bureaus = await organisations.ensureBureaus(BUREAUS);
  const dataSource = app.get(DataSource);
  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> => dataSource.query<Row[]>(text, values);
  let people = 0;
  return {
    database, app, organisations, bureaus, sql,
    one: async (text) => Number((await sql<{ n: string }>(text))[0]?.n),
    as: async (role, organisationId) => {
      people += 1;
      const [person] = await sql<{ id: string }>('insert into person (id, name, home_organisation_id) values (gen_random_uuid(), $1, $2) returning id', [`${role} ${people}`, organisationId]);
      await sql(`insert into role_grant (id, person_id, role, organisation_id, valid_from) values (gen_random_uuid(), $1, $2, $3, '2020-01-01')`, [person?.id, role, organisationId]);
      await app.get(IdentityFacade).createAccount(dataSource.manager, { personId: person?.id ?? '', signIn: `${role}-${people}`, password: PASSWORD });
      return new HttpClient(await app.getUrl()).signIn(`${role}-${people}`, PASSWORD);
    },
  };
}

const totals = (preview: ImportDto): Record<string, number> => {
  const sum = { added: 0, changed: 0, unchanged: 0, wrong: 0, missing: 0 };
  for (const count of preview.counts) for (const key of ['added', 'changed', 'unchanged', 'wrong', 'missing'] as const) sum[key] += count[key];
  return sum;
};

const READ = { schools: 33, classes: 254, demands: 0, bells: 42, localLessons: 1583, netTeachers: 23 };

describe('importing a county', () => {
  let county: County;
  let bureau: string;
  beforeAll(async () => {
    county = await startCounty();
    bureau = county.bureaus.get('520123') ?? '';
  });
  afterAll(async () => {
    await county.app.close();
    await county.database.drop();
  });

  it('shows what six workbooks bring and writes nothing before the yes', async () => {
    const preview = await county.organisations.previewImport(WORKBOOKS, bureau, 'system');
    console.log(JSON.stringify(preview.counts), preview.findings.length, JSON.stringify(preview.findings.slice(0,3)));
    const started = performance.now();
    const confirmed = await county.organisations.confirm(preview.id, 'system');
    console.log('confirm ms', performance.now() - started);
    const again = await county.organisations.previewImport(WORKBOOKS, bureau, 'system');
    console.log(JSON.stringify(again.counts), JSON.stringify(again.changes.slice(0, 5)));
    void READ; void totals; void workbook; void confirmed;
  });
});
