import { inject, Injectable } from '@angular/core';
import { ContractClient } from '../../core/contract-client.js';
import type { RoleName, RouteOutput } from '../../core/contract-types.js';

export type Organisation = RouteOutput<'listOrganisations'>['items'][number];
export type Person = RouteOutput<'listPeople'>['items'][number];
export type School = RouteOutput<'readSchool'>;
export type Region = RouteOutput<'listRegions'>['items'][number];
export type Invitation = RouteOutput<'createInvitation'>;
export interface NewPerson {
  readonly name: string;
  readonly phone: string | null;
  readonly role: RoleName;
  readonly organisationId: string;
}
export interface NewBureau {
  readonly level: 'province' | 'city' | 'county';
  readonly name: string;
  readonly parentId: string;
  readonly regionCode: string | null;
}

/** Everything the pages of schools, people and bureaus ask the server. */
@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly client = inject(ContractClient);

  /** All organisations in reach; the server hands them out in pages. */
  async organisations(kind?: Organisation['kind'] & ('bureau' | 'school' | 'provider')): Promise<readonly Organisation[]> {
    const all: Organisation[] = [];
    let cursor: string | null = null;
    do {
      const page: RouteOutput<'listOrganisations'> = await this.client.call('listOrganisations', { query: { ...(kind === undefined ? {} : { kind }), ...(cursor === null ? {} : { cursor }) } });
      all.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    return all;
  }

  createBureau(bureau: NewBureau): Promise<Organisation> {
    const { regionCode, ...rest } = bureau;
    return this.client.call('createOrganisation', { body: { kind: 'bureau', ...rest, ...(regionCode === null ? {} : { regionCode }) } });
  }

  async regions(parent: string | null): Promise<readonly Region[]> {
    return (await this.client.call('listRegions', { query: parent === null ? {} : { parent } })).items;
  }

  school(id: string): Promise<School> {
    return this.client.call('readSchool', { params: { id } });
  }

  people(query: { readonly q: string; readonly under: string | null; readonly cursor: string | null }): Promise<RouteOutput<'listPeople'>> {
    const { q, under, cursor } = query;
    return this.client.call('listPeople', { query: { ...(q === '' ? {} : { q }), ...(under === null ? {} : { under }), ...(cursor === null ? {} : { cursor }) } });
  }

  createPerson(person: NewPerson): Promise<Person> {
    const { phone, ...rest } = person;
    return this.client.call('createPerson', { body: { ...rest, ...(phone === null ? {} : { phone }) } });
  }

  invite(personId: string): Promise<Invitation> {
    return this.client.call('createInvitation', { params: { id: personId } });
  }
}
