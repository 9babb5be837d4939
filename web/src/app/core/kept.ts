/** What this browser keeps between visits. Private windows and full disks must never break a page, so every access may fail. */
export function readKept<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(`tongtang.${key}`);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** Keeps a value; returns false when the browser refuses. */
export function keep(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(`tongtang.${key}`);
    else localStorage.setItem(`tongtang.${key}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets everything kept under names that start with `prefix`. */
export function forget(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(`tongtang.${prefix}`)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
