import { MINUTE_MS, SECOND_MS } from '@tongtang/time';
import { judgeLease, NOBODY_PRESENT, reducePresence, type LessonPresence, type PresenceEffect, type PresenceInput } from './index.js';

function play(inputs: readonly PresenceInput[], from: LessonPresence = NOBODY_PRESENT): { state: LessonPresence; effects: readonly PresenceEffect[] } {
  let state = from;
  const effects: PresenceEffect[] = [];
  for (const input of inputs) {
    const [next, more] = reducePresence(state, input);
    state = next;
    effects.push(...more);
  }
  return { state, effects };
}
const s = (seconds: number): number => seconds * SECOND_MS;
const proof = (partyId: string, at: number, deviceId = 'pc', seats = 1): PresenceInput => ({ kind: 'proof', partyId, deviceId, seats, at });
const tick = (at: number): PresenceInput => ({ kind: 'tick', at });
const rooms = (count: number, at: number): readonly PresenceInput[] => Array.from({ length: count }, (_, index) => proof(`room-${index + 1}`, at));

describe('a lease', () => {
  it('is unstable after 15 silent seconds and over after 45', () => {
    const lease = { lastProofAt: 0 };
    expect([0, s(15) - 1, s(15), s(45) - 1, s(45)].map((now) => judgeLease(lease, now)))
      .toEqual(['online', 'online', 'unstable', 'unstable', 'offline']);
  });

  it('has 15 seconds left once its socket closed, never more than before', () => {
    expect([s(10), s(25) - 1, s(25)].map((now) => judgeLease({ lastProofAt: s(9), socketClosedAt: s(10) }, now)))
      .toEqual(['unstable', 'unstable', 'offline']);
    expect(judgeLease({ lastProofAt: 0, socketClosedAt: s(40) }, s(45))).toBe('offline');
  });
});

describe('presence of a room', () => {
  it('is lost at its last proof of life, and is asked why after five minutes, once', () => {
    const { state, effects } = play([proof('room-1', s(7)), tick(s(20)), tick(s(22)), tick(s(52)), tick(s(60))]);
    expect(effects).toEqual([
      { kind: 'levelChanged', partyId: 'room-1', level: 'online', since: s(7) },
      { kind: 'levelChanged', partyId: 'room-1', level: 'unstable', since: s(22) },
      { kind: 'levelChanged', partyId: 'room-1', level: 'offline', since: s(7) },
      { kind: 'lost', partyId: 'room-1', lastProofAt: s(7) },
    ]);
    const later = play([tick(s(7) + 5 * MINUTE_MS), tick(s(8) + 5 * MINUTE_MS)], state);
    expect(later.effects).toEqual([{ kind: 'askReason', partyId: 'room-1' }]);
    expect(play([proof('room-1', s(400))], later.state).effects.map((effect) => effect.kind)).toEqual(['levelChanged', 'back']);
  });

  it('lasts as long as one of its devices does', () => {
    const { effects } = play([proof('room-1', 0), proof('room-1', s(40), 'phone'), tick(s(50)), tick(s(85))]);
    expect(effects.filter((effect) => effect.kind === 'lost')).toEqual([{ kind: 'lost', partyId: 'room-1', lastProofAt: s(40) }]);
  });

  it('survives a reconnect within the closed-socket grace', () => {
    const { effects } = play([proof('room-1', 0), { kind: 'socketClosed', partyId: 'room-1', deviceId: 'pc', at: s(1) }, proof('room-1', s(10)), tick(s(20))]);
    expect(effects.filter((effect) => effect.kind === 'lost')).toEqual([]);
  });

  it('that says good-bye is gone, not lost', () => {
    const { state, effects } = play([proof('room-1', 0), { kind: 'left', partyId: 'room-1', deviceId: 'pc', at: s(5) }, tick(s(400))]);
    expect(effects.at(-1)).toEqual({ kind: 'gone', partyId: 'room-1', lastProofAt: s(5) });
    expect(state.parties.size).toBe(0);
  });

  it('is not shortened by a frame that was handed over late', () => {
    const { effects } = play([proof('room-1', s(30)), proof('room-1', s(2)), tick(s(60))]);
    expect(effects.filter((effect) => effect.kind === 'lost')).toEqual([]);
  });
});

describe('an incident', () => {
  const lostTogether = (present: number, lost: number): readonly PresenceEffect[] => {
    const staying = Array.from({ length: present - lost }, (_, index) => proof(`room-${lost + index + 1}`, s(46)));
    return play([...rooms(present, 0), ...staying, tick(s(50))]).effects;
  };
  const opened = (effects: readonly PresenceEffect[]): readonly PresenceEffect[] => effects.filter((effect) => effect.kind === 'incidentOpened');

  it('is more than 30 % of at least four seats lost within a minute', () => {
    expect(opened(lostTogether(4, 2))).toEqual([{ kind: 'incidentOpened', incident: 'manyLost', partyIds: ['room-1', 'room-2'] }]);
    expect(opened(lostTogether(10, 3))).toEqual([]);
    expect(opened(lostTogether(10, 4))).toHaveLength(1);
    expect(opened(lostTogether(3, 3))).toEqual([]);
  });

  it('does not add up losses of different times', () => {
    const stay = [2, 3, 4].map((room) => proof(`room-${room}`, s(61)));
    const { effects } = play([...rooms(4, 0), ...stay, tick(s(62)), proof('room-3', s(100)), proof('room-4', s(100)), tick(s(107))]);
    expect(effects.filter((effect) => effect.kind === 'lost')).toHaveLength(2);
    expect(opened(effects)).toEqual([]);
  });

  it('counts seats, not rooms, leaves the net teacher out, and closes when all are back', () => {
    const { state, effects } = play([
      proof('teacher', 0, 'pc', 0), proof('room-1', 0, 'pc', 3), proof('room-2', s(40)), tick(s(50)),
    ]);
    expect(opened(effects)).toEqual([{ kind: 'incidentOpened', incident: 'manyLost', partyIds: ['room-1'] }]);
    expect(play([proof('room-1', s(60), 'pc', 3)], state).effects.at(-1))
      .toEqual({ kind: 'incidentClosed', incident: 'manyLost', partyIds: ['room-1'] });
  });
});
