import { DataSource } from 'typeorm';
import { CreateOrganisationTree1788000000000 } from './schema/1788000000000-create-organisation-tree.js';
import { CreatePeopleAndAccounts1788000100000 } from './schema/1788000100000-create-people-and-accounts.js';
import { CreateSchoolCalendar1788000200000 } from './schema/1788000200000-create-school-calendar.js';
import { CreateTimetables1788000300000 } from './schema/1788000300000-create-timetables.js';
import { CreateLessons1788000400000 } from './schema/1788000400000-create-lessons.js';
import { CreateEventLog1788000500000 } from './schema/1788000500000-create-event-log.js';
import { CreateAttendanceAndInteraction1788000600000 } from './schema/1788000600000-create-attendance-and-interaction.js';
import { KeepRunsAndEdits1788000700000 } from './schema/1788000700000-keep-runs-and-edits.js';

/** Every migration, oldest first. A published one is never edited. */
export const MIGRATIONS = [
  CreateOrganisationTree1788000000000,
  CreatePeopleAndAccounts1788000100000,
  CreateSchoolCalendar1788000200000,
  CreateTimetables1788000300000,
  CreateLessons1788000400000,
  CreateEventLog1788000500000,
  CreateAttendanceAndInteraction1788000600000,
  KeepRunsAndEdits1788000700000,
] as const;

/** Any number that no other program takes as its advisory lock. */
const MIGRATION_LOCK = 7_236_001;

/** A data source that can migrate and nothing else. */
export function migrationDataSource(databaseUrl: string): DataSource {
  return new DataSource({ type: 'postgres', url: databaseUrl, migrations: [...MIGRATIONS], migrationsTransactionMode: 'each', synchronize: false });
}

/**
 * Brings a database up to date. Two processes at once: one migrates, the other waits and finds nothing to do.
 * @returns the names of the migrations that ran
 */
export async function runMigrations(databaseUrl: string, onStep?: (done: number, of: number) => void): Promise<string[]> {
  const dataSource = await migrationDataSource(databaseUrl).initialize();
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    onStep?.(0, MIGRATIONS.length);
    const ran = await dataSource.runMigrations();
    onStep?.(MIGRATIONS.length, MIGRATIONS.length);
    return ran.map((migration) => migration.name);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await guard.release();
    await dataSource.destroy();
  }
}
