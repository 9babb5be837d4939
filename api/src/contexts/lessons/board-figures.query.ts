import { Injectable } from '@nestjs/common';
import { SystemClock } from '@tongtang/kernel';
import { toWallClock } from '@tongtang/time';
import { DataSource } from 'typeorm';
import type { LiveBoard } from './live-board.query.js';

type Week = LiveBoard['week'];

/** The week's coverage changes with a plan, not with a lesson: boards that go out every second share one reading. */
const WEEK_MS = 60_000;

/** Figures of the day and of the week for a board. The day is read anew with each board, the week once a minute. */
@Injectable()
export class BoardFiguresQuery {
  readonly #weeks = new Map<string, { readonly readAt: number; readonly week: Promise<Week> }>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly system: SystemClock,
  ) {}

  /** How the day of `now` (epoch ms) stands below a path. */
  async day(path: string, now: number): Promise<LiveBoard['day']> {
    const rows = await this.dataSource.query<{ hour: number; lessons: number; ended: number; live: number }[]>(
      `select extract(hour from l.starts_local)::int as hour, count(*)::int as lessons, count(*) filter (where l.status = 'ended')::int as ended,
         count(*) filter (where l.status = 'live')::int as live
       from lesson l where l.school_date = $2 and l.status not in ('cancelled', 'suspended') and exists (select 1 from lesson_party lp where lp.lesson_id = l.id and lp.organisation_path <@ $1::ltree)
       group by 1 order by 1`, [path, toWallClock(now).date]);
    const sum = (pick: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + pick(row), 0);
    const [lessons, ended, live] = [sum((row) => row.lessons), sum((row) => row.ended), sum((row) => row.live)];
    return { lessons, ended, live, ahead: lessons - ended - live, hours: rows.map((row) => ({ hour: row.hour, lessons: row.lessons })) };
  }

  /** Weekly coverage by subject in the newest term of the bureau's subtree, with the published plan; at most a minute old. */
  week(path: string): Promise<Week> {
    const now = this.system.now();
    // A clock that was set back makes nothing fresh.
    for (const [each, { readAt }] of this.#weeks) if (now - readAt >= WEEK_MS || now < readAt) this.#weeks.delete(each);
    const known = this.#weeks.get(path);
    if (known !== undefined) return known.week;
    const reading = { readAt: now, week: this.#readWeek(path) };
    this.#weeks.set(path, reading);
    // What could not be read is asked for again by the next board.
    reading.week.catch(() => {
      if (this.#weeks.get(path) === reading) this.#weeks.delete(path);
    });
    return reading.week;
  }

  #readWeek(path: string): Promise<Week> {
    return this.dataSource.query<Week>(
      `with term as (select t.id from term t join organisation b on b.id = t.bureau_id where b.path <@ $1::ltree or b.path @> $1::ltree order by t.first_monday desc limit 1),
         planned as (select m.class_group_id, s.subject, count(*)::int as periods from section s join section_member m on m.section_id = s.id
           join plan p on p.id = s.plan_id where p.status = 'published' and p.term_id in (select id from term) group by 1, 2)
       select d.subject, sum(least(d.required, d.own + coalesce(p.periods, 0)))::int as covered, sum(d.required)::int as required
       from demand d join class_group c on c.id = d.class_group_id join organisation o on o.id = c.school_id left join planned p on p.class_group_id = d.class_group_id and p.subject = d.subject
       where d.term_id in (select id from term) and o.path <@ $1::ltree group by d.subject order by array_position(array['english', 'music', 'science', 'art'], d.subject)`, [path]);
  }
}
