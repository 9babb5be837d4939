import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '@tongtang/kernel';
import type { EngineAnswer, EngineInput, Question, QuestionKind, Questions } from './warm-engine.messages.js';

/** Threads that are kept warm at most; the one asked longest ago goes first. */
export const MOST_ENGINES = Math.max(4, 2 * availableParallelism());
const IDLE_MS = 10 * 60_000;
/** A question that takes longer is given up, and its engine with it. */
const PATIENCE_MS = 60_000;
/** The built entry: a thread is plain JavaScript, also where this file itself runs from source (tests). */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/contexts/timetabling/warm-engine.entry.js' : './warm-engine.entry.js', import.meta.url);

interface Waiting { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }

/** One thread with a plan in it. */
class WarmEngine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #questions = 0;

  constructor(input: EngineInput, onEnd: () => void) {
    this.#worker = new Worker(ENTRY, { workerData: input, execArgv: [] });
    this.#worker.on('message', (message: EngineAnswer) => {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if ('failed' in message) waiting?.reject(new Error(message.failed));
      else waiting?.resolve(message.answer);
    });
    const end = (error: Error): void => {
      onEnd();
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    this.#worker.on('error', end);
    this.#worker.on('exit', (code) => end(new Error(`the warm engine ended with ${code}`)));
  }

  ask<K extends QuestionKind>(kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']> {
    const id = ++this.#questions;
    return new Promise<unknown>((resolve, reject) => {
      const patience = setTimeout(() => { reject(new DomainError('engine.busy')); void this.end(); }, PATIENCE_MS);
      const settle = <T>(then: (value: T) => void) => (value: T): void => { clearTimeout(patience); then(value); };
      this.#waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.#worker.postMessage({ id, kind, ask } satisfies Question);
    }) as Promise<Questions[K]['answer']>;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

interface Place { engine: WarmEngine | null; version: string; queue: Promise<unknown>; idle: NodeJS.Timeout | undefined; users: number }

/** What a caller may do with an engine that is its own for the moment. */
export interface Turn {
  ask<K extends QuestionKind>(kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']>;
}

/**
 * Threads that keep a plan ready for questions. A cache, never the truth: each holds the version it was built for, another version builds it anew,
 * and it goes after ten idle minutes or when others need its place.
 */
@Injectable()
export class WarmEngines implements OnModuleDestroy {
  readonly #places = new Map<string, Place>();
  #closing = false;

  /**
   * Works with the engine of a key while nobody else does.
   * @throws DomainError `engine.busy` when all engines are at work
   */
  async with<T>(key: string, version: string, load: () => Promise<EngineInput>, work: (turn: Turn) => Promise<T>): Promise<T> {
    const place = this.#place(key);
    place.users += 1;
    const turn = place.queue.then(() => this.#turn(key, place, version, load, work));
    place.queue = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      place.users -= 1;
    }
  }

  /** Asks one question. */
  ask<K extends QuestionKind>(key: string, version: string, load: () => Promise<EngineInput>, kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']> {
    return this.with(key, version, load, (turn) => turn.ask(kind, ask));
  }

  /** Lets an engine of version `from` take a change in, so that it is warm for version `to`; one of another version is left to be built anew. */
  follow<K extends QuestionKind>(key: string, from: string, to: string, kind: K, ask: Questions[K]['ask']): void {
    const place = this.#places.get(key);
    if (place === undefined) return;
    place.queue = place.queue.then(async () => {
      if (place.engine === null || place.version !== from) return;
      place.version = to;
      await place.engine.ask(kind, ask);
    }).catch(() => this.#cool(place));
  }

  /** How many are warm. */
  get size(): number {
    return [...this.#places.values()].filter(({ engine }) => engine !== null).length;
  }

  async onModuleDestroy(): Promise<void> {
    this.#closing = true;
    await Promise.all([...this.#places.keys()].map((key) => this.#end(key)));
  }

  async #turn<T>(key: string, place: Place, version: string, load: () => Promise<EngineInput>, work: (turn: Turn) => Promise<T>): Promise<T> {
    clearTimeout(place.idle);
    if (place.engine !== null && place.version !== version) await this.#cool(place);
    place.version = version;
    if (place.engine === null) {
      if (this.#closing) throw new DomainError('service.not-ready');
      const input = await load();
      await this.#makeRoom(key);
      const engine = new WarmEngine(input, () => { if (place.engine === engine) place.engine = null; });
      place.engine = engine;
    }
    const { engine } = place;
    try {
      return await work(engine);
    } finally {
      place.idle = setTimeout(() => void this.#end(key), IDLE_MS);
      place.idle.unref();
    }
  }

  #place(key: string): Place {
    const place = this.#places.get(key) ?? { engine: null, version: '', queue: Promise.resolve(), idle: undefined, users: 0 };
    this.#places.delete(key);
    this.#places.set(key, place);
    return place;
  }

  async #makeRoom(key: string): Promise<void> {
    while (this.size >= MOST_ENGINES) {
      const [oldest] = [...this.#places].filter(([other, { engine, users }]) => other !== key && engine !== null && users === 0).map(([other]) => other);
      if (oldest === undefined) throw new DomainError('engine.busy');
      await this.#end(oldest);
    }
  }

  async #end(key: string): Promise<void> {
    const place = this.#places.get(key);
    if (place === undefined) return;
    if (!this.#closing && place.users > 0) return;
    this.#places.delete(key);
    clearTimeout(place.idle);
    await this.#cool(place);
  }

  async #cool(place: Place): Promise<void> {
    const { engine } = place;
    place.engine = null;
    await engine?.end();
  }
}
