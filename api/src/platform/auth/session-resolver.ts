import { Injectable } from '@nestjs/common';
import type { Grant, Role, Scope } from '@tongtang/authz';
import { Clock, SystemClock } from '@tongtang/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { tokenHash } from './tokens.js';

export const SESSION_COOKIE = 'tongtang_session';
const HOUR_MS = 3_600_000;
/** The longest a session may live: the cookie lives as long, the server decides. */
export const SLIDING_MS = 30 * 24 * HOUR_MS;
const OPERATOR_MS = 12 * HOUR_MS;

export interface ResolvedSession {
  readonly hash: string;
  readonly scope: Scope;
}

/** Server-side sessions: a cookie holds a random token, the database its hash (decision 39). */
@Injectable()
export class SessionResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly system: SystemClock,
    private readonly clock: Clock,
  ) {}

  /** The session of a request's cookies, or null. Grants are read anew each time, so a revoked one ends at once. */
  async resolve(cookies: string | undefined): Promise<ResolvedSession | null> {
    const token = readCookie(cookies, SESSION_COOKIE);
    return token === null ? null : this.resolveHash(tokenHash(token));
  }

  /** The session with this hash, as a socket keeps it. */
  async resolveHash(hash: string): Promise<ResolvedSession | null> {
    const now = new Date(this.system.now());
    const [session] = await this.dataSource.query<{ account_id: string; person_id: string; seen_at: Date }[]>(
      `select s.account_id, a.person_id, s.seen_at from auth_session s join account a on a.id = s.account_id
       where s.id_hash = $1 and s.expires_at > $2 and s.revoked_at is null and a.state = 'active'`, [hash, now]);
    if (session === undefined) return null;
    const scope = await this.scopeOf(session.person_id, session.account_id);
    if (now.getTime() - session.seen_at.getTime() > HOUR_MS) {
      await this.dataSource.query('update auth_session set seen_at = $2, expires_at = $3 where id_hash = $1', [hash, now, new Date(now.getTime() + sessionLifeMs(scope))]);
    }
    return { hash, scope };
  }

  /** A person's grants of today. A transaction hands in its manager: one that waited for a second connection could wait for ever. */
  async scopeOf(personId: string, accountId: string, manager: EntityManager = this.dataSource.manager): Promise<Scope> {
    const grants = await manager.query<{ role: Role; organisation_id: string; path: string }[]>(
      `select g.role, g.organisation_id, o.path::text from role_grant g join organisation o on o.id = g.organisation_id
       where g.person_id = $1 and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2) order by o.path, g.role`, [personId, new Date(this.clock.now())]);
    return { personId, accountId, grants: grants.map((row): Grant => ({ role: row.role, organisationId: row.organisation_id, path: row.path })) };
  }
}

/** 12 hours for operators, 30 days sliding for everyone else. */
export function sessionLifeMs(scope: Scope): number {
  return scope.grants.some((grant) => grant.role === 'operator') ? OPERATOR_MS : SLIDING_MS;
}

/** One cookie's value out of a Cookie header. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=') || null;
  }
  return null;
}
