import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One setting of the whole system. */
@Entity('setting')
export class SettingRow {
  @PrimaryColumn('text') key!: string;
  @Column('jsonb') value!: unknown;
}
