import type { EventData, EventType } from '../realtime/events.js';

/** A durable frame as far as a view needs it. */
export interface FrameLike {
  readonly type: string;
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The same, with type and data kept together: frames come from our own server, which stored them by the catalogue. */
export type CatalogueFrame = { readonly [T in EventType]: { readonly type: T; readonly at: number; readonly data: EventData<T> } }[EventType];

export interface NamedView {
  readonly id: string;
  readonly name: string;
}

export interface SchoolView extends NamedView {
  readonly shortName: string;
}
