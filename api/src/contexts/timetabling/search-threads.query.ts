import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How many threads a search may take: all cores, and one while a lesson is live, which every process may be carrying. */
@Injectable()
export class SearchThreads {
  constructor(private readonly dataSource: DataSource) {}

  async allowed(): Promise<number> {
    const live = await this.dataSource.query<unknown[]>(`select 1 from lesson where status = 'live' limit 1`);
    return live.length > 0 ? 1 : availableParallelism();
  }
}
