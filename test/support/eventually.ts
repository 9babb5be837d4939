export interface Patience {
  readonly withinMs?: number;
  readonly everyMs?: number;
}

/**
 * Asks again until the answer is neither false, null nor undefined and no assertion in it fails; gives that answer.
 * After the limit it throws what the last try threw, so the test names the wrong value and not a timeout.
 */
export async function eventually<T>(ask: () => T | Promise<T>, { withinMs = 10_000, everyMs = 25 }: Patience = {}): Promise<Exclude<T, false | null | undefined>> {
  const until = performance.now() + withinMs;
  for (;;) {
    let reason: unknown;
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer as Exclude<T, false | null | undefined>;
      reason = new Error(`still ${String(answer)} after ${withinMs} ms: ${ask.toString().slice(0, 200)}`);
    } catch (error) {
      reason = error;
    }
    if (performance.now() > until) throw reason;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
