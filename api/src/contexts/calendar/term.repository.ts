import { Injectable } from '@nestjs/common';
import type { Reach } from '@tongtang/authz';
import { DomainError, IdSource } from '@tongtang/kernel';
import { weekdayOf } from '@tongtang/time';
import type { EntityManager } from 'typeorm';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';

/** What a term is called and when it is. */
export interface TermDates {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly firstMonday: string;
  readonly weeks: number;
}

export interface TermRecord extends TermDates {
  readonly id: string;
}

const COLUMNS = `id, name, to_char(first_monday, 'YYYY-MM-DD') as "firstMonday", weeks`;

/** Terms of bureaus. */
@Injectable()
export class TermRepository {
  constructor(private readonly ids: IdSource) {}

  /** The terms of a bureau, newest first. */
  async ofBureau(manager: EntityManager, bureauId: string): Promise<TermRecord[]> {
    return manager.query<TermRecord[]>(`select ${COLUMNS} from term where bureau_id = $1 order by first_monday desc`, [bureauId]);
  }

  /** Whether a bureau exists within a reach. */
  async bureauWithin(manager: EntityManager, bureauId: string, covered: Reach): Promise<boolean> {
    const rows = await manager.query<unknown[]>(`select 1 from organisation o where o.id = $3 and o.kind = 'bureau' and ${pathPredicate('o.path', 1)}`, [...pathParameters(covered), bureauId]);
    return rows.length > 0;
  }

  /**
   * Makes a term.
   * @throws DomainError `term.not-monday`, `term.overlaps` with the name of the other term
   */
  async create(manager: EntityManager, bureauId: string, dates: TermDates): Promise<TermRecord> {
    if (weekdayOf(dates.firstMonday) !== 1) throw new DomainError('term.not-monday', { date: dates.firstMonday });
    await manager.query('select 1 from organisation where id = $1 for update', [bureauId]);
    const [other] = await manager.query<{ name: string }[]>(
      `select name from term where bureau_id = $1 and daterange(first_monday, first_monday + weeks * 7) && daterange($2::date, $2::date + $3::integer * 7) limit 1`,
      [bureauId, dates.firstMonday, dates.weeks]);
    if (other !== undefined) throw new DomainError('term.overlaps', { name: other.name });
    const id = this.ids.next();
    await manager.query('insert into term (id, bureau_id, name, first_monday, weeks) values ($1, $2, $3, $4, $5)', [id, bureauId, dates.name, dates.firstMonday, dates.weeks]);
    return { id, name: dates.name, firstMonday: dates.firstMonday, weeks: dates.weeks };
  }
}
