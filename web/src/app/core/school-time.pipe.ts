import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Clock } from './clock.js';
import { PreferencesStore } from './preferences.store.js';

export type TimeStyle = 'time' | 'date' | 'day' | 'dateTime';

const OPTIONS: Readonly<Record<TimeStyle, Intl.DateTimeFormatOptions>> = {
  time: { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
  date: { month: 'long', day: 'numeric' },
  day: { month: 'long', day: 'numeric', weekday: 'long' },
  dateTime: { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
};

/** Writes an instant in a school's zone: `10:20`, `11月23日 星期一`; the zone is named when it differs from the server's. */
export function schoolTime(instant: string | number, zone: string, locale: string, style: TimeStyle, ownZone: string = zone): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const named: Intl.DateTimeFormatOptions = zone === ownZone ? {} : { timeZoneName: 'short' };
  const parts = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], ...named, timeZone: zone }).formatToParts(at);
  return parts.map((part) => (part.type === 'hour' && locale === 'zh-CN' ? part.value.replace(/^0(?=\d)/, '') : part.value)).join('').replace(/(\d)(?=月|日)/g, '$1').replace('日星期', '日 星期');
}

/** `{{ lesson.startsAt | schoolTime }}`, `{{ at | schoolTime: 'day' }}`. Impure only in the language, so it takes part in its change. */
@Pipe({ name: 'schoolTime', pure: false })
export class SchoolTimePipe implements PipeTransform {
  private readonly clock = inject(Clock);
  private readonly preferences = inject(PreferencesStore);

  transform(instant: string | number | null | undefined, style: TimeStyle = 'time', zone: string | null = null): string {
    if (instant === null || instant === undefined) return '';
    const own = this.clock.zone();
    return schoolTime(instant, zone ?? own, this.preferences.locale(), style, own);
  }
}
