import { computed, inject, Injectable, signal } from '@angular/core';
import type { RouteOutput } from '@tongtang/contracts';
import { ApiError } from './api-error.js';
import { ContractClient } from './contract-client.js';
import { DeviceClock } from './device-clock.js';
import { newId } from './ids.js';
import { type Envelope, type Kept, Outbox } from './outbox.js';
import { SessionStore } from './session.store.js';
import { SocketConnection } from './socket-connection.js';

type CommandVerdict = RouteOutput<'sendCommands'>['verdicts'][number];

export interface PendingCommand {
  readonly commandId: string;
  readonly stream: string;
  readonly type: string;
  readonly data: unknown;
  /** `sending`: just pressed; `slow`: "正在送…"; `kept`: waits for the network. */
  readonly state: 'sending' | 'slow' | 'kept';
}
export interface SendOptions {
  /** After this age the command means nothing any more (a raised hand): the server answers `expired`. */
  readonly ttlMs?: number;
  /** False for things that only make sense at once, such as turning a page: refused offline instead of kept. */
  readonly keepOffline?: boolean;
}

const SLOW_MS = 3_000;
const BATCH = 100;
/** Answers that say nothing about the command itself: it stays and is sent again with the same id. */
const TRY_AGAIN: ReadonlySet<string> = new Set(['command.flood', 'session.required', 'service.not-ready', 'internal']);
const TRY_AGAIN_MS = 3_000;

/**
 * Sends commands by socket or `POST /commands`, in the order of the presses of one stream. What is not acknowledged stays
 * in the outbox and is sent again with the same id, so the server counts it once.
 */
@Injectable({ providedIn: 'root' })
export class CommandQueue {
  private readonly socket = inject(SocketConnection);
  private readonly client = inject(ContractClient);
  private readonly session = inject(SessionStore);
  private readonly device = inject(DeviceClock);
  private readonly outbox = new Outbox();
  private readonly list = signal<readonly PendingCommand[]>([]);
  private readonly waiters = new Map<string, (verdict: CommandVerdict) => void>();
  private readonly volatile = new Set<string>();
  private flushing = false;
  private later: ReturnType<typeof setTimeout> | null = null;

  /** Everything pressed and not yet acknowledged, oldest first. */
  readonly pending = this.list.asReadonly();
  /** How many wait for the network: "网断了，已记下（2 条）". */
  readonly waiting = computed(() => this.list().filter((one) => one.state === 'kept').length);
  /** How many were sent after a reconnection: "连上了，补传 2 条"; pages reset it by `clearCaughtUp`. */
  readonly caughtUp = signal(0);
  /** Commands that the server refused when they were sent late: shown, never lost in silence. */
  readonly refusedLate = signal<readonly { readonly type: string; readonly code: string }[]>([]);

  constructor() {
    this.socket.opened.subscribe(() => void this.flush());
    globalThis.addEventListener?.('online', () => void this.flush());
    this.client.serverReached.subscribe((reached) => {
      if (reached && this.waiting() > 0) void this.flush();
    });
  }

  /**
   * Sends one command. Resolves with the verdict whenever it comes; throws `ApiError` when it is refused or expired.
   * The press itself is on screen at once through `pending`.
   */
  async send(stream: string, type: string, data: unknown, options: SendOptions = {}): Promise<CommandVerdict> {
    const envelope: Envelope = {
      v: 1, commandId: newId(), stream, type, data, device: this.device.stamp(), ...(options.ttlMs === undefined ? {} : { ttlMs: options.ttlMs }),
    };
    if (options.keepOffline === false) this.volatile.add(envelope.commandId);
    else this.outbox.add({ personId: this.personId(), envelope, pressedAt: this.device.age() });
    this.list.update((all) => [...all, pendingOf(envelope, 'sending')]);
    const slow = setTimeout(() => this.mark(envelope.commandId, 'sending', 'slow'), SLOW_MS);
    const answered = new Promise<CommandVerdict>((resolve) => this.waiters.set(envelope.commandId, resolve));
    void this.deliver(envelope);
    const verdict = await answered.finally(() => clearTimeout(slow));
    if (verdict.verdict === 'accepted' || verdict.verdict === 'duplicate') return verdict;
    throw new ApiError(verdict.code ?? `command.${verdict.verdict}`, 409, verdict.params ?? {});
  }

  /** Takes up what an earlier visit of this person left behind; the shell calls it once somebody is signed in. */
  restore(): void {
    const known = new Set(this.list().map((one) => one.commandId));
    const left = this.mine().filter((item) => !known.has(item.envelope.commandId)).map((item) => pendingOf(item.envelope, 'kept'));
    if (left.length === 0) return;
    this.list.update((all) => [...left, ...all]);
    void this.flush();
  }

  /** Pending commands of one stream and kind, for "正在送…" beside a button. */
  pendingOf(stream: string, type: string): readonly PendingCommand[] {
    return this.list().filter((one) => one.stream === stream && one.type === type);
  }

  clearCaughtUp(): void {
    this.caughtUp.set(0);
  }

  /** Sends everything kept, oldest first, 100 at a time; stops at the first failure and tries again on the next connection. */
  async flush(): Promise<void> {
    if (this.flushing) return;
    this.flushing = true;
    try {
      let sent = 0;
      for (let batch = this.keptBatch(); batch.length > 0; batch = this.keptBatch()) {
        const { verdicts } = await this.client.call('sendCommands', { body: { commands: batch } });
        if (verdicts.length === 0) break;
        const decided = verdicts.filter((verdict) => !isUndecided(verdict));
        for (const verdict of decided) this.settle(verdict, true);
        sent += decided.length;
        if (decided.length < verdicts.length) {
          this.flushLater();
          break;
        }
      }
      if (sent > 0) this.caughtUp.update((count) => count + sent);
    } catch {
      // Still no network: everything stays kept.
    } finally {
      this.flushing = false;
    }
  }

  private async deliver(envelope: Envelope): Promise<void> {
    // What makes no sense later does not queue behind what waits for the network.
    if (!this.volatile.has(envelope.commandId) && this.keptAhead(envelope)) {
      this.mark(envelope.commandId, 'sending', 'kept');
      await this.flush();
      return;
    }
    try {
      const verdict = this.socket.connected() ? await this.bySocket(envelope) : await this.byHttp(envelope);
      if (!isUndecided(verdict)) return this.settle(verdict, false);
      this.failed(envelope, new ApiError(verdict.code ?? 'internal', 0, {}, null, true));
      this.flushLater();
    } catch (error) {
      this.failed(envelope, error);
    }
  }

  private async bySocket(envelope: Envelope): Promise<CommandVerdict> {
    try {
      return verdictOf(await this.socket.ask<unknown>('command', envelope), envelope.commandId);
    } catch {
      return this.byHttp(envelope);
    }
  }

  private async byHttp(envelope: Envelope): Promise<CommandVerdict> {
    const { verdicts } = await this.client.call('sendCommands', { body: { commands: [envelope] }, timeoutMs: 8_000 });
    return verdictOf(verdicts, envelope.commandId);
  }

  private failed(envelope: Envelope, error: unknown): void {
    const refused = error instanceof ApiError && !error.offline && !error.retryable;
    if (refused || this.volatile.has(envelope.commandId)) {
      const code = error instanceof ApiError ? error.code : 'network';
      this.settle({ commandId: envelope.commandId, verdict: 'refused', code }, false);
      return;
    }
    this.mark(envelope.commandId, 'sending', 'kept');
    this.mark(envelope.commandId, 'slow', 'kept');
  }

  private flushLater(): void {
    this.later ??= setTimeout(() => {
      this.later = null;
      void this.flush();
    }, TRY_AGAIN_MS);
  }

  private settle(verdict: CommandVerdict, late: boolean): void {
    const known = this.list().find((one) => one.commandId === verdict.commandId);
    this.outbox.remove(verdict.commandId);
    this.volatile.delete(verdict.commandId);
    this.list.update((all) => all.filter((one) => one.commandId !== verdict.commandId));
    const waiter = this.waiters.get(verdict.commandId);
    this.waiters.delete(verdict.commandId);
    if (waiter !== undefined) waiter(verdict);
    else if (late && known !== undefined && (verdict.verdict === 'refused' || verdict.verdict === 'quarantined')) {
      this.refusedLate.update((all) => [...all, { type: known.type, code: verdict.code ?? 'command.quarantined' }]);
    }
  }

  private keptBatch(): Envelope[] {
    const kept = new Set(this.list().filter((one) => one.state === 'kept').map((one) => one.commandId));
    return this.mine().filter((item) => kept.has(item.envelope.commandId)).slice(0, BATCH).map((item) => item.envelope);
  }

  private keptAhead(envelope: Envelope): boolean {
    return this.list().some((one) => one.state === 'kept' && one.stream === envelope.stream);
  }

  private mark(commandId: string, from: PendingCommand['state'], to: PendingCommand['state']): void {
    this.list.update((all) => all.map((one) => (one.commandId === commandId && one.state === from ? { ...one, state: to } : one)));
  }

  private mine(): readonly Kept[] {
    const personId = this.personId();
    return this.outbox.all().filter((item) => item.personId === personId);
  }

  private personId(): string {
    return this.session.session()?.person.id ?? '';
  }
}

function pendingOf(envelope: Envelope, state: PendingCommand['state']): PendingCommand {
  const { commandId, stream, type, data } = envelope;
  return { commandId, stream, type, data, state };
}

function isUndecided(verdict: CommandVerdict): boolean {
  return verdict.verdict === 'refused' && verdict.code !== null && TRY_AGAIN.has(verdict.code);
}

/** The verdict of one command out of an acknowledgement: a verdict, a list of them, or `{verdicts}`. */
function verdictOf(answer: unknown, commandId: string): CommandVerdict {
  if (typeof answer === 'object' && answer !== null) {
    const list = Array.isArray(answer) ? answer : 'verdicts' in answer ? answer.verdicts : [answer];
    const found = Array.isArray(list) ? (list as CommandVerdict[]).find((one) => one.commandId === commandId && typeof one.verdict === 'string') : undefined;
    if (found !== undefined) return found;
    if ('code' in answer && typeof answer.code === 'string') return { commandId, verdict: 'refused', code: answer.code };
  }
  throw new ApiError('server-unavailable', 0, {}, null, true);
}
