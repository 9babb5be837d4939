import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Where an organisation stands in the tree. */
@Injectable()
export class OrganisationPathQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Its ltree path, or null if there is none. */
  async pathOf(organisationId: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ path: string }[]>('select path::text from organisation where id = $1', [organisationId]);
    return row?.path ?? null;
  }
}
