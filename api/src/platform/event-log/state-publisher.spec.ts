import { jest } from '@jest/globals';
import { FixedClock } from '@tongtang/testing';
import { StatePublisher, type PublishedState } from './state-publisher.js';

describe('state keys', () => {
  const clock = new FixedClock('2026-11-23T02:38:24Z');
  let states: StatePublisher;
  let sent: PublishedState[];
  beforeEach(() => {
    jest.useFakeTimers();
    states = new StatePublisher(clock);
    sent = [];
    states.onState((state) => sent.push(state));
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const values = (): unknown[] => sent.map((state) => state.data['n']);

  it('go out at once, then at most once a second with the last value', () => {
    for (const n of [1, 2, 3]) states.set('desk:a', 'tally', { n });
    states.set('desk:a', 'other', { n: 9 });
    expect(values()).toEqual([1, 9]);
    jest.advanceTimersByTime(1_000);
    expect(values()).toEqual([1, 9, 3]);
    expect(sent.map((state) => state.rev)).toEqual([1, 4, 3]);
  });

  it('are not sent again with the value they have, and say their version once nothing waits', () => {
    states.set('seat:a', 'view', { n: 1, hand: null });
    states.set('seat:a', 'view', { n: 1, hand: null });
    expect(states.head('seat:a')).toEqual({ rev: 1, at: clock.now() });
    clock.advance(5_000);
    states.set('seat:a', 'view', { n: 2, hand: null });
    expect(states.head('seat:a')).toBeNull();
    jest.advanceTimersByTime(1_000);
    expect(values()).toEqual([1, 2]);
    expect(states.head('seat:a')).toEqual({ rev: 2, at: clock.now() });
    expect(states.head('seat:b')).toBeNull();
  });

  it('are whole for a new reader, and repeated with the present time', () => {
    states.set('desk:a', 'tally', { n: 1 });
    expect(states.current('desk:a')).toMatchObject([{ key: 'tally', data: { n: 1 } }]);
    clock.advance(5_000);
    jest.advanceTimersByTime(5_000);
    states.repeat('desk:a');
    expect(values()).toEqual([1, 1]);
    expect(sent[1]!.at - sent[0]!.at).toBe(5_000);
    states.drop('desk:a');
    expect(states.current('desk:a')).toEqual([]);
  });

  it('of another process are kept and passed on, not sent back', () => {
    const own: boolean[] = [];
    states.onState((_, isOwn) => own.push(isOwn));
    states.accept({ v: 1, stream: 'desk:a', key: 'tally', rev: 7, at: 1, data: { n: 5 } });
    expect([values(), own, states.current('desk:a').length]).toEqual([[5], [false], 1]);
  });
});
