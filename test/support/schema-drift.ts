import type { DataSource, EntityMetadata, QueryRunner } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

interface TableColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly key: boolean;
}

const COLUMNS = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
    exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) as key
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations' and a.attnum > 0 and not a.attisdropped`;

/** PostgreSQL's own words for the short forms that columns are declared with. */
const LONG: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone', timestamp: 'timestamp without time zone' };
/** Tables without a primary key: the exclusion constraint of bookings lets one lesson book the same person for two seats. */
const WITHOUT_KEY = ['booking'];

/** Everything in which row classes and tables differ, one sentence each, in both directions. */
export async function driftOf(dataSource: DataSource, runner?: QueryRunner): Promise<string[]> {
  const columns = (await (runner ?? dataSource).query(COLUMNS)) as TableColumn[];
  const tables = new Map<string, TableColumn[]>();
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  const mapped = new Set(dataSource.entityMetadatas.map((entity) => entity.tableName));
  return [
    ...[...tables.keys()].filter((table) => !mapped.has(table)).map((table) => `${table}: no row class`),
    ...dataSource.entityMetadatas.flatMap((entity) => driftOfTable(entity, tables.get(entity.tableName))),
  ].sort();
}

function driftOfTable(entity: EntityMetadata, columns: readonly TableColumn[] | undefined): string[] {
  const table = entity.tableName;
  if (columns === undefined) return [`${table}: no table`];
  const found = new Map(columns.map((column) => [column.column, column]));
  const mapped = new Set(entity.columns.map((column) => column.databaseName));
  const keys = [keyOf(entity.primaryColumns.map((column) => column.databaseName)), keyOf(columns.filter((column) => column.key).map((column) => column.column))] as const;
  return [
    ...columns.filter((column) => !mapped.has(column.column)).map((column) => `${table}.${column.column}: not in the row class`),
    ...entity.columns.flatMap((column) => driftOfColumn(`${table}.${column.databaseName}`, column, found.get(column.databaseName))),
    ...(keys[0] === keys[1] || WITHOUT_KEY.includes(table) ? [] : [`${table}: row class key ${keys[0]}, table key ${keys[1]}`]),
  ];
}

function driftOfColumn(name: string, mapped: ColumnMetadata, found: TableColumn | undefined): string[] {
  if (found === undefined) return [`${name}: no such column`];
  const declared = String(mapped.type);
  const type = `${LONG[declared] ?? declared}${mapped.isArray ? '[]' : ''}`;
  const [isNullable, mayBeNull] = [mapped.isNullable, found.nullable].map((nullable) => (nullable ? 'null' : 'not null'));
  return [
    ...(type === found.type ? [] : [`${name}: row class ${type}, table ${found.type}`]),
    ...(isNullable === mayBeNull ? [] : [`${name}: row class ${isNullable}, table ${mayBeNull}`]),
  ];
}

function keyOf(columns: readonly string[]): string {
  return `(${[...columns].sort().join(', ')})`;
}
