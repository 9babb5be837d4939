/** Delays between attempts to reconnect: short while someone looks, never in step with other schools. */
export const BACKOFF = { firstMs: 500, visibleMs: 3_000, hiddenMs: 15_000 } as const;

/** Milliseconds until the next attempt (counted from 0), with full jitter; `random` lies in [0, 1). */
export function reconnectDelay(attempt: number, page: { readonly visible: boolean; readonly random: number }): number {
  const cap = Math.min(BACKOFF.firstMs * 2 ** Math.min(attempt, 10), page.visible ? BACKOFF.visibleMs : BACKOFF.hiddenMs);
  return Math.round(BACKOFF.firstMs / 2 + page.random * (cap - BACKOFF.firstMs / 2));
}
