import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SystemClock } from '@tongtang/kernel';
import { instantOf } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { IdentityFacade } from '../../api/src/contexts/identity/identity.facade.js';
import { OrganisationFacade } from '../../api/src/contexts/organisation/organisation.facade.js';
import { createApp } from '../../api/src/create-app.js';
import { DomainClock } from '../../api/src/platform/clock/clocks.js';
import { readConfig } from '../../api/src/platform/config/config.js';
import { HttpClient } from './http-client.js';
import { createTestDatabase } from './postgres-template.js';

const SAMPLES = join(process.cwd(), 'samples');
const PASSWORD = 'a long enough password';
const COUNTY = '520123', NEIGHBOUR = '520122';

/** The sample county in a database of its own: workbooks imported, holidays of 2026 known, the term 2026-09-07 with 18 weeks; nothing planned. */
export interface SampleCounty {
  /** The running process; another one after `restart`. */
  readonly app: () => NestExpressApplication;
  readonly databaseUrl: string;
  readonly bureauId: string;
  readonly neighbourId: string;
  readonly termId: string;
  readonly sql: <Row>(text: string, values?: unknown[]) => Promise<Row[]>;
  readonly setClock: (date: string, minutes: number) => void;
  /** A browser signed in as somebody new with this role. */
  readonly as: (role: string, organisationId: string) => Promise<HttpClient>;
  /** Ends the process in good order and starts another on the same database. */
  readonly restart: (environment?: Readonly<Record<string, string>>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Imports the sample through the code of the console. `redisUrl`: queues on Redis instead of PostgreSQL. */
export async function startSampleCounty({ redisUrl }: { redisUrl?: string } = {}): Promise<SampleCounty> {
  const database = await createTestDatabase();
  const start = async (environment: Readonly<Record<string, string>> = {}): Promise<NestExpressApplication> => {
    const app = await createApp(readConfig({
      DATABASE_URL: database.url, PORT: '0', SWEEPS: 'off', LOG_LEVEL: 'silent', NODE_ENV: 'test', ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }), ...environment,
    }));
    await app.listen(0, '127.0.0.1');
    return app;
  };
  let app = await start();
  const organisations = app.get(OrganisationFacade);
  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> => app.get(DataSource).query<Row[]>(text, values);
  let offsetMs = 0;
  const setClock = (date: string, minutes: number): void => {
    offsetMs = instantOf(date, minutes) - app.get(SystemClock).now();
    app.get(DomainClock).runAsSample(offsetMs);
  };
  setClock('2026-08-25', 540);
  const bureaus = await organisations.ensureBureaus([
    { regionCode: '52', level: 'province', parent: null }, { regionCode: '5201', level: 'city', parent: '52' },
    { regionCode: COUNTY, level: 'county', parent: '5201' }, { regionCode: NEIGHBOUR, level: 'county', parent: '5201' },
  ]);
  const holidays = JSON.parse(readFileSync(join(SAMPLES, 'holidays-cn/2026.json'), 'utf8')) as { year: number; days: { name: string; date: string; isOffDay: boolean }[] };
  await organisations.loadHolidays(holidays);
  const bureauId = bureaus.get(COUNTY) ?? '', neighbourId = bureaus.get(NEIGHBOUR) ?? '';
  const files = readdirSync(join(SAMPLES, 'county')).filter((name) => name.endsWith('.xlsx')).sort().map((name) => ({ name, bytes: readFileSync(join(SAMPLES, 'county', name)) }));
  const preview = await organisations.previewImport(files, bureauId, 'system');
  await organisations.confirm(preview.id, 'system', { name: '2026—2027学年第一学期', firstMonday: '2026-09-07', weeks: 18 });
  const [term] = await sql<{ id: string }>('select id from term where bureau_id = $1', [bureauId]);
  let people = 0;
  return {
    app: () => app, databaseUrl: database.url, bureauId, neighbourId, termId: term?.id ?? '', sql, setClock,
    as: async (role, organisationId) => {
      people += 1;
      const [person] = await sql<{ id: string }>('insert into person (id, name, home_organisation_id) values (gen_random_uuid(), $1, $2) returning id', [`${role} ${people}`, organisationId]);
      await sql(`insert into role_grant (id, person_id, role, organisation_id, valid_from) values (gen_random_uuid(), $1, $2, $3, '2020-01-01')`, [person?.id, role, organisationId]);
      await app.get(IdentityFacade).createAccount(app.get(DataSource).manager, { personId: person?.id ?? '', signIn: `${role}-${people}`, password: PASSWORD });
      return new HttpClient(await app.getUrl()).signIn(`${role}-${people}`, PASSWORD);
    },
    restart: async (environment) => {
      await app.close();
      app = await start(environment);
      app.get(DomainClock).runAsSample(offsetMs);
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
