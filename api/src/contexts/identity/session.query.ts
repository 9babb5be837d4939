import { Injectable } from '@nestjs/common';
import type { RouteOutput } from '@tongtang/contracts';
import { DataSource } from 'typeorm';
import { DomainClock } from '../../platform/clock/clocks.js';
import { Config } from '../../platform/config/config.js';

/** What the console needs to know about whoever is signed in. */
@Injectable()
export class SessionQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: DomainClock,
    private readonly config: Config,
  ) {}

  async read(personId: string): Promise<RouteOutput<'readSession'>> {
    const [person] = await this.dataSource.query<{ id: string; name: string }[]>('select id, name from person where id = $1', [personId]);
    if (person === undefined) throw new Error('a session without a person');
    const grants = await this.dataSource.query<RouteOutput<'readSession'>['grants']>(
      `select g.role, json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'level', o.level) as organisation
       from role_grant g join organisation o on o.id = g.organisation_id
       where g.person_id = $1 and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2) order by o.path, g.role`, [personId, new Date(this.clock.now())]);
    return { person: { id: person.id, name: person.name }, grants, sample: this.clock.sample, helpPhone: this.config.values.HELP_PHONE ?? null };
  }
}
