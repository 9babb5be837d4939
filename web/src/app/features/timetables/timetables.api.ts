import { inject, Injectable } from '@angular/core';
import { ContractClient } from '../../core/contract-client.js';
import type { RouteOutput } from '../../core/contract-types.js';

export type Timetable = RouteOutput<'readTimetable'>;
export type TimetableLesson = Timetable['lessons'][number];
export type TimetableKind = Timetable['kind'];
export type School = RouteOutput<'readSchool'>;
export interface Choice {
  readonly id: string;
  readonly name: string;
}

const MOST_PAGES = 20;

@Injectable({ providedIn: 'root' })
export class TimetablesApi {
  private readonly client = inject(ContractClient);

  read(kind: TimetableKind, id: string, week: number | null): Promise<Timetable> {
    return this.client.call('readTimetable', { params: { kind, id }, query: week === null ? {} : { week } });
  }

  /** Every school in reach, in tree order. */
  async schools(): Promise<readonly Choice[]> {
    const found: Choice[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { items, next }: RouteOutput<'listOrganisations'> = await this.client.call('listOrganisations', { query: { kind: 'school', ...(cursor === null ? {} : { cursor }) } });
      found.push(...items.map(({ id, name }) => ({ id, name })));
      if (next === null) break;
      cursor = next;
    }
    return found;
  }

  async classGroups(schoolId: string): Promise<readonly Choice[]> {
    return (await this.client.call('readSchool', { params: { id: schoolId } })).classGroups;
  }
}
