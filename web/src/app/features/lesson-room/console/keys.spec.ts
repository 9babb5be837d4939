import { actionOfKey } from './keys.js';

const press = (key: string, options: KeyboardEventInit = {}, target?: HTMLElement): ReturnType<typeof actionOfKey> => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...options });
  let action: ReturnType<typeof actionOfKey> = null;
  const on = target ?? document.body;
  document.body.append(...(target === undefined ? [] : [target]));
  const listen = (heard: Event): void => {
    action = actionOfKey(heard as KeyboardEvent);
  };
  document.addEventListener('keydown', listen);
  on.dispatchEvent(event);
  document.removeEventListener('keydown', listen);
  target?.remove();
  return action;
};

describe('single keys of the console', () => {
  it.each([
    ['1', { code: 'Digit1' }, { kind: 'grant', nth: 1 }], ['!', { code: 'Digit1', shiftKey: true }, { kind: 'focus', nth: 1 }], ['0', {}, { kind: 'floor' }], ['M', {}, { kind: 'floor' }],
    ['p', {}, { kind: 'dialog', dialog: 'poll' }], ['?', {}, { kind: 'dialog', dialog: 'keys' }], ['ArrowRight', {}, { kind: 'step', by: 1 }], ['PageUp', {}, { kind: 'page', by: -1 }], ['Enter', {}, { kind: 'publish' }], ['l', {}, { kind: 'later' }], ['X', {}, { kind: 'dismiss' }],
  ] as const)('%s', (key, options, action) => {
    expect(press(key, options)).toEqual(action);
  });

  it('are off while typing, with modifiers, and Enter belongs to the button it is on', () => {
    expect(press('p', {}, document.createElement('input'))).toBeNull();
    expect(press('p', { ctrlKey: true })).toBeNull();
    expect(press('Enter', {}, document.createElement('button'))).toBeNull();
    expect(press('y')).toBeNull();
  });
});
