import { Injectable } from '@nestjs/common';
import { bellSlackMinutes } from '@tongtang/domain/imports';
import { IdSource } from '@tongtang/kernel';
import type { Weekday } from '@tongtang/time';
import type { EntityManager } from 'typeorm';

/** One period of one weekday in a bureau's bell schedule. */
export interface BellPeriodRow {
  readonly code: string;
  readonly weekday: Weekday;
  readonly periodNo: number;
  readonly starts: number;
  readonly ends: number;
}

/** Bell schedules of a bureau and which school rings which. */
@Injectable()
export class BellsRepository {
  constructor(private readonly ids: IdSource) {}

  /** Every period of every schedule of a bureau. */
  async periodsOf(manager: EntityManager, bureauId: string): Promise<BellPeriodRow[]> {
    return manager.query<BellPeriodRow[]>(
      `select b.code, p.weekday, p.period_no as "periodNo", p.starts_minute as starts, p.ends_minute as ends
       from bell_schedule b join bell_period p on p.bell_schedule_id = b.id where b.bureau_id = $1 order by b.code, p.weekday, p.period_no`, [bureauId]);
  }

  /** Adds or changes periods; schedules that are new are made. Slack follows the periods (decision 17). */
  async writePeriods(manager: EntityManager, bureauId: string, periods: readonly BellPeriodRow[]): Promise<void> {
    if (periods.length === 0) return;
    const codes = [...new Set(periods.map((period) => period.code))];
    await manager.query(
      `insert into bell_schedule (id, bureau_id, code, early_slack, late_slack) select id, $2, code, 0, 0 from jsonb_to_recordset($1) as r (id uuid, code text)
       on conflict (bureau_id, code) do nothing`, [JSON.stringify(codes.map((code) => ({ id: this.ids.next(), code }))), bureauId]);
    await manager.query(
      `insert into bell_period (bell_schedule_id, weekday, period_no, starts_minute, ends_minute)
       select b.id, r.weekday, r."periodNo", r.starts, r.ends
       from jsonb_to_recordset($1) as r (code text, weekday integer, "periodNo" integer, starts integer, ends integer)
       join bell_schedule b on b.bureau_id = $2 and b.code = r.code
       on conflict (bell_schedule_id, weekday, period_no) do update set starts_minute = excluded.starts_minute, ends_minute = excluded.ends_minute`,
      [JSON.stringify(periods), bureauId]);
    const all = await this.periodsOf(manager, bureauId);
    const slacks = codes.map((code) => ({ code, slack: bellSlackMinutes(all.filter((period) => period.code === code)) }));
    await manager.query(
      `update bell_schedule b set early_slack = r.slack, late_slack = r.slack, version = version + 1
       from jsonb_to_recordset($1) as r (code text, slack integer) where b.bureau_id = $2 and b.code = r.code`, [JSON.stringify(slacks), bureauId]);
  }

  /** From `date` on these schools ring by these schedules; what they rang by before is ended, not deleted. */
  async assign(manager: EntityManager, bureauId: string, schools: readonly { readonly schoolId: string; readonly code: string }[], date: string): Promise<void> {
    if (schools.length === 0) return;
    const rows = JSON.stringify(schools);
    await manager.query(
      `update school_bell s set valid_until = $3 from jsonb_to_recordset($1) as r ("schoolId" uuid, code text) join bell_schedule b on b.bureau_id = $2 and b.code = r.code
       where s.school_id = r."schoolId" and s.valid_until is null and s.bell_schedule_id <> b.id`, [rows, bureauId, date]);
    await manager.query(
      `insert into school_bell (school_id, bell_schedule_id, valid_from)
       select r."schoolId", b.id, $3 from jsonb_to_recordset($1) as r ("schoolId" uuid, code text) join bell_schedule b on b.bureau_id = $2 and b.code = r.code
       on conflict (school_id, valid_from) do update set bell_schedule_id = excluded.bell_schedule_id, valid_until = null`, [rows, bureauId, date]);
  }
}
