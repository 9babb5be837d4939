import { computed, inject, Injectable, signal } from '@angular/core';
import type { CommandData, CommandType } from '@tongtang/contracts';
import { toApiError } from '../../../core/api-error.js';
import { CommandQueue, type PendingCommand, type SendOptions } from '../../../core/command-queue.js';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { ErrorMessages } from '../../../core/error-messages.js';

export interface Refusal {
  readonly type: CommandType;
  readonly code: string;
  readonly text: string;
}

/** Commands of one lesson: typed by the contract, refusals kept to be shown beside what was pressed. */
@Injectable()
export class LessonCommands {
  private readonly queue = inject(CommandQueue);
  private readonly connection = inject(ConnectionStatus);
  private readonly errors = inject(ErrorMessages);
  private readonly stream = signal('');
  private readonly last = signal<Refusal | null>(null);

  /** The last refusal, until something else is pressed. */
  readonly refusal = this.last.asReadonly();
  readonly pending = computed(() => this.queue.pending().filter((one) => one.stream === this.stream()));

  open(lessonId: string): void {
    this.stream.set(`lesson:${lessonId}`);
  }

  /** Sends; false when refused. What only makes sense at once is not even tried behind things that wait for the network. */
  async send<T extends CommandType>(type: T, data: CommandData<T>, options: SendOptions = {}): Promise<boolean> {
    this.last.set(null);
    if (options.keepOffline === false && (this.connection.offline() || this.queue.waiting() > 0)) {
      this.refuse(type, 'network');
      return false;
    }
    try {
      await this.queue.send(this.stream(), type, data, options);
      return true;
    } catch (error) {
      const { code, params } = toApiError(error);
      this.last.set({ type, code, text: this.errors.ofCode(code, params) });
      return false;
    }
  }

  /** Sends in the background: no refusal is shown. Gives its code, or null when accepted. */
  async whisper<T extends CommandType>(type: T, data: CommandData<T>): Promise<string | null> {
    if (this.connection.offline() || this.queue.waiting() > 0) return 'network';
    try {
      await this.queue.send(this.stream(), type, data, { keepOffline: false, ttlMs: 30_000 });
      return null;
    } catch (error) {
      return toApiError(error).code;
    }
  }

  pendingOf(type: CommandType): readonly PendingCommand[] {
    return this.pending().filter((one) => one.type === type);
  }

  /** Data of the newest pending command of a kind, to show what was pressed before the answer comes. */
  newest<T extends CommandType>(type: T, applies: (data: CommandData<T>) => boolean = () => true): { readonly data: CommandData<T>; readonly state: PendingCommand['state'] } | null {
    const found = this.pendingOf(type).filter((one) => applies(one.data as CommandData<T>)).at(-1);
    return found === undefined ? null : { data: found.data as CommandData<T>, state: found.state };
  }

  clearRefusal(): void {
    this.last.set(null);
  }

  private refuse(type: CommandType, code: string): void {
    this.last.set({ type, code, text: this.errors.ofCode(code) });
  }
}
