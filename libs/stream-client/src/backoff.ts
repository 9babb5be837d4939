/** Delays between attempts to reconnect: short while someone looks, never in step with other schools. */
export const BACKOFF = { firstMs: 500, visibleMs: 3_000, hiddenMs: 15_000 } as const;

/**
 * After so long without a word a connection counts as dead. The server's beacon comes every 5 s: two in a row are missing.
 * TCP itself would go on hoping, and after a long cut it tries again only now and then.
 */
export const SILENT_MS = 12_000;

/** Milliseconds until the next attempt (counted from 0), with full jitter; `random` lies in [0, 1). */
export function reconnectDelay(attempt: number, page: { readonly visible: boolean; readonly random: number }): number {
  const cap = Math.min(BACKOFF.firstMs * 2 ** Math.min(attempt, 10), page.visible ? BACKOFF.visibleMs : BACKOFF.hiddenMs);
  return Math.round(BACKOFF.firstMs / 2 + page.random * (cap - BACKOFF.firstMs / 2));
}
