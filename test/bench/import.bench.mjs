// The six workbooks of the sample county: read, previewed and confirmed, and once more, against exceljs that only reads the same files.
import './support/typescript.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { cpuMicros, median, report } from './support/calibrate.mjs';
import { benchPostgres } from './support/postgres.mjs';

const ROUNDS = 3;
const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const WORKBOOKS = readdirSync(`${SAMPLES}county`).sort().map((name) => ({ name, bytes: readFileSync(`${SAMPLES}county/${name}`) }));

/** The server of the built code on a database of its own, with the county's bureau and nothing in it. */
async function emptyCounty() {
  const { createTestDatabase } = await import('../support/postgres-template.ts');
  const { createApp } = await import('../../api/dist/create-app.js');
  const { readConfig } = await import('../../api/dist/platform/config/config.js');
  const { OrganisationFacade } = await import('../../api/dist/contexts/organisation/organisation.facade.js');
  const database = await createTestDatabase();
  const app = await createApp(readConfig({ DATABASE_URL: database.url, PORT: '0', SWEEPS: 'off', LOG_LEVEL: 'silent', NODE_ENV: 'production' }));
  await app.init();
  const organisations = app.get(OrganisationFacade);
  await organisations.loadRegions(readFileSync(`${SAMPLES}regions/regions.csv`, 'utf8'));
  const bureaus = await organisations.ensureBureaus([{ regionCode: '520123', level: 'county', parent: null }]);
  return {
    organisations, bureauId: bureaus.get('520123'),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** Wall and CPU milliseconds of a piece of work in this process; the database's own time is in the wall only. */
async function measured(work) {
  const [began, cpu] = [performance.now(), cpuMicros()];
  const value = await work();
  return { wall: performance.now() - began, cpu: (cpuMicros() - cpu) / 1000, value };
}

const readOnly = () => measured(async () => {
  for (const { bytes } of WORKBOOKS) await new ExcelJS.Workbook().xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
});

const importAll = ({ organisations, bureauId }) => measured(async () => {
  const preview = await organisations.previewImport(WORKBOOKS, bureauId, 'system');
  await organisations.confirm(preview.id, 'system');
  return preview.counts;
});

async function main() {
  const stopPostgres = await benchPostgres();
  try {
    // The first round warms everything up and is not counted.
    const rounds = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const county = await emptyCounty();
      try {
        const [before, first, again, after] = [await readOnly(), await importAll(county), await importAll(county), await readOnly()];
        const changed = again.value.reduce((sum, count) => sum + count.added + count.changed, 0);
        if (changed > 0) throw new Error(`the second import changes ${changed} rows`);
        if (round > 0) rounds.push({ bare: { wall: (before.wall + after.wall) / 2, cpu: (before.cpu + after.cpu) / 2 }, first, again, rows: first.value.reduce((sum, count) => sum + count.read, 0) });
      } finally {
        await county.stop();
      }
    }
    const figure = (pick) => Math.round(median(rounds.map(pick)));
    const ratio = (pick) => Number(median(rounds.map(pick)).toFixed(2));
    report({ name: 'import.exceljs-read', figure: figure(({ bare }) => bare.cpu), unit: 'cpu ms', ratio: 1 });
    report({ name: 'import.first', figure: figure(({ first }) => first.cpu), unit: 'cpu ms', ratio: ratio(({ first, bare }) => first.cpu / bare.cpu) });
    report({ name: 'import.again', figure: figure(({ again }) => again.cpu), unit: 'cpu ms', ratio: ratio(({ again, bare }) => again.cpu / bare.cpu) });
    report({ name: 'import.first-wall', figure: figure(({ first }) => first.wall), unit: 'ms', ratio: ratio(({ first, bare }) => first.wall / bare.wall) });
    report({ name: 'import.again-wall', figure: figure(({ again }) => again.wall), unit: 'ms', ratio: ratio(({ again, bare }) => again.wall / bare.wall) });
    report({ name: 'import.rows', figure: rounds[0].rows, unit: 'rows of six workbooks' });
  } finally {
    await stopPostgres();
  }
}

main().then(() => process.exit(0), (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
