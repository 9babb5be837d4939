import { Injectable } from '@nestjs/common';
import { reach, type Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';
import { escapeLike } from './tree.query.js';

type PersonDto = RouteOutput<'createPerson'>;
const PAGE = 100;
const CURSOR = /^(.{1,200})\n([0-9a-f-]{36})$/s;

/** People with a role, as far as someone may see them. */
@Injectable()
export class PeopleQuery {
  constructor(private readonly dataSource: DataSource) {}

  async list({ under, q, cursor }: RouteInput<'listPeople'>['query'], scope: Scope): Promise<RouteOutput<'listPeople'>> {
    const [, name, id] = CURSOR.exec(Buffer.from(cursor ?? '', 'base64url').toString('utf8')) ?? [];
    const rows = await this.#people(scope, `(($3::uuid is null or o.path <@ (select path from organisation where id = $3)) and ($4::text is null or p.name ilike '%' || $4 || '%' or p.phone like $4 || '%')
      and ($5::text is null or (p.name collate "zh-x-icu", p.id) > ($5, $6::uuid)))`, [under ?? null, q === undefined ? null : escapeLike(q), name ?? null, id ?? null]);
    const items = rows.slice(0, PAGE);
    const last = items.at(-1);
    return { items, next: rows.length > PAGE && last !== undefined ? Buffer.from(`${last.name}\n${last.id}`).toString('base64url') : null };
  }

  /** @throws DomainError `not-found` */
  async read(personId: string, scope: Scope): Promise<PersonDto> {
    const [person] = await this.#people(scope, 'p.id = $3', [personId]);
    if (person === undefined) throw new DomainError('not-found');
    return person;
  }

  /** Only roles within reach are shown, also of a person who has others elsewhere. */
  #people(scope: Scope, where: string, parameters: readonly unknown[]): Promise<PersonDto[]> {
    return this.dataSource.query<PersonDto[]>(
      `select p.id, p.name, p.phone, max(a.sign_in) as "signIn", coalesce(bool_or(a.state = 'invited'), false) as invited,
         json_agg(json_build_object('role', g.role, 'organisation', json_build_object('id', o.id, 'name', o.name)) order by o.path, g.role) as grants
       from person p join role_grant g on g.person_id = p.id and g.valid_until is null join organisation o on o.id = g.organisation_id left join account a on a.person_id = p.id
       where ${pathPredicate('o.path', 1)} and ${where} group by p.id order by p.name collate "zh-x-icu", p.id limit ${PAGE + 1}`, [...pathParameters(reach(scope, 'grant.read')), ...parameters]);
  }
}
