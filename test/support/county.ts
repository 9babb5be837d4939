import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { INestApplication } from '@nestjs/common';
import ExcelJS from 'exceljs';
import { DataSource } from 'typeorm';
import { IdentityFacade } from '../../api/src/contexts/identity/identity.facade.js';
import { OrganisationFacade, type UploadedFile } from '../../api/src/contexts/organisation/organisation.facade.js';
import { createApp } from '../../api/src/create-app.js';
import { DomainClock } from '../../api/src/platform/clock/clocks.js';
import { readConfig } from '../../api/src/platform/config/config.js';
import { HttpClient } from './http-client.js';
import { createTestDatabase } from './postgres-template.js';
import { SCENARIO_NOW } from './scenario.js';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const PASSWORD = 'a long enough password';

/** The six workbooks of the sample county. */
export const WORKBOOKS: readonly UploadedFile[] = readdirSync(`${SAMPLES}county`).sort().map((name) => ({ name, bytes: readFileSync(`${SAMPLES}county/${name}`) }));

/** One of the six by the number in front of its name. */
export function workbook(number: string): UploadedFile {
  const found = WORKBOOKS.find((file) => file.name.startsWith(number));
  if (found === undefined) throw new Error(`no workbook ${number}`);
  return found;
}

/** A workbook of which some cells say something else. */
export async function edited(file: UploadedFile, cells: Readonly<Record<string, string | number | null>>): Promise<UploadedFile> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.bytes.buffer.slice(file.bytes.byteOffset, file.bytes.byteOffset + file.bytes.byteLength) as ArrayBuffer);
  for (const [address, value] of Object.entries(cells)) book.worksheets[0]!.getCell(address).value = value;
  return { name: file.name, bytes: Buffer.from(await book.xlsx.writeBuffer()) };
}

/** The six workbooks with one of them replaced. */
export function withWorkbook(replaced: UploadedFile): UploadedFile[] {
  return WORKBOOKS.map((file) => (file.name === replaced.name ? replaced : file));
}

/** Multipart form data as a browser sends files. */
export function uploadOf(files: readonly UploadedFile[]): FormData {
  const form = new FormData();
  for (const file of files) form.append('files', new Blob([new Uint8Array(file.bytes)]), file.name);
  return form;
}

/** A server on a database of its own: regions, holidays, the bureaus of Xiuwen (520123) and of a neighbour (520122), and no school yet. */
export interface County {
  readonly app: INestApplication;
  readonly organisations: OrganisationFacade;
  /** Ids by region code; the platform's under `''`. */
  readonly bureaus: ReadonlyMap<string, string>;
  readonly bureauId: string;
  readonly sql: <Row>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** The one number that a query answers. */
  readonly count: (text: string, values?: unknown[]) => Promise<number>;
  /** A browser signed in as somebody new with this role. */
  readonly signedInAs: (role: string, organisationId: string) => Promise<HttpClient>;
  readonly stop: () => Promise<void>;
}

/** The domain clock stands at Monday 2026-11-23, 10:38 in Shanghai, whatever the machine's says. */
export async function startCounty(): Promise<County> {
  const database = await createTestDatabase();
  const app = await createApp(readConfig({ DATABASE_URL: database.url, PORT: '0', SWEEPS: 'off', LOG_LEVEL: 'silent', NODE_ENV: 'test' }));
  app.get(DomainClock).runAsSample(SCENARIO_NOW - Date.now());
  await app.listen(0, '127.0.0.1');
  const organisations = app.get(OrganisationFacade);
  const dataSource = app.get(DataSource);
  await organisations.loadRegions(readFileSync(`${SAMPLES}regions/regions.csv`, 'utf8'));
  await organisations.loadHolidays(JSON.parse(readFileSync(`${SAMPLES}holidays-cn/2026.json`, 'utf8')));
  const bureaus = await organisations.ensureBureaus([
    { regionCode: '520123', level: 'county', parent: '5201' }, { regionCode: '520122', level: 'county', parent: '5201' },
    { regionCode: '5201', level: 'city', parent: '52' }, { regionCode: '52', level: 'province', parent: null },
  ]);
  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> => dataSource.query<Row[]>(text, values);
  let people = 0;
  return {
    app, organisations, bureaus, bureauId: bureaus.get('520123') ?? '', sql,
    count: async (text, values) => Number(Object.values((await sql<Record<string, string>>(text, values))[0] ?? {})[0]),
    signedInAs: async (role, organisationId) => {
      people += 1;
      const signIn = `${role}-${people}`;
      const [person] = await sql<{ id: string }>('insert into person (id, name, home_organisation_id) values (gen_random_uuid(), $1, $2) returning id', [signIn, organisationId]);
      await sql(`insert into role_grant (id, person_id, role, organisation_id, valid_from) values (gen_random_uuid(), $1, $2, $3, '2020-01-01')`, [person?.id, role, organisationId]);
      await app.get(IdentityFacade).createAccount(dataSource.manager, { personId: person?.id ?? '', signIn, password: PASSWORD });
      return new HttpClient(await app.getUrl()).signIn(signIn, PASSWORD);
    },
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
