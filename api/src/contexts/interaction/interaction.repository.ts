import { Injectable } from '@nestjs/common';
import type { EventData } from '@tongtang/contracts';
import type { HelpReason, PollAnswer, PollKind, RoomPoll } from '@tongtang/domain/interaction';
import { IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import type { EventDraft } from '../../platform/event-log/event-log.js';
import type { InteractionState } from './interaction-state.js';

interface PollRow { readonly id: string; readonly kind: PollKind; readonly question: string; readonly options: string[]; readonly opened_at: Date; readonly closed_at: Date | null; readonly published_at: Date | null }

/** Hands, microphone, polls, help and stage as rows. Rows follow the events: whatever is announced is stored in the same transaction. */
@Injectable()
export class InteractionRepository {
  constructor(private readonly ids: IdSource) {}

  /** The state of a lesson's interaction. Answers are read only where a result is to be made of them. */
  async load(manager: EntityManager, lessonId: string, { withAnswers }: { readonly withAnswers: boolean }): Promise<InteractionState> {
    const hands = await manager.query<{ room_id: string; raised_at: Date }[]>('select room_id, raised_at from hand where lesson_id = $1 and lowered_at is null order by raised_at, id', [lessonId]);
    const [mic] = await manager.query<{ room_id: string; granted_at: Date }[]>('select room_id, granted_at from mic_grant where lesson_id = $1 and released_at is null', [lessonId]);
    const help = await manager.query<{ room_id: string; help: HelpReason; help_at: Date }[]>('select room_id, help, help_at from room_presence where lesson_id = $1 and help is not null', [lessonId]);
    const polls = await manager.query<PollRow[]>('select id, kind, question, options, opened_at, closed_at, published_at from room_poll where lesson_id = $1 order by opened_at, id', [lessonId]);
    const answers = withAnswers
      ? await manager.query<{ poll_id: string; seat_id: string; counts: number[]; late: boolean }[]>('select a.poll_id, a.seat_id, a.counts, a.late from room_poll_answer a join room_poll p on p.id = a.poll_id where p.lesson_id = $1', [lessonId])
      : [];
    return {
      floor: {
        hands: hands.map((hand) => ({ roomId: hand.room_id, raisedAt: hand.raised_at.getTime() })), spoken: [],
        ...(mic === undefined ? {} : { mic: { roomId: mic.room_id, since: mic.granted_at.getTime() } }),
      },
      help: help.map((request) => ({ roomId: request.room_id, reason: request.help, askedAt: request.help_at.getTime() })),
      polls: polls.map((poll) => toPoll(poll, answers.filter((answer) => answer.poll_id === poll.id).map((answer) => ({ seatId: answer.seat_id, counts: answer.counts, late: answer.late, flagged: false })))),
    };
  }

  /** Writes what one event says; true if the event is one of interaction. */
  async project(manager: EntityManager, lessonId: string, event: EventDraft): Promise<boolean> {
    const at = new Date(event.at);
    switch (event.type) {
      case 'hand.raised.v1':
        await manager.query('insert into hand (id, lesson_id, room_id, raised_at) values ($1, $2, $3, $4)', [this.ids.next(), lessonId, of<'hand.raised.v1'>(event).roomId, at]);
        return true;
      case 'hand.lowered.v1': {
        const { roomId, cause } = of<'hand.lowered.v1'>(event);
        await manager.query('update hand set lowered_at = $3, cause = $4 where lesson_id = $1 and room_id = $2 and lowered_at is null', [lessonId, roomId, at, cause]);
        return true;
      }
      case 'mic.granted.v1': {
        const { roomId } = of<'mic.granted.v1'>(event);
        await manager.query('insert into mic_grant (id, lesson_id, room_id, granted_at) values ($1, $2, $3, $4)', [this.ids.next(), lessonId, roomId, at]);
        await this.#room(manager, lessonId, roomId, 'spoken_count = spoken_count + 1', []);
        return true;
      }
      case 'mic.released.v1': {
        const { roomId, cause } = of<'mic.released.v1'>(event);
        await manager.query('update mic_grant set released_at = $3, cause = $4 where lesson_id = $1 and room_id = $2 and released_at is null', [lessonId, roomId, at, cause]);
        return true;
      }
      case 'praise.given.v1': return this.#room(manager, lessonId, of<'praise.given.v1'>(event).roomId, 'praise_count = praise_count + 1', []);
      case 'help.asked.v1': return this.#room(manager, lessonId, of<'help.asked.v1'>(event).roomId, 'help = $3, help_at = coalesce(help_at, $4)', [of<'help.asked.v1'>(event).reason, at]);
      case 'help.closed.v1': return this.#room(manager, lessonId, of<'help.closed.v1'>(event).roomId, 'help = null, help_at = null', []);
      case 'message.sent.v1': return this.#room(manager, lessonId, of<'message.sent.v1'>(event).roomId, 'last_message = $3, last_message_at = $4', [of<'message.sent.v1'>(event).text, at]);
      case 'preflight.reported.v1': return true;
      case 'page.turned.v1': return this.#stage(manager, lessonId, 'page', [of<'page.turned.v1'>(event).page]);
      case 'step.changed.v1': return this.#stage(manager, lessonId, 'step, step_since', [of<'step.changed.v1'>(event).step, at]);
      case 'timer.started.v1': return this.#stage(manager, lessonId, 'timer_ends_at', [new Date(of<'timer.started.v1'>(event).endsAt)]);
      case 'timer.stopped.v1': return this.#stage(manager, lessonId, 'timer_ends_at', [null]);
      case 'phrase.sent.v1': return true;
      default: return this.#projectPoll(manager, lessonId, event, at);
    }
  }

  async #projectPoll(manager: EntityManager, lessonId: string, event: EventDraft, at: Date): Promise<boolean> {
    switch (event.type) {
      case 'poll.opened.v1': {
        const { pollId, kind, question, options } = of<'poll.opened.v1'>(event);
        await manager.query('insert into room_poll (id, lesson_id, kind, question, options, opened_at) values ($1, $2, $3, $4, $5, $6)', [pollId, lessonId, kind, question, JSON.stringify(options), at]);
        return true;
      }
      case 'poll.closed.v1':
        await manager.query('update room_poll set closed_at = $2 where id = $1', [of<'poll.closed.v1'>(event).pollId, at]);
        return true;
      case 'poll.published.v1':
        await manager.query('update room_poll set published_at = $2 where id = $1', [of<'poll.published.v1'>(event).pollId, at]);
        return true;
      case 'poll.answered.v1': {
        const { pollId, seatId, counts, late } = of<'poll.answered.v1'>(event);
        // A late answer never pushes out one that counted.
        await manager.query(
          `insert into room_poll_answer (poll_id, seat_id, counts, late, at) values ($1, $2, $3, $4, $5)
           on conflict (poll_id, seat_id) do update set counts = excluded.counts, late = excluded.late, at = excluded.at where room_poll_answer.late or not excluded.late`,
          [pollId, seatId, JSON.stringify(counts), late, at]);
        return true;
      }
      default: return false;
    }
  }

  async #room(manager: EntityManager, lessonId: string, roomId: string, set: string, values: readonly unknown[]): Promise<true> {
    await manager.query(`update room_presence set ${set} where lesson_id = $1 and room_id = $2`, [lessonId, roomId, ...values]);
    return true;
  }

  async #stage(manager: EntityManager, lessonId: string, columns: string, values: readonly unknown[]): Promise<true> {
    const places = values.map((_, index) => `$${index + 2}`).join(', ');
    const updates = columns.split(', ').map((column) => `${column} = excluded.${column}`).join(', ');
    await manager.query(`insert into lesson_stage (lesson_id, ${columns}) values ($1, ${places}) on conflict (lesson_id) do update set ${updates}`, [lessonId, ...values]);
    return true;
  }
}

/** The data of a draft whose type was just compared. */
function of<T extends EventDraft['type']>(event: EventDraft): EventData<T> {
  return event.data as EventData<T>;
}

function toPoll(row: PollRow, answers: readonly PollAnswer[]): RoomPoll {
  return {
    id: row.id, kind: row.kind, question: row.question, options: row.options, openedAt: row.opened_at.getTime(), answers,
    ...(row.closed_at === null ? {} : { closedAt: row.closed_at.getTime() }), ...(row.published_at === null ? {} : { publishedAt: row.published_at.getTime() }),
  };
}
