import { Injectable } from '@nestjs/common';
import { Clock, SystemClock } from '@tongtang/kernel';
import { DataSource } from 'typeorm';

/** Whether the sessions and walls behind open sockets are still good: one question for all of them. */
@Injectable()
export class SessionWatch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly system: SystemClock,
    private readonly clock: Clock,
  ) {}

  /** Session hash → its person's grants as one text; sessions that ended are missing. */
  async grants(hashes: readonly string[]): Promise<Map<string, string>> {
    if (hashes.length === 0) return new Map();
    const rows = await this.dataSource.query<{ hash: string; grants: string }[]>(
      `select s.id_hash as hash, coalesce((select string_agg(g.role || '@' || o.path::text, ',' order by o.path, g.role) from role_grant g join organisation o on o.id = g.organisation_id
         where g.person_id = a.person_id and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)), '') as grants
       from auth_session s join account a on a.id = s.account_id where s.id_hash = any($1) and s.expires_at > $2 and s.revoked_at is null and a.state = 'active'`,
      [hashes, new Date(this.system.now()), new Date(this.clock.now())]);
    return new Map(rows.map((row) => [row.hash, row.grants]));
  }

  /** Of these walls, those whose link is still good. */
  async walls(wallIds: readonly string[]): Promise<Set<string>> {
    if (wallIds.length === 0) return new Set();
    const rows = await this.dataSource.query<{ id: string }[]>('select id from wall_token where id = any($1) and revoked_at is null', [wallIds]);
    return new Set(rows.map((row) => row.id));
  }
}
