export type KeyAction =
  | { readonly kind: 'floor' | 'publish' | 'later' | 'dismiss' }
  | { readonly kind: 'dialog'; readonly dialog: 'poll' | 'praise' | 'timer' | 'pick' | 'keys' }
  | { readonly kind: 'step' | 'page'; readonly by: 1 | -1 }
  | { readonly kind: 'grant' | 'focus'; readonly nth: number };

const SINGLE: Readonly<Record<string, KeyAction>> = {
  m: { kind: 'floor' }, 0: { kind: 'floor' }, l: { kind: 'later' }, x: { kind: 'dismiss' }, p: { kind: 'dialog', dialog: 'poll' }, g: { kind: 'dialog', dialog: 'praise' }, t: { kind: 'dialog', dialog: 'timer' },
  r: { kind: 'dialog', dialog: 'pick' }, '?': { kind: 'dialog', dialog: 'keys' }, '？': { kind: 'dialog', dialog: 'keys' }, arrowright: { kind: 'step', by: 1 }, arrowleft: { kind: 'step', by: -1 },
  pagedown: { kind: 'page', by: 1 }, pageup: { kind: 'page', by: -1 },
};

/** True while the keys belong to a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** What a single key means in a lesson; null while typing, with Ctrl, Alt or ⌘, and while a Chinese word is being composed. */
export function actionOfKey(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented || isTyping(event.target)) return null;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit !== undefined) return { kind: event.shiftKey ? 'focus' : 'grant', nth: Number(digit) };
  // Enter and the arrows on a button belong to the button.
  if (event.key === 'Enter') return event.target instanceof HTMLElement && event.target !== document.body ? null : { kind: 'publish' };
  return SINGLE[event.key.toLowerCase()] ?? null;
}
