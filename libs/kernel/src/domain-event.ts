/**
 * Something that happened, as a pure function reports it. `stream` names the kind of stream it goes to;
 * the edge adds which one, its number, its id, the time and the author.
 */
export interface DomainEvent<Stream extends string = string, Type extends `${string}.v1` = `${string}.v1`, Data extends object = object> {
  readonly stream: Stream;
  readonly type: Type;
  readonly data: Data;
}

/** What a pure function of the domain answers: the new state and what happened. */
export type Outcome<State, Event extends DomainEvent> = readonly [state: State, events: readonly Event[]];
