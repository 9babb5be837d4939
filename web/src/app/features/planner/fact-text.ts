import { inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import type { RouteOutput } from '../../core/contract-types.js';

/** A fact as the server sends it: a code, and what it speaks of. */
export type PlanFact = RouteOutput<'readVerdicts'>['slots'][number]['reasons'][number];

/** Beyond this a miss is no near one, and the minutes help nobody. */
const NEAR_MINUTES = 60;

/** Facts of the planner in words: the code is the key, what the fact names fills the sentence. */
@Injectable({ providedIn: 'root' })
export class FactText {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });

  /** The sentence of a fact under the first of the sections that has its code; `fallback` where none has. */
  of(fact: PlanFact, sections: readonly string[], fallback: string): string {
    const params = this.params(fact);
    // A near miss is said with its minutes.
    const codes = fact.minutes === undefined || fact.minutes > NEAR_MINUTES ? [fact.code] : [`${fact.code}-near`, fact.code];
    for (const key of sections.flatMap((section) => codes.map((code) => `${section}.${code}`))) {
      const text = this.say(key, params);
      if (text !== key) return text;
    }
    return fallback === '' ? '' : this.say(fallback, params);
  }

  /** A text of the catalogue; follows the language where it is read in a template. */
  say(key: string, params: Readonly<Record<string, unknown>> = {}): string {
    this.language();
    return this.transloco.translate<string>(key, params);
  }

  /** Several names as one enumeration. */
  list(names: readonly string[]): string {
    return names.join(this.say('planner.and'));
  }

  /** "周二 8:40": a time of the week. */
  when(weekday: number, starts: string): string {
    return `${this.say(`weekdays.${weekday}`)} ${clock(starts)}`;
  }

  /** What a sentence may name. */
  params(fact: PlanFact): Record<string, string | number> {
    const { netTeacher, classGroup, school, room, assistant, bellSchedule, subject, gradeBand, weekday, periodNo, starts, ends, minutes, count, limit, schools, names } = fact;
    const given = {
      teacher: netTeacher?.name, className: classGroup?.name, school: school?.name, room: room?.name, assistant: assistant?.name, bellSchedule: bellSchedule?.name,
      subject: subject === undefined ? undefined : this.say(`subjects.${subject}`), gradeBand: gradeBand === undefined ? undefined : this.say(`gradeBands.${gradeBand}`),
      weekday: weekday === undefined ? undefined : this.say(`weekdays.${weekday}`), period: periodNo, starts: clock(starts ?? ''), ends: clock(ends ?? ''), names: this.list(names ?? []),
      // Texts name a number for what it counts.
      minutes, count, classes: count, lessons: count, size: count, limit, most: limit, needed: limit, schools, sites: schools,
    };
    return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value ?? '']));
  }
}

/** "8:40" for "08:40", as schools write it. */
export function clock(time: string): string {
  return time.replace(/^0/, '');
}
