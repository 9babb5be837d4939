import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, DomainError, IdSource, SystemClock, type JsonValue } from '@tongtang/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { EventPublisher } from '../event-log/event-publisher.js';
import { appendEvents, type EventDraft, type LoggedEvent } from '../event-log/event-log.js';
import { isRetryable } from './sql-state.js';

/** What a use case has in its hands while it works: the transaction's manager, and the log its facts go to. */
export interface Transaction {
  readonly manager: EntityManager;
  /** Adds facts to a stream. Numbers are taken when the work is done, in the order of stream names. */
  append(stream: string, events: readonly EventDraft[]): void;
}

/** A command that must take effect once, however often it arrives. */
export interface Command {
  /** Person id, or the name of a part of the system. */
  readonly actor: string;
  /** The client's own id for the command; null where the effect is the same when repeated. */
  readonly commandId: string | null;
  /** What was asked, to refuse another command under the same id. */
  readonly request: JsonValue;
}

const ATTEMPTS = 4;

/** One way to the database for everything that writes: one transaction, its facts numbered inside, published after commit. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publisher: EventPublisher,
    private readonly ids: IdSource,
    private readonly system: SystemClock,
  ) {}

  /** Runs `work` in a transaction. A deadlock runs the whole work again, so it must have no effect outside. */
  async run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 20));
      }
    }
  }

  /**
   * Like `run`, and the result is stored under the command's id: sent again it answers the same and does nothing.
   * @throws DomainError `command.id-reused` if the id was used for another request
   */
  async runOnce<T extends JsonValue>(command: Command, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const { commandId } = command;
    if (commandId === null) return this.run(work);
    const fingerprint = createHash('sha256').update(canonicalJson(command.request)).digest('hex');
    return this.run(async (transaction) => {
      const inserted = await transaction.manager.query<{ actor: string }[]>(
        `insert into command_receipt (actor, command_id, fingerprint, result, at) values ($1, $2, $3, 'null', $4) on conflict do nothing returning actor`,
        [command.actor, commandId, fingerprint, new Date(this.system.now())],
      );
      if (inserted.length === 0) {
        const [receipt] = await transaction.manager.query<{ fingerprint: string; result: T }[]>(
          'select fingerprint, result from command_receipt where actor = $1 and command_id = $2', [command.actor, commandId]);
        if (receipt === undefined || receipt.fingerprint !== fingerprint) throw new DomainError('command.id-reused', { commandId });
        return receipt.result;
      }
      const result = await work(transaction);
      await transaction.manager.query('update command_receipt set result = $3 where actor = $1 and command_id = $2', [command.actor, commandId, JSON.stringify(result)]);
      return result;
    });
  }

  async #once<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    let logged: LoggedEvent[] = [];
    const result = await this.dataSource.transaction(async (manager) => {
      const drafts = new Map<string, EventDraft[]>();
      const value = await work({
        manager,
        append: (stream, events) => drafts.set(stream, [...(drafts.get(stream) ?? []), ...events]),
      });
      logged = await appendEvents(manager, drafts, this.ids);
      return value;
    });
    await this.publisher.publish(logged);
    return result;
  }
}
