import { Injectable } from '@nestjs/common';
import { reach, type Scope } from '@tongtang/authz';
import type { RouteOutput } from '@tongtang/contracts';
import { addDays } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';
import { HolidaysRepository } from './holidays.repository.js';

type TermDto = RouteOutput<'createTerm'>;

/** Terms and holidays. */
@Injectable()
export class CalendarQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly holidays: HolidaysRepository,
  ) {}

  /** Terms of the bureaus in reach and of those above: a school lives by its county's term. Newest first. */
  async terms(scope: Scope): Promise<TermDto[]> {
    const rows = await this.dataSource.query<Omit<TermDto, 'yearsWithoutHolidays'>[]>(
      `select t.id, t.name, json_build_object('id', b.id, 'name', b.name) as bureau, to_char(t.first_monday, 'YYYY-MM-DD') as "firstMonday", t.weeks
       from term t join organisation b on b.id = t.bureau_id where ${pathPredicate('b.path', 1)} or b.path @> any($3::ltree[]) order by t.first_monday desc, b.path`,
      [...pathParameters(reach(scope, 'calendar.read')), scope.grants.map((grant) => grant.path)]);
    const known = new Set(await this.holidays.years(this.dataSource.manager));
    return rows.map((term) => {
      const years = [term.firstMonday, addDays(term.firstMonday, term.weeks * 7 - 1)].map((date) => Number(date.slice(0, 4)));
      return { ...term, yearsWithoutHolidays: [...new Set(years)].filter((year) => !known.has(year)) };
    });
  }

  async year(year: number): Promise<RouteOutput<'listHolidays'>> {
    const days = await this.holidays.ofYear(this.dataSource.manager, year);
    return { year, known: days.length > 0, days };
  }
}
