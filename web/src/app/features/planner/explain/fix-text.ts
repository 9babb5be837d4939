import { inject, Injectable } from '@angular/core';
import { FactText } from '../fact-text.js';
import type { Fix } from './explain.api.js';

/** Somebody outside the office has to give something; the rest the office can change and try. */
const ASKS: ReadonlySet<string> = new Set(['extra-teacher', 'line-upgrade', 'extra-room', 'more-at-once', 'more-seats']);
/** Where the change is made. */
const STEP: Readonly<Record<string, 'rules'>> = { 'more-classes': 'rules' };
const WORKBOOK: Readonly<Record<string, string>> = {
  'bell-earlier': 'bells', 'bell-later': 'bells', 'teacher-hour': 'netTeachers', 'teacher-limit': 'netTeachers', 'extra-teacher': 'netTeachers', 'extra-room': 'rooms', 'more-at-once': 'schools', 'more-seats': 'rooms',
  'assistant-present': 'assistants', 'line-upgrade': 'schools',
};

/** What would help, in words. */
@Injectable({ providedIn: 'root' })
export class FixText {
  private readonly facts = inject(FactText);

  title(fix: Fix): string {
    return this.facts.of({ ...fix.fact, code: fix.kind }, ['planner.explain.fix'], 'planner.uncovered.fixOther');
  }

  /** "可多排 31 课时，涉及 14 所学校" */
  gain(fix: Fix): string {
    const gain = this.facts.say('planner.uncovered.gain', { count: fix.gain });
    const side = fix.schools > 1 ? this.facts.say('planner.uncovered.gainSchools', { count: fix.schools }) : '';
    return `${gain}${side}${this.facts.say(fix.moved === 0 ? 'planner.uncovered.gainQuiet' : 'planner.uncovered.gainMoves', { count: fix.moved })}`;
  }

  asks(fix: Fix): boolean {
    return ASKS.has(fix.kind);
  }

  /** The step of the planner in which the change is entered. */
  step(fix: Fix): 'import' | 'rules' {
    return STEP[fix.kind] ?? 'import';
  }

  /** Which of the workbooks holds what is to be changed; empty for a rule. */
  workbook(fix: Fix): string {
    const kind = WORKBOOK[fix.kind];
    return kind === undefined ? '' : this.facts.say(`planner.kinds.${kind}`);
  }
}
