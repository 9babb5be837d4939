import { Injectable } from '@nestjs/common';
import { isWithin, type Role, type Scope } from '@tongtang/authz';
import { DomainError, IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import { mayGrant, type GrantedOn } from './who-may-grant.js';

interface OrganisationRow extends GrantedOn {
  readonly id: string;
  readonly path: string;
  readonly code: string | null;
}

/** People with their roles. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly ids: IdSource) {}

  async organisation(manager: EntityManager, id: string): Promise<OrganisationRow | null> {
    const [row] = await manager.query<OrganisationRow[]>(
      `select o.id, o.kind, o.level, o.path::text, coalesce(s.official_code, o.region_code) as code from organisation o left join school s on s.organisation_id = o.id where o.id = $1 and o.valid_until is null`, [id]);
    return row ?? null;
  }

  /** The person with this phone, else a new one. @throws DomainError `request.invalid` if the phone belongs to somebody of another name */
  async findOrCreate(manager: EntityManager, person: { readonly name: string; readonly phone: string | null; readonly homeId: string }): Promise<{ id: string; isNew: boolean }> {
    if (person.phone !== null) {
      const [known] = await manager.query<{ id: string; name: string }[]>('select id, name from person where phone = $1', [person.phone]);
      if (known !== undefined && known.name !== person.name) throw new DomainError('request.invalid', { field: 'phone', problem: 'taken', fields: ['phone'] });
      if (known !== undefined) return { id: known.id, isNew: false };
    }
    const id = this.ids.next();
    await manager.query('insert into person (id, name, phone, home_organisation_id) values ($1, $2, $3, $4)', [id, person.name, person.phone, person.homeId]);
    return { id, isNew: true };
  }

  async grant(manager: EntityManager, personId: string, role: Role, organisationId: string, validFrom: string): Promise<void> {
    await manager.query(
      `insert into role_grant (id, person_id, role, organisation_id, valid_from) values ($1, $2, $3, $4, $5)
       on conflict (person_id, role, organisation_id) where valid_until is null do nothing`, [this.ids.next(), personId, role, organisationId, validFrom]);
  }

  /**
   * The account of a person all of whose roles the actor could have granted; null otherwise.
   * A link that sets a password is the account, so somebody with one role more than the actor can give is out of reach.
   */
  async accountWithin(manager: EntityManager, personId: string, scope: Scope): Promise<string | null> {
    const grants = await manager.query<{ role: Role; path: string }[]>(
      'select g.role, o.path::text from role_grant g join organisation o on o.id = g.organisation_id where g.person_id = $1 and g.valid_until is null', [personId]);
    if (grants.length === 0 || !grants.every((held) => scope.grants.some((own) => mayGrant(own.role, held.role) && isWithin(held.path, own.path)))) return null;
    const [account] = await manager.query<{ id: string }[]>(`select id from account where person_id = $1 and state <> 'closed'`, [personId]);
    return account?.id ?? null;
  }
}
