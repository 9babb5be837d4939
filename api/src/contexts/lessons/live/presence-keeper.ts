import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { NOBODY_PRESENT, reducePresence, type LessonPresence, type PresenceEffect, type PresenceInput, type PresenceLevel } from '@tongtang/domain/lessons';
import { Clock } from '@tongtang/kernel';
import { Config } from '../../../platform/config/config.js';
import { StatePublisher } from '../../../platform/event-log/state-publisher.js';
import { Log } from '../../../platform/observability/log.js';
import { LessonQueue } from './lesson-queue.js';
import { LessonWriter, TEACHER, type LessonChange } from './lesson-writer.js';
import { PresenceRepository } from './presence.repository.js';

/** A device in a lesson: its room's id or `teacher`. */
export interface Place {
  readonly lessonId: string;
  readonly party: string;
  readonly deviceId: string;
}

const TICK_MS = 1_000;
/** A pause of our own process longer than this says nothing about anybody's line. */
const STALL_MS = 5_000;
const STORE_EVERY_MS = 4_000;
const FACT_EVERY_MS = 60_000;
/** Device of a lease that was found in the database after a start. */
const RESTORED = 'restored';
const BARS: Readonly<Record<PresenceLevel, number>> = { online: 4, unstable: 1, offline: 0 };

interface Party {
  readonly lessonId: string;
  readonly party: string;
  /** Monotonic ms of the newest frame. */
  readonly heardAt: number;
  readonly storedAt: number;
  readonly factAt: number;
  readonly restored: boolean;
}

/**
 * Leases of everyone in a running lesson, by the monotonic clock of this process. A frame renews, silence ends.
 * The database has the last proof of everyone, so a start rebuilds the leases and a lesson goes on.
 */
@Injectable()
export class PresenceKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #lessons = new Map<string, LessonPresence>();
  readonly #parties = new Map<string, Party>();
  #heard = new Map<string, Place & { at: number }>();
  #timer: NodeJS.Timeout | undefined;
  #tickedAt = performance.now();
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly queue: LessonQueue,
    private readonly rows: PresenceRepository,
    private readonly states: StatePublisher,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly log: Log,
    writer: LessonWriter,
  ) {
    writer.onChange((change) => this.#follow(change));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.restore();
    if (this.config.values.SWEEPS === 'off') return;
    const turn = (): void => {
      const now = performance.now();
      const stalled = now - this.#tickedAt > STALL_MS;
      // Frames that waited during a pause are taken in before anybody is judged.
      this.#running = (stalled ? this.#takeIn() : this.tick(now)).catch((error: unknown) => this.log.error('presence.tick-failed', {}, error)).finally(() => {
        this.#tickedAt = performance.now();
        if (this.#timer !== undefined) this.#timer = setTimeout(turn, TICK_MS);
      });
    };
    this.#timer = setTimeout(turn, TICK_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#running;
    await this.#store(performance.now(), 0);
    await this.queue.idle();
  }

  /** A frame came from a device. Taken in at the next tick, so a thousand frames cost one pass. */
  heard(place: Place, at = performance.now()): void {
    this.#heard.set(`${place.lessonId} ${place.party} ${place.deviceId}`, { ...place, at });
  }

  /** The device's socket closed: fifteen seconds to come back. */
  socketClosed(place: Place, at = performance.now()): void {
    // Its last frame came before: taken in later it would count as a return.
    const key = `${place.lessonId} ${place.party} ${place.deviceId}`;
    const last = this.#heard.get(key);
    if (last !== undefined && this.#heard.delete(key) && this.#isKnown(place)) this.#prove(place, last.at, false);
    this.#apply(place.lessonId, { kind: 'socketClosed', partyId: place.party, deviceId: place.deviceId, at });
  }

  /** Judges everyone at a monotonic moment and writes down what changed. */
  async tick(at = performance.now()): Promise<void> {
    await this.#takeIn();
    const work: Promise<void>[] = [];
    for (const lessonId of [...this.#lessons.keys()]) work.push(this.#settle(lessonId, this.#apply(lessonId, { kind: 'tick', at })));
    await Promise.all(work);
    await this.#store(at, STORE_EVERY_MS);
  }

  /** Leases for everyone the database has in a running lesson, with a full lease to come back. */
  async restore(at = performance.now()): Promise<void> {
    for (const place of await this.rows.present()) {
      if (this.#isKnown(place)) continue;
      this.#prove({ ...place, deviceId: RESTORED }, at, true);
    }
  }

  async #takeIn(): Promise<void> {
    const heard = this.#heard;
    this.#heard = new Map();
    const work: Promise<void>[] = [];
    for (const place of heard.values()) {
      if (!this.#isKnown(place)) continue;
      work.push(this.#settle(place.lessonId, this.#prove(place, place.at, false)));
    }
    await Promise.all(work);
  }

  #isKnown({ lessonId, party }: { readonly lessonId: string; readonly party: string }): boolean {
    return this.#lessons.get(lessonId)?.parties.has(party) ?? false;
  }

  #prove(place: Place, at: number, restored: boolean): readonly PresenceEffect[] {
    const key = `${place.lessonId} ${place.party}`;
    const known = this.#parties.get(key);
    this.#parties.set(key, { lessonId: place.lessonId, party: place.party, heardAt: at, storedAt: known?.storedAt ?? at, factAt: known?.factAt ?? at, restored });
    const effects = this.#apply(place.lessonId, { kind: 'proof', partyId: place.party, deviceId: place.deviceId, seats: place.party === TEACHER ? 0 : 1, at });
    if (!restored && known?.restored === true) this.#apply(place.lessonId, { kind: 'left', partyId: place.party, deviceId: RESTORED, at });
    return effects;
  }

  #apply(lessonId: string, input: PresenceInput): readonly PresenceEffect[] {
    const [next, effects] = reducePresence(this.#lessons.get(lessonId) ?? NOBODY_PRESENT, input);
    if (next.parties.size === 0) this.#lessons.delete(lessonId);
    else this.#lessons.set(lessonId, next);
    for (const effect of effects) if (effect.kind === 'levelChanged' && effect.partyId !== TEACHER) this.#show(lessonId, effect.partyId, effect.level, effect.since);
    return effects;
  }

  #show(lessonId: string, roomId: string, level: PresenceLevel, since: number): void {
    this.states.set(`desk:${lessonId}`, `presence:${roomId}`, { roomId, state: level, since: this.#toDomain(since), rung: 'full', bars: BARS[level] });
  }

  /** Writes what the effects mean. What cannot be written now is judged again a lease later. */
  async #settle(lessonId: string, effects: readonly PresenceEffect[]): Promise<void> {
    try {
      await this.#write(lessonId, effects);
    } catch (error) {
      this.log.error('presence.not-written', { lessonId }, error);
      for (const effect of effects) if (effect.kind === 'lost') this.#prove({ lessonId, party: effect.partyId, deviceId: RESTORED }, performance.now(), true);
    }
  }

  /** Rooms lost and back, the teacher lost and back, an incident. */
  async #write(lessonId: string, effects: readonly PresenceEffect[]): Promise<void> {
    if (effects.length === 0) return;
    const now = this.clock.now();
    const lost = effects.filter((effect) => effect.kind === 'lost');
    const rooms = lost.filter((effect) => effect.partyId !== TEACHER);
    if (rooms.length > 0) {
      const change = await this.queue.act(lessonId, {
        act: 'roomsLost', rooms: rooms.map((effect) => ({ roomId: effect.partyId, lastProofAt: this.#toDomain(effect.lastProofAt), restored: this.#parties.get(`${lessonId} ${effect.partyId}`)?.restored ?? false })),
      }, now);
      // Another process heard of the room meanwhile: its lease goes on.
      for (const room of rooms) if (change.joinedRooms.includes(room.partyId)) this.#prove({ lessonId, party: room.partyId, deviceId: RESTORED }, performance.now(), true);
    }
    for (const effect of effects) {
      if (effect.kind === 'lost' && effect.partyId === TEACHER) await this.queue.act(lessonId, { act: 'teacherLost', lastProofAt: this.#toDomain(effect.lastProofAt) }, now);
      if (effect.kind === 'back' && effect.partyId === TEACHER) await this.queue.act(lessonId, { act: 'teacherBack' }, now);
      if (effect.kind === 'back' && effect.partyId !== TEACHER) await this.queue.act(lessonId, { act: 'roomBack', roomId: effect.partyId, deviceId: this.#deviceOf(lessonId, effect.partyId) }, now);
      if (effect.kind === 'incidentOpened') await this.queue.act(lessonId, { act: 'incidentOpened', roomIds: effect.partyIds }, now);
      if (effect.kind === 'incidentClosed') await this.queue.act(lessonId, { act: 'incidentClosed' }, now);
    }
  }

  #deviceOf(lessonId: string, party: string): string {
    const devices = [...(this.#lessons.get(lessonId)?.parties.get(party)?.leases.keys() ?? [])];
    return devices.find((deviceId) => deviceId.length === 36) ?? party;
  }

  /** Takes in what was committed: who came, who said good-bye, what is over. */
  #follow(change: LessonChange): void {
    const { lessonId, status } = change;
    if (status !== 'open' && status !== 'live') {
      this.#drop(lessonId);
      return;
    }
    const at = performance.now();
    for (const event of change.events) {
      if (event.type !== 'seat.left.v1') continue;
      const { roomId, cause } = event.data as { roomId: string; cause: string };
      if (cause === 'explicit') this.#forget(lessonId, roomId, at);
    }
    for (const sign of change.signs) {
      // The net teacher is missed in a running lesson only; a room only while it is in.
      if (sign.party === TEACHER ? status === 'live' : change.joinedRooms.includes(sign.party)) {
        // Not awaited: this runs in the lesson's own line, and what it causes comes behind it.
        void this.#settle(lessonId, this.#prove({ lessonId, ...sign }, at, false));
      }
    }
  }

  #forget(lessonId: string, party: string, at: number): void {
    for (const deviceId of [...(this.#lessons.get(lessonId)?.parties.get(party)?.leases.keys() ?? [])]) this.#apply(lessonId, { kind: 'left', partyId: party, deviceId, at });
    this.#parties.delete(`${lessonId} ${party}`);
    this.states.remove(`desk:${lessonId}`, `presence:${party}`);
  }

  #drop(lessonId: string): void {
    for (const party of this.#lessons.get(lessonId)?.parties.keys() ?? []) this.#parties.delete(`${lessonId} ${party}`);
    this.#lessons.delete(lessonId);
    this.states.drop(`desk:${lessonId}`);
  }

  /** Stores proofs of life: the newest of each party every few seconds, a fact at most once a minute. */
  async #store(at: number, everyMs: number): Promise<void> {
    const due = [...this.#parties.entries()].filter(([, party]) => !party.restored && party.heardAt > party.storedAt && at - party.storedAt >= everyMs);
    if (due.length === 0) return;
    const isFact = (party: Party): boolean => party.party !== TEACHER && at - party.factAt >= FACT_EVERY_MS;
    await this.rows.store(due.map(([, party]) => ({ lessonId: party.lessonId, roomId: party.party === TEACHER ? null : party.party, provedAt: this.#toDomain(party.heardAt), isFact: isFact(party) })), this.clock.now());
    for (const [key, party] of due) {
      const current = this.#parties.get(key);
      if (current !== undefined) this.#parties.set(key, { ...current, storedAt: Math.max(at, party.heardAt), factAt: isFact(party) ? at : current.factAt });
    }
  }

  #toDomain(monotonic: number): number {
    return Math.round(this.clock.now() - (performance.now() - monotonic));
  }
}
