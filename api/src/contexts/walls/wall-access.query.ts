import { Injectable } from '@nestjs/common';
import { reach, type Scope } from '@tongtang/authz';
import type { RouteOutput } from '@tongtang/contracts';
import { Clock, DomainError, IdSource } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { newToken, tokenHash } from '../../platform/auth/tokens.js';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';

type Wall = RouteOutput<'listWallTokens'>['items'][number];
interface WallRow { readonly id: string; readonly label: string; readonly created_at: Date; readonly organisation_id: string; readonly organisation_name: string }

/** Links of walls: revocable, stored hashed, shown once (decision 50). */
@Injectable()
export class WallAccess {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async list(scope: Scope): Promise<Wall[]> {
    const rows = await this.dataSource.query<WallRow[]>(
      `select w.id, w.label, w.created_at, o.id as organisation_id, o.name as organisation_name from wall_token w join organisation o on o.id = w.organisation_id
       where w.revoked_at is null and ${pathPredicate('o.path', 1)} order by w.created_at desc`, pathParameters(reach(scope, 'wall.issue')));
    return rows.map(toWall);
  }

  /** @throws DomainError `not-found` if the organisation is out of reach */
  async issue(scope: Scope, organisationId: string, label: string): Promise<{ wall: Wall; token: string }> {
    const token = newToken();
    const [row] = await this.dataSource.query<WallRow[]>(
      `with made as (
         insert into wall_token (id, organisation_id, label, token_hash, created_at, created_by)
         select $3, o.id, $5, $6, $7, $8 from organisation o where o.id = $4 and ${pathPredicate('o.path', 1)} returning *)
       select made.id, made.label, made.created_at, o.id as organisation_id, o.name as organisation_name from made join organisation o on o.id = made.organisation_id`,
      [...pathParameters(reach(scope, 'wall.issue')), this.ids.next(), organisationId, label, tokenHash(token), new Date(this.clock.now()), scope.personId]);
    if (row === undefined) throw new DomainError('not-found');
    return { wall: toWall(row), token };
  }

  /** @throws DomainError `not-found` if there is no such wall in reach */
  async revoke(scope: Scope, wallId: string): Promise<void> {
    const result: unknown = await this.dataSource.query(
      `update wall_token w set revoked_at = $4 from organisation o where o.id = w.organisation_id and w.id = $3 and w.revoked_at is null and ${pathPredicate('o.path', 1)} returning w.id`,
      [...pathParameters(reach(scope, 'wall.issue')), wallId, new Date(this.clock.now())]);
    if ((result as [unknown[], number])[1] === 0) throw new DomainError('not-found');
  }

  /** The wall behind a link. @throws DomainError `not-found` once it is revoked */
  async open(token: string): Promise<{ id: string; organisationId: string }> {
    const [row] = await this.dataSource.query<{ id: string; organisation_id: string }[]>('select id, organisation_id from wall_token where token_hash = $1 and revoked_at is null', [tokenHash(token)]);
    if (row === undefined) throw new DomainError('not-found');
    return { id: row.id, organisationId: row.organisation_id };
  }

  /** The organisation that a wall shows; null once its link is revoked. */
  async organisationOf(wallId: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ organisation_id: string }[]>('select organisation_id from wall_token where id = $1 and revoked_at is null', [wallId]);
    return row?.organisation_id ?? null;
  }
}

function toWall(row: WallRow): Wall {
  return { id: row.id, label: row.label, createdAt: row.created_at.toISOString(), organisation: { id: row.organisation_id, name: row.organisation_name } };
}
