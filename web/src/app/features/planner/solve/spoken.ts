import { DestroyRef, effect, inject, signal, type Signal, untracked } from '@angular/core';

/** The text for a polite live region: what it says follows `source`, at most once in `everyMs`, the newest last. */
export function spoken(source: Signal<string>, everyMs = 5_000): Signal<string> {
  const said = signal('');
  let next = 0;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const say = (): void => {
    waiting = null;
    next = performance.now() + everyMs;
    said.set(untracked(source));
  };
  effect(() => {
    if (source() === untracked(said) || waiting !== null) return;
    const wait = next - performance.now();
    if (wait <= 0) say();
    else waiting = setTimeout(say, wait);
  });
  inject(DestroyRef).onDestroy(() => { if (waiting !== null) clearTimeout(waiting); });
  return said;
}
