import { Injectable } from '@nestjs/common';
import type { Server } from 'socket.io';
import type { LoggedEvent } from '../../platform/event-log/event-log.js';
import { EventPublisher, type EventConsumer } from '../../platform/event-log/event-publisher.js';
import { StatePublisher, type PublishedState } from '../../platform/event-log/state-publisher.js';
import { Connections } from './connections.js';
import { LiveStates } from './live-states.js';

/** Ids of the newest frames sent, to tell what the relay brings a second time. */
const REMEMBERED = 10_000;

/** From the event log and the state keys to the sockets of this process, and to the other processes. One encoded frame per broadcast. */
@Injectable()
export class FramePublisher implements EventConsumer {
  readonly name = 'frames';
  readonly #sent = new Set<string>();
  #io: Server | null = null;
  #cluster = false;
  #onRevoked: (personId: string) => void = () => undefined;

  constructor(
    private readonly connections: Connections,
    private readonly liveStates: LiveStates,
    private readonly states: StatePublisher,
    publisher: EventPublisher,
  ) {
    publisher.register(this);
    this.states.onState((state, isOwn) => this.#sendState(state, isOwn));
    this.liveStates.watch(connections);
  }

  /** Starts sending. `cluster`: other processes hear of everything through the adapter. */
  attach(io: Server, options: { readonly cluster: boolean; readonly onRevoked: (personId: string) => void }): void {
    this.#io = io;
    this.#cluster = options.cluster;
    this.#onRevoked = options.onRevoked;
    io.on('frames', (events: LoggedEvent[]) => this.#deliver(events));
    io.on('state', (state: PublishedState) => this.states.accept(state));
  }

  consume(events: readonly LoggedEvent[]): void {
    this.#deliver(events);
    if (this.#cluster) this.#io?.serverSideEmit('frames', events);
  }

  #deliver(events: readonly LoggedEvent[]): void {
    const fresh = events.filter((event) => this.#isFresh(event));
    for (const event of fresh) {
      this.connections.keepFor(event.stream, event);
      this.#io?.local.to(event.stream).emit('frame', event);
      if (event.type === 'grant.revoked.v1') this.#onRevoked(String(event.data['personId']));
    }
    if (fresh.length > 0) this.liveStates.changed(fresh);
  }

  #sendState(state: PublishedState, isOwn: boolean): void {
    this.connections.keepFor(state.stream, state);
    this.#io?.local.to(state.stream).emit('frame', state);
    if (isOwn && this.#cluster) this.#io?.serverSideEmit('state', state);
  }

  /** The relay may bring what the committing process sent already; readers would drop it, the line is spared. */
  #isFresh(event: LoggedEvent): boolean {
    if (this.#sent.has(event.id)) return false;
    this.#sent.add(event.id);
    if (this.#sent.size > REMEMBERED) {
      const [oldest] = this.#sent;
      if (oldest !== undefined) this.#sent.delete(oldest);
    }
    return true;
  }
}
