import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** To whom a plan or a topic belongs: paths in the organisation tree. */
@Injectable()
export class StreamOwnersQuery {
  constructor(private readonly dataSource: DataSource) {}

  async bureauOfPlan(planId: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ path: string }[]>('select o.path::text as path from plan p join organisation o on o.id = p.bureau_id where p.id = $1', [planId]);
    return row?.path ?? null;
  }

  async organisation(organisationId: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ path: string }[]>('select path::text as path from organisation where id = $1', [organisationId]);
    return row?.path ?? null;
  }

  /** Whether the organisation is a county or lies below one: its figures are small enough for every second. */
  async isCounty(organisationId: string): Promise<boolean> {
    const [row] = await this.dataSource.query<{ level: string | null }[]>('select level from organisation where id = $1', [organisationId]);
    return row !== undefined && row.level !== 'city' && row.level !== 'province';
  }
}
