/** Wait before try number `attempt` (0 = first): 0.5 s doubling to 3 s while the page is looked at, to 15 s hidden, with full jitter above a quarter. */
export function retryDelayMs(attempt: number, visible: boolean, random: () => number = Math.random): number {
  const ceiling = Math.min(visible ? 3_000 : 15_000, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling * (0.25 + 0.75 * random()));
}
