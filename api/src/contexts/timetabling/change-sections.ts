import { Injectable } from '@nestjs/common';
import { Clock } from '@tongtang/kernel';
import { formatWallTime } from '@tongtang/time';
import { fact } from '../../platform/event-log/event-log.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Desks } from './desks.js';
import type { Actor, PlanRecord } from './plan-access.js';
import { SectionEdits, type EditKind, type StoredChange, type StoredSection } from './section-edit.repository.js';
import { engineChanges } from './stored-changes.js';

/** What an edit came to, as plain data: a repeated command answers it again. */
export interface EditOutcome {
  readonly [key: string]: string | number | string[];
  readonly planId: string;
  readonly planVersion: number;
  readonly changed: string[];
  readonly removed: string[];
}

/** An edit in the database, and what the desk needs to follow it once it is committed. */
export interface Edited { readonly outcome: EditOutcome; readonly from: number; readonly changes: readonly StoredChange[]; readonly pinnedIds: readonly string[] }

/** Writes an edit of a draft: the lessons, the log to take it back from, the plan's version and the facts. */
@Injectable()
export class ChangeSections {
  constructor(
    private readonly edits: SectionEdits,
    private readonly desks: Desks,
    private readonly clock: Clock,
  ) {}

  /** Nothing changed: the plan stays at its version. */
  none(plan: PlanRecord): EditOutcome {
    return { planId: plan.id, planVersion: plan.version, changed: [], removed: [] };
  }

  /** Inside the caller's transaction, which holds the plan. `undoes`: the edit that is taken back; it is not logged again. */
  async write({ manager, append }: Transaction, plan: PlanRecord, edit: { actor: Actor; kind: EditKind; changes: readonly StoredChange[]; commandId: string | null; undoes?: string }): Promise<Edited> {
    const { actor, kind, changes } = edit, by = actor?.personId ?? null;
    await this.edits.write(manager, plan.id, changes);
    if (edit.undoes === undefined) await this.edits.log(manager, { planId: plan.id, byPersonId: by, kind, changes });
    else await this.edits.markUndone(manager, edit.undoes);
    const planVersion = await this.edits.countOn(manager, plan.id), at = this.clock.now();
    append(`plan:${plan.id}`, changes.map((change) => fact('section.changed.v1', { sectionId: change.id, planVersion, before: placeOf(change.before), after: placeOf(change.after) }, { at, by, cause: edit.commandId })));
    const outcome = { planId: plan.id, planVersion, changed: changes.filter(({ after }) => after !== null).map(({ id }) => id), removed: changes.filter(({ after }) => after === null).map(({ id }) => id) };
    return { outcome, from: plan.version, changes, pinnedIds: await this.edits.pinnedIds(manager, plan.id) };
  }

  /** After the commit. */
  follow({ outcome, from, changes, pinnedIds }: Edited): void {
    this.desks.follow(outcome.planId, from, outcome.planVersion, { changes: engineChanges(changes), pinnedIds });
  }
}

function placeOf(section: StoredSection | null) {
  return section === null ? null : { netTeacherId: section.netTeacherId, weekday: section.weekday, starts: formatWallTime(section.startsMinute), classGroups: section.members.length, pinned: section.pinned };
}
