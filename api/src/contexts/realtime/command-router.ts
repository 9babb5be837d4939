import { Injectable } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import { CommandEnvelope, commands, type CommandType, type CommandVerdict } from '@tongtang/contracts';
import { Clock } from '@tongtang/kernel';
import type * as z from 'zod';
import { LessonsFacade, type CommandWork } from '../lessons/lessons.facade.js';
import { DeviceClocks } from './device-clocks.js';

type Envelope = z.infer<typeof CommandEnvelope>;
export type Verdict = z.infer<typeof CommandVerdict>;

const DAY_MS = 86_400_000;
/** Commands without a time to live are taken from offline logs for so long. */
const LOG_MS = 30 * DAY_MS;
/** What is older than this when it arrives comes from a device's log: nobody can be asked to fix it any more. */
const OFFLINE_AFTER_MS = 30_000;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** From an envelope to the write path of its lesson; the socket and `POST /commands` come the same way. */
@Injectable()
export class CommandRouter {
  constructor(
    private readonly lessons: LessonsFacade,
    private readonly clocks: DeviceClocks,
    private readonly clock: Clock,
  ) {}

  /** Runs up to 200 commands; each gets its own verdict, in the order given. */
  async run(scope: Scope, envelopes: readonly Envelope[]): Promise<Verdict[]> {
    const now = this.clock.now();
    // All readings first: the newest of a batch tells how old the others are.
    for (const { device } of envelopes) if (device !== undefined) this.clocks.hear(device.deviceId, device, now);
    return Promise.all(envelopes.map((envelope) => this.#one(scope, envelope, now)));
  }

  /** Runs whatever a socket sent; what is no envelope is refused. */
  async runUnchecked(scope: Scope, payload: unknown): Promise<Verdict> {
    const parsed = CommandEnvelope.safeParse(payload);
    if (!parsed.success) return refusal(commandIdOf(payload), 'request.invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
    const [verdict] = await this.run(scope, [parsed.data]);
    return verdict ?? refusal(parsed.data.commandId, 'internal');
  }

  async #one(scope: Scope, envelope: Envelope, now: number): Promise<Verdict> {
    if (!isCommand(envelope.type)) return refusal(envelope.commandId, 'command.unknown');
    if (!envelope.stream.startsWith('lesson:')) return refusal(envelope.commandId, 'request.invalid', { field: 'stream' });
    const definition = commands[envelope.type];
    const data = definition.data.safeParse(envelope.data);
    if (!data.success) return refusal(envelope.commandId, 'request.invalid', { field: `data.${data.error.issues[0]?.path.join('.') ?? ''}` });
    return this.lessons.command(envelope.stream.slice('lesson:'.length), this.#work(scope, envelope, { type: envelope.type, data: data.data, now }));
  }

  #work(scope: Scope, envelope: Envelope, { type, data, now }: { type: CommandType; data: unknown; now: number }): CommandWork {
    const { device } = envelope;
    const corrected = device === undefined ? null : this.clocks.correct(device.deviceId, device, now);
    const isLogged = corrected !== null && now - corrected.effectiveAt > OFFLINE_AFTER_MS;
    const ttlMs = Math.min(envelope.ttlMs ?? Number.POSITIVE_INFINITY, definitionTtl(type));
    return {
      kind: 'command', commandId: envelope.commandId, type, data, scope, at: now, effectiveAt: isLogged || (corrected !== null && now - corrected.effectiveAt > ttlMs) ? corrected.effectiveAt : now,
      uncertaintyMs: isLogged ? corrected.uncertaintyMs : 0, evidence: isLogged ? corrected.evidence : 'A', origin: isLogged ? 'offlineLog' : 'live', ttlMs, device: device ?? null, historic: false,
    };
  }
}

function definitionTtl(type: CommandType): number {
  return commands[type].ttlMs ?? LOG_MS;
}

function isCommand(type: string): type is CommandType {
  return Object.hasOwn(commands, type);
}

function commandIdOf(payload: unknown): string {
  const id: unknown = typeof payload === 'object' && payload !== null && 'commandId' in payload ? payload.commandId : undefined;
  return typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id) ? id : NOBODY;
}

/** A command that never reached its lesson. */
export function refusal(commandId: string, code: string, params: Record<string, string | number> = {}): Verdict {
  return { commandId, verdict: 'refused', code, params };
}
