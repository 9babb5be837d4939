import { DomainError } from './domain-error.js';

/** For each thing that may happen: from which status, to which. What is not listed is refused. */
export type TransitionTable<Status extends string, On extends string> = Readonly<Record<On, Readonly<Partial<Record<Status, Status>>>>>;

/** A table-driven machine; a transition that is not in the table is refused with `<aggregate>.wrong-status`. */
export function statusMachine<Status extends string, On extends string>(
  aggregate: string, table: TransitionTable<Status, On>,
): (from: Status, on: On) => Status {
  return (from, on) => {
    const to = table[on][from];
    if (to === undefined) throw new DomainError(`${aggregate}.wrong-status`, { from, on });
    return to;
  };
}
