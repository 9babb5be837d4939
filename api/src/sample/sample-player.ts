import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import { Clock } from '@tongtang/kernel';
import { HOUR_MS, MINUTE_MS } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { LessonsFacade, type DispatchItem } from '../contexts/lessons/lessons.facade.js';
import { SessionResolver } from '../platform/auth/session-resolver.js';
import { Log } from '../platform/observability/log.js';
import type { SampleCast } from './sample-cast.query.js';
import { SampleClock } from './sample-clock.js';
import { scriptOf, type ScriptAction, type ScriptLesson } from './lesson-script.js';
import { SampleLessonsQuery } from './sample-lessons.query.js';

const TICK_MS = 4_000;
/** Rooms that the player keeps in a lesson send a sign of life this often; 15 s of silence would show as a weak line. */
const PROOF_MS = 8_000;
const KEY = 'sample-player';
/** A script's first action comes at most this long before the lesson, its last at most this long after. */
const MARGIN_MS = 20 * MINUTE_MS;

/**
 * Teaches the sample's lessons through the same use cases as everybody: the past at once, the present as time goes by.
 * It leaves alone whatever belongs to a sample sign-in from the moment the sample was made: that is the user's.
 */
@Injectable()
export class SamplePlayer {
  readonly #scopes = new Map<string, Scope>();
  #playedUntil = 0;
  #cast: SampleCast | null = null;
  #castFrom = 0;
  #stopped = false;
  #turn: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #lastProof = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly lessons: LessonsFacade,
    private readonly sessions: SessionResolver,
    private readonly plan: SampleLessonsQuery,
    private readonly sampleClock: SampleClock,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Who belongs to the user, and from when (epoch ms). Kept for later starts. */
  async begin(cast: SampleCast, castFrom: number, playedUntil: number): Promise<void> {
    this.#cast = cast;
    this.#castFrom = castFrom;
    this.#playedUntil = playedUntil;
    await this.#store();
  }

  /** Takes up where the last process stopped. */
  async resume(): Promise<void> {
    const [row] = await this.dataSource.query<{ value: { cast: SampleCast; castFrom: number; playedUntil: number } }[]>('select value from setting where key = $1', [KEY]);
    if (row === undefined) return;
    this.#cast = row.value.cast;
    this.#castFrom = row.value.castFrom;
    this.#playedUntil = row.value.playedUntil;
  }

  /** Plays everything up to an instant, moving the sample clock hour by hour so that sweeps see each of them. */
  async catchUp(until: number, onStep?: (done: number, of: number) => void): Promise<void> {
    const from = this.#playedUntil;
    while (this.#playedUntil < until) {
      const to = Math.min(until, this.#playedUntil + HOUR_MS);
      const actions = await this.#actions(this.#playedUntil, to);
      if (actions.length > 0 || to === until) {
        await this.sampleClock.moveTo(to);
        await this.#play(actions, true);
        await this.lessons.sweep();
      }
      this.#playedUntil = to;
      onStep?.(to - from, until - from);
    }
    await this.#store();
  }

  /** Plays on in real time until `stop`. */
  start(): void {
    const tick = (): void => {
      this.#turn = this.#live().catch((error: unknown) => this.log.error('sample.player', {}, error)).finally(() => {
        if (!this.#stopped) this.#timer = setTimeout(tick, TICK_MS);
      });
    };
    tick();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#turn;
  }

  async #live(): Promise<void> {
    const now = this.clock.now();
    if (now > this.#playedUntil) {
      await this.#play(await this.#actions(this.#playedUntil, now), false);
      this.#playedUntil = now;
      await this.#store();
    }
    if (now - this.#lastProof >= PROOF_MS) {
      this.#lastProof = now;
      await this.#proofs(now);
    }
  }

  /** Actions in `(after, until]` that are the player's to do, in order of time. */
  async #actions(after: number, until: number): Promise<ScriptAction[]> {
    const lessons = await this.plan.between(after - MARGIN_MS, until + MARGIN_MS);
    return lessons.flatMap((lesson) => this.#script(lesson)).filter((action) => action.at > after && action.at <= until).sort((a, b) => a.at - b.at);
  }

  #script(lesson: ScriptLesson): ScriptAction[] {
    const users = this.#usersOf(lesson);
    return scriptOf(lesson, nameBasedId).filter((action) => !users.has(action.actorId));
  }

  /** People of a lesson that a user signs in as, once the sample is alive. */
  #usersOf(lesson: ScriptLesson): Set<string> {
    if (this.#cast === null || lesson.endsAt <= this.#castFrom) return new Set();
    return new Set([this.#cast.netTeacherId, ...this.#cast.assistantIds]);
  }

  async #play(actions: readonly ScriptAction[], historic: boolean): Promise<void> {
    const byLesson = new Map<string, DispatchItem[]>();
    for (const action of actions) {
      const item: DispatchItem = { scope: await this.#scopeOf(action.actorId), type: action.type, data: action.data, ...(historic ? { at: action.at } : {}) };
      byLesson.set(action.lessonId, [...(byLesson.get(action.lessonId) ?? []), item]);
    }
    for (const [lessonId, items] of byLesson) await this.lessons.dispatch(lessonId, items);
  }

  /** Signs of life of every room and teacher that the script has in a lesson now. */
  async #proofs(now: number): Promise<void> {
    for (const lesson of await this.plan.between(now, now + 1)) {
      const script = this.#script(lesson);
      const done = script.filter((action) => action.at <= now);
      if (done.some((action) => action.type === 'lesson.end')) continue;
      const items: DispatchItem[] = [];
      for (const action of done) {
        if (action.type === 'seat.join') items.push({ scope: await this.#scopeOf(action.actorId), type: 'proof.send', data: action.data as { roomId: string; deviceId: string } });
        if (action.type === 'lesson.start') items.push({ scope: await this.#scopeOf(action.actorId), type: 'teacher.proof', data: {} });
      }
      if (items.length > 0) await this.lessons.dispatch(lesson.id, items);
    }
  }

  async #scopeOf(personId: string): Promise<Scope> {
    let scope = this.#scopes.get(personId);
    if (scope === undefined) {
      scope = await this.sessions.scopeOf(personId, personId);
      this.#scopes.set(personId, scope);
    }
    return scope;
  }

  async #store(): Promise<void> {
    await this.dataSource.query('insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
      [KEY, JSON.stringify({ cast: this.#cast, castFrom: this.#castFrom, playedUntil: this.#playedUntil })]);
  }
}

/** The same id for the same name (a UUID of version 8 over SHA-256), so that a repeated action is the same action. */
export function nameBasedId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
