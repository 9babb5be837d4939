import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { may } from '@tongtang/authz';
import { commands, events as catalogue, type CommandVerdict, type EventType } from '@tongtang/contracts';
import { canonicalJson, DomainError, IdSource, SystemClock, type DomainEvent, type JsonValue } from '@tongtang/kernel';
import type * as z from 'zod';
import { UnitOfWork, type Transaction } from '../../../platform/database/unit-of-work.js';
import type { EventDraft } from '../../../platform/event-log/event-log.js';
import { AttendanceSheets } from '../attendance-sheet.repository.js';
import { LessonProjection, type StoredFact } from './lesson-projection.repository.js';
import { judgeAct, judgeCommand } from './lesson-rules.js';
import type { CommandWork, FactDraft, Judged, LiveLesson, Work } from './live-lesson.js';
import { LiveLessonRepository } from './live-lesson.repository.js';
import { CommandReceipts } from './command-receipts.repository.js';
import { toVerdict } from './verdict.js';

type Verdict = z.infer<typeof CommandVerdict>;

/** Who was heard of: a room by one of its devices, or the net teacher. */
export interface Sign {
  readonly party: string;
  readonly deviceId: string;
}

/** What a piece of work did to a lesson; told after the commit. */
export interface LessonChange {
  readonly lessonId: string;
  readonly status: LiveLesson['status'] | null;
  readonly verdicts: readonly Verdict[];
  readonly events: readonly DomainEvent[];
  readonly signs: readonly Sign[];
  readonly joinedRooms: readonly string[];
}

export const TEACHER = 'teacher';
/** A room of which a command came without a device, as over HTTP. */
const UNKNOWN_DEVICE = 'unknown';

/** The one write path of a lesson: loads it once, judges each item alone in memory, writes rows, facts and events in one transaction. */
@Injectable()
export class LessonWriter {
  readonly #listeners: ((change: LessonChange) => void)[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lessons: LiveLessonRepository,
    private readonly projection: LessonProjection,
    private readonly receipts: CommandReceipts,
    private readonly sheets: AttendanceSheets,
    private readonly ids: IdSource,
    private readonly system: SystemClock,
  ) {}

  /** Tells of every change after its commit. */
  onChange(listener: (change: LessonChange) => void): void {
    this.#listeners.push(listener);
  }

  /** Does the work in its order, all in one transaction. A refused item changes nothing and undoes nobody else's. */
  async execute(lessonId: string, work: readonly Work[]): Promise<LessonChange> {
    const change = await this.unitOfWork.run((transaction) => this.#work(transaction, lessonId, work));
    for (const listener of this.#listeners) listener(change);
    return change;
  }

  async #work(transaction: Transaction, lessonId: string, work: readonly Work[]): Promise<LessonChange> {
    const { manager } = transaction;
    const types = new Set(work.map((item) => (item.kind === 'act' ? item.act.act : item.type)));
    const changes = work.some((item) => item.kind === 'act' || commands[item.type].writes === 'lesson') || (types.has('seat.join') && (await this.receipts.isScheduled(manager, lessonId)));
    let live = await this.lessons.load(manager, lessonId, {
      lock: changes ? 'change' : 'room', withAnswers: types.has('poll.publish'), withHeadcounts: types.has('poll.answer'), withProofs: work.some((item) => item.kind === 'command' && item.historic),
    });
    const items = work.filter((item) => item.kind === 'command');
    const known = await this.receipts.claim(manager, items.map((item) => ({ actor: item.scope.personId, commandId: item.commandId, fingerprint: fingerprintOf(lessonId, item) })), new Date(this.system.now()));
    const verdicts: Verdict[] = [];
    const signs: Sign[] = [];
    const drafts: EventDraft[] = [];
    const streams: ('lesson' | 'desk')[] = [];
    const facts: StoredFact[] = [];
    const told: DomainEvent[] = [];
    let isOver = false;
    const take = (judged: Judged, by: string | null, cause: string | null, item: Work): void => {
      live = judged.live;
      for (const event of judged.events) {
        drafts.push(toDraft(event, { at: item.at, by, cause }));
        streams.push(event.stream === 'desk' ? 'desk' : 'lesson');
        told.push(event);
      }
      facts.push(...judged.facts.map((each, index) => toFact(each, index === 0 && cause !== null ? cause : this.ids.next(), by, item)));
      isOver ||= judged.events.some((event) => event.type === 'lesson.ended.v1' || event.type === 'lesson.not-held.v1' || (event.type === 'headcount.reported.v1' && judged.live.sheet !== 'none'));
    };
    for (const item of work) {
      if (item.kind === 'act') {
        if (live !== null) take(judgeAct(live, item.act, item.at), item.act.act === 'cancel' ? item.act.by : null, item.act.act === 'cancel' ? item.act.commandId : null, item);
        continue;
      }
      const verdict = known(item.scope.personId, item.commandId) ?? judgeItem(live, item, (judged) => take(judged, item.scope.personId, item.commandId, item));
      known.keep(item.scope.personId, item.commandId, verdict);
      verdicts.push(verdict);
      if (verdict.verdict === 'accepted' && live !== null) signs.push(signOf(live, item));
    }
    await this.receipts.forget(manager, known.refused());
    if (live !== null) {
      await this.projection.addFacts(manager, lessonId, facts);
      for (const draft of drafts) await this.projection.project(manager, lessonId, draft);
      await this.projection.touchRooms(manager, lessonId, signs.map((sign) => sign.party).filter((party) => party !== TEACHER), Math.max(...work.map((item) => item.at)));
      if (isOver) await this.sheets.write(manager, lessonId, Math.max(...work.map((item) => item.at)));
      drafts.forEach((draft, index) => transaction.append(`${streams[index]}:${lessonId}`, [draft]));
    }
    return { lessonId, status: live?.status ?? null, verdicts, events: told, signs, joinedRooms: live === null ? [] : [...live.rooms.values()].filter((room) => room.status === 'joined').map((room) => room.roomId) };
  }
}

function judgeItem(live: LiveLesson | null, item: CommandWork, take: (judged: Judged) => void): Verdict {
  if (item.at - item.effectiveAt > item.ttlMs) return { commandId: item.commandId, verdict: 'expired', code: 'command.expired' };
  try {
    if (live === null) throw new DomainError('not-found');
    authorise(live, item);
    take(judgeCommand(live, item));
    return { commandId: item.commandId, verdict: 'accepted', code: null };
  } catch (error) {
    return toVerdict(item.commandId, error);
  }
}

/** Outside the reach and absent are the same answer. */
function authorise(live: LiveLesson, item: CommandWork): void {
  const { permission } = commands[item.type];
  if (permission !== 'seat.run') {
    if (!may(item.scope, permission, { paths: [], personIds: [live.netTeacherId] })) throw new DomainError('not-found');
    return;
  }
  const mine = live.seats.filter((seat) => may(item.scope, permission, { paths: [seat.schoolPath] }));
  if (mine.length === 0) throw new DomainError('not-found');
  const { roomId, seatId } = item.data as { readonly roomId?: string; readonly seatId?: string };
  if (!mine.some((seat) => seat.roomId === roomId || seat.id === seatId)) throw new DomainError('room.not-in-lesson');
}

function signOf(live: LiveLesson, item: CommandWork): Sign {
  if (commands[item.type].permission !== 'seat.run') return { party: TEACHER, deviceId: item.scope.personId };
  const { roomId, seatId, deviceId } = item.data as { readonly roomId?: string; readonly seatId?: string; readonly deviceId?: string };
  return { party: roomId ?? live.seats.find((seat) => seat.id === seatId)?.roomId ?? '', deviceId: deviceId ?? item.device?.deviceId ?? UNKNOWN_DEVICE };
}

function fingerprintOf(lessonId: string, item: CommandWork): string {
  return createHash('sha256').update(canonicalJson({ lessonId, type: item.type, data: item.data as JsonValue })).digest('hex');
}

/** The catalogue's schema keeps type and data together. */
function toDraft(event: DomainEvent, about: { readonly at: number; readonly by: string | null; readonly cause: string | null }): EventDraft {
  const type = event.type as EventType;
  return { type, data: catalogue[type].parse(event.data), ...about };
}

function toFact(draft: FactDraft, id: string, by: string | null, item: Work): StoredFact {
  const device = item.kind === 'command' ? item.device : null;
  return {
    id, seatId: draft.seatId, kind: draft.kind, data: draft.data, effectiveAt: draft.effectiveAt, receivedAt: item.at, by,
    uncertaintyMs: item.kind === 'command' ? item.uncertaintyMs : 0, evidence: draft.evidence ?? (item.kind === 'command' ? item.evidence : 'A'),
    deviceId: device?.deviceId ?? null, deviceSeq: device?.seq ?? null, wall: device?.wall ?? null, mono: device?.mono ?? null, boot: device?.boot ?? null,
  };
}
