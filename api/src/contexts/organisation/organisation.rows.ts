import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('region')
export class RegionRow {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') level!: string;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode!: string | null;
}

@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) level!: string | null;
  @Column('text') name!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('bigint', { name: 'node_no' }) nodeNo!: string;
  @Column('ltree') path!: string;
  @Column('text', { name: 'region_code', nullable: true }) regionCode!: string | null;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
}

@Entity('school')
export class SchoolRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text', { name: 'official_code' }) officialCode!: string;
  @Column('text') kind!: string;
  @Column('text') township!: string;
  @Column('integer', { name: 'live_rooms_max' }) liveRoomsMax!: number;
  @Column('double precision', { name: 'down_mbps' }) downMbps!: number;
  @Column('double precision', { name: 'up_mbps' }) upMbps!: number;
  @Column('jsonb', { name: 'closed_periods' }) closedPeriods!: unknown;
}

@Entity('room')
export class RoomRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'school_id' }) schoolId!: string;
  @Column('text') name!: string;
  @Column('integer') seats!: number;
  @Column('jsonb', { name: 'closed_periods' }) closedPeriods!: unknown;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
}

@Entity('class_group')
export class ClassGroupRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'school_id' }) schoolId!: string;
  @Column('text') name!: string;
  @Column('integer', { array: true }) grades!: number[];
  @Column('integer') size!: number;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
}

@Entity('import_preview')
export class ImportPreviewRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') status!: string;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('jsonb') grids!: unknown;
  @Column('jsonb') preview!: unknown;
}

/** The organisation tree with its schools, rooms and class groups, and what an import would change. */
export const ORGANISATION_ROWS = [RegionRow, OrganisationRow, SchoolRow, RoomRow, ClassGroupRow, ImportPreviewRow] as const;
