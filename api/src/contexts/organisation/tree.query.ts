import { Injectable } from '@nestjs/common';
import { reach, type Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';
import { RegionsRepository } from './regions.repository.js';

type OrganisationDto = RouteOutput<'createOrganisation'>;
const PAGE = 500;

/** The organisation tree as far as someone may see it. */
@Injectable()
export class TreeQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly regions: RegionsRepository,
  ) {}

  /** Organisations at or below one, parents before children. */
  async list({ under, kind, q, cursor }: RouteInput<'listOrganisations'>['query'], scope: Scope): Promise<RouteOutput<'listOrganisations'>> {
    const rows = await this.dataSource.query<(OrganisationDto & { path: string })[]>(
      `select o.id, o.kind, o.level, o.name, o.parent_id as "parentId", o.region_code as "regionCode", s.kind as "schoolKind", o.path::text
       from organisation o left join school s on s.organisation_id = o.id
       where ${pathPredicate('o.path', 1)} and o.valid_until is null
         and ($3::uuid is null or o.path <@ (select path from organisation where id = $3)) and ($4::text is null or o.kind = $4)
         and ($5::text is null or o.name ilike '%' || $5 || '%') and ($6::ltree is null or o.path > $6::ltree)
       order by o.path limit ${PAGE + 1}`,
      [...pathParameters(reach(scope, 'organisation.read')), under ?? null, kind ?? null, q === undefined ? null : escapeLike(q), /^[0-9a-z.]+$/.test(cursor ?? '') ? cursor : null]);
    const items = rows.slice(0, PAGE);
    return { items: items.map(({ path: _, ...item }) => item), next: rows.length > PAGE ? (items.at(-1)?.path ?? null) : null };
  }

  /** @throws DomainError `not-found` */
  async read(id: string, scope: Scope): Promise<OrganisationDto> {
    const [row] = await this.dataSource.query<OrganisationDto[]>(
      `select o.id, o.kind, o.level, o.name, o.parent_id as "parentId", o.region_code as "regionCode", s.kind as "schoolKind"
       from organisation o left join school s on s.organisation_id = o.id where o.id = $3 and ${pathPredicate('o.path', 1)}`, [...pathParameters(reach(scope, 'organisation.read')), id]);
    if (row === undefined) throw new DomainError('not-found');
    return row;
  }

  /** A school with its rooms and class groups, as of now. @throws DomainError `not-found` */
  async school(id: string, scope: Scope): Promise<RouteOutput<'readSchool'>> {
    const [school] = await this.dataSource.query<RouteOutput<'readSchool'>[]>(
      `select o.id, o.name, s.official_code as "officialCode", s.kind, s.township, b.code as "bellSchedule", s.live_rooms_max as "liveRoomsMax", s.down_mbps as "downMbps", s.up_mbps as "upMbps",
         coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'seats', r.seats) order by r.name collate "zh-x-icu", r.id) from room r where r.school_id = o.id and r.valid_until is null), '[]') as rooms,
         coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'grades', c.grades, 'size', c.size) order by c.grades, c.name collate "zh-x-icu", c.id)
                   from class_group c where c.school_id = o.id and c.valid_until is null), '[]') as "classGroups"
       from organisation o join school s on s.organisation_id = o.id
       left join school_bell sb on sb.school_id = o.id and sb.valid_until is null left join bell_schedule b on b.id = sb.bell_schedule_id
       where o.id = $3 and ${pathPredicate('o.path', 1)}`, [...pathParameters(reach(scope, 'organisation.read')), id]);
    if (school === undefined) throw new DomainError('not-found');
    return school;
  }

  async regionsBelow(parent: string | undefined): Promise<RouteOutput<'listRegions'>> {
    return { items: await this.regions.below(this.dataSource.manager, parent) };
  }
}

/** Takes the meaning out of the signs that `like` gives one. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
