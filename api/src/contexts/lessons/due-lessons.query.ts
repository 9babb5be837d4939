import { Injectable } from '@nestjs/common';
import { ENDS_AFTER_MS, OPENS_BEFORE_MS } from '@tongtang/domain/lessons';
import { addDays, toWallClock } from '@tongtang/time';
import { DataSource } from 'typeorm';

export interface DueLesson {
  readonly lessonId: string;
  readonly act: 'open' | 'startUnattended' | 'endOverdue' | 'markNotHeld';
}

const MOST = 500;

/** Lessons to which time does something now. */
@Injectable()
export class DueLessonsQuery {
  constructor(private readonly dataSource: DataSource) {}

  async read(now: number): Promise<DueLesson[]> {
    // The date only keeps the search away from the rest of the term; a day of margin covers every zone.
    const [at, opens, ended, latest] = [new Date(now), new Date(now + OPENS_BEFORE_MS), new Date(now - ENDS_AFTER_MS), addDays(toWallClock(now).date, 1)];
    return this.dataSource.query<DueLesson[]>(
      `select id as "lessonId", 'open' as act, lower(during) as due from lesson where status = 'scheduled' and school_date <= $4 and lower(during) <= $2 and upper(during) > $1
       union all select id, 'startUnattended', lower(during) from lesson where status = 'open' and school_date <= $4 and delivery in ('recording', 'assistantLed') and lower(during) <= $1 and upper(during) > $1
       union all select id, 'endOverdue', upper(during) from lesson where status = 'live' and school_date <= $4 and upper(during) <= $3
       union all select id, 'markNotHeld', upper(during) from lesson where status in ('scheduled', 'open') and school_date <= $4 and upper(during) <= $1
       order by due limit ${MOST}`, [at, opens, ended, latest]);
  }

  /** Lessons whose sheets may be due for sealing. */
  async unsealed(latestDate: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ lesson_id: string }[]>(
      `select sh.lesson_id from attendance_sheet sh join lesson l on l.id = sh.lesson_id where sh.status = 'open' and l.school_date <= $1 order by l.school_date limit ${MOST}`, [latestDate]);
    return rows.map((row) => row.lesson_id);
  }
}
