import { inject, Injectable } from '@angular/core';
import { FactText } from '../fact-text.js';
import type { PlannedSection } from '../planner.api.js';
import type { SectionChange, SlotVerdict } from './edit.api.js';

const MOST_NAMES = 5;

/** Lessons, verdicts and changes in sentences. */
@Injectable({ providedIn: 'root' })
export class ChangeWords {
  private readonly facts = inject(FactText);

  subject(subject: PlannedSection['subject']): string {
    return this.facts.say(`subjects.${subject}`);
  }

  /** "岩脚、茶园 等 7 所" */
  schools(names: readonly string[], most = MOST_NAMES): string {
    const all = [...new Set(names)];
    if (all.length <= most) return this.facts.list(all);
    return this.facts.say('planner.edit.andMore', { names: this.facts.list(all.slice(0, most)), count: all.length });
  }

  /** Schools of a lesson, each once. */
  schoolsOf(section: Pick<PlannedSection, 'members'>, most = MOST_NAMES): string {
    return this.schools(section.members.map((member) => member.school.name), most);
  }

  /** The one fact that decides, or none for a slot that is free. */
  reason(slot: SlotVerdict): string {
    const fact = slot.reasons[0];
    return fact === undefined ? '' : this.facts.of(fact, ['planner.verdicts.reasons'], 'planner.edit.blocked');
  }

  reasons(slot: SlotVerdict): readonly string[] {
    return [...new Set(slot.reasons.map((fact) => this.facts.of(fact, ['planner.verdicts.reasons'], 'planner.edit.blocked')))];
  }

  /** "可以", "要动别的课", "不行": the word of a slot. */
  word(slot: SlotVerdict): string {
    return this.facts.say(`planner.verdicts.${slot.current ? 'current' : slot.verdict}`);
  }

  /** What a screen reader hears at a slot: "周二 8:40 不行：梁一舟…". */
  spoken(slot: SlotVerdict, ownId: string): string {
    const when = this.facts.when(slot.weekday, slot.starts);
    if (slot.current) return this.facts.say('planner.edit.spokenHere', { when });
    if (slot.verdict === 'possible') return this.facts.say('planner.edit.spoken', { when, word: this.word(slot) });
    if (slot.verdict === 'impossible') return this.facts.say('planner.edit.spokenWhy', { when, word: this.word(slot), why: this.reason(slot) });
    return this.facts.say('planner.edit.spokenWhy', { when, word: this.word(slot), why: this.sideEffects(slot, ownId).slice(0, 3).join(this.facts.say('planner.edit.semicolon')) });
  }

  /** What else than the lifted lesson a slot changes, one sentence each. */
  sideEffects(slot: SlotVerdict, ownId: string): readonly string[] {
    const moves = slot.moves.filter((move) => move.sectionId !== ownId).map(({ netTeacher, subject, before, after }) => {
      const parts = { teacher: netTeacher.name, subject: this.subject(subject) };
      if (before === null) return after === null ? '' : this.facts.say('planner.edit.moveNew', { ...parts, to: this.facts.when(after.weekday, after.starts), count: after.classGroups });
      const from = this.facts.when(before.weekday, before.starts);
      if (after === null) return this.facts.say('planner.verdicts.sectionGone', { ...parts, from });
      if (before.weekday === after.weekday && before.starts === after.starts) return this.facts.say('planner.edit.moveSize', { ...parts, from, before: before.classGroups, after: after.classGroups });
      return this.facts.say('planner.verdicts.section', { ...parts, from, to: this.facts.when(after.weekday, after.starts) });
    });
    const members = slot.memberMoves.map(({ classGroup, school, subject, from, to }) => {
      const parts = { school: school.name, className: classGroup.name, subject: this.subject(subject), from: this.period(from) };
      return to === null ? this.facts.say('planner.verdicts.memberLost', parts) : this.facts.say('planner.verdicts.member', { ...parts, to: this.period(to) });
    });
    return [...moves, ...members].filter((text) => text !== '');
  }

  /** A lesson before and after, in one sentence. */
  change({ before, after }: SectionChange): string {
    const say = (key: string, body: NonNullable<SectionChange['before']>, more: Record<string, unknown> = {}): string => this.facts.say(key, {
      teacher: body.netTeacher.name, subject: this.subject(body.subject), from: this.facts.when(body.weekday, body.starts), count: body.members.length, ...more,
    });
    if (before === null) return after === null ? '' : say('planner.edit.changeNew', after, { to: this.facts.when(after.weekday, after.starts) });
    if (after === null) return say('planner.edit.changeDropped', before);
    const to = this.facts.when(after.weekday, after.starts);
    const moved = before.weekday !== after.weekday || before.starts !== after.starts;
    if (before.netTeacher.id !== after.netTeacher.id) return say(moved ? 'planner.edit.changeBoth' : 'planner.edit.changeTeacher', before, { to, other: after.netTeacher.name });
    if (moved) return say('planner.verdicts.section', before, { to });
    const known = new Set(before.members.map((member) => member.classGroup.id));
    const left = new Set(after.members.map((member) => member.classGroup.id));
    const names = (members: typeof before.members): string => this.schools(members.map((member) => `${member.school.name} ${member.classGroup.name}`));
    const come = after.members.filter((member) => !known.has(member.classGroup.id));
    const gone = before.members.filter((member) => !left.has(member.classGroup.id));
    if (come.length > 0 && gone.length > 0) return say('planner.edit.changeSwap', before, { come: names(come), gone: names(gone) });
    if (come.length > 0) return say('planner.edit.changeCome', before, { come: names(come) });
    if (gone.length > 0) return say('planner.edit.changeGone', before, { gone: names(gone) });
    return say('planner.edit.changeSeats', before);
  }

  private period({ weekday, periodNo }: { readonly weekday: number; readonly periodNo: number }): string {
    return this.facts.say('planner.uncovered.period', { weekday: this.facts.say(`weekdays.${weekday}`), period: periodNo });
  }
}
