import fc from 'fast-check';
import {
  askHelp, clearFloor, clearRoom, closeHelp, EMPTY_FLOOR, givePraise, grantMic, handPosition, lowerHand, notYetSpoken, raiseHand, releaseMic, type Floor,
} from './index.js';

const up = (...roomIds: readonly string[]): Floor => roomIds.reduce((floor, roomId, index) => raiseHand(floor, roomId, index)[0], EMPTY_FLOOR);
const room = (roomId: string) => ({ roomId, interactive: true, present: true });
const types = (events: readonly { readonly type: string }[]): readonly string[] => events.map((event) => event.type);

describe('hands', () => {
  it('wait in the order in which they went up', () => {
    const floor = up('a', 'b', 'c');
    expect(handPosition(floor, 'b')).toBe(2);
    const [rest, events] = lowerHand(floor, 'a', 'room');
    expect(handPosition(rest, 'b')).toBe(1);
    expect(events).toEqual([{ stream: 'desk', type: 'hand.lowered.v1', data: { roomId: 'a', cause: 'room' } }]);
  });

  it('keep their place when pressed again', () => {
    expect(raiseHand(up('a', 'b'), 'a', 99)).toEqual([up('a', 'b'), []]);
    expect(lowerHand(EMPTY_FLOOR, 'a', 'room')).toEqual([EMPTY_FLOOR, []]);
  });
});

describe('the microphone', () => {
  it('goes to one room at a time and takes its hand down', () => {
    const [first] = grantMic(up('a', 'b'), room('a'), 5);
    expect(first).toEqual({ hands: [{ roomId: 'b', raisedAt: 1 }], mic: { roomId: 'a', since: 5 }, spoken: ['a'] });
    const [second, events] = grantMic(first, room('b'), 6);
    expect(events.map((event) => event.data)).toEqual([{ roomId: 'a', cause: 'teacher' }, { roomId: 'b' }, { roomId: 'b', cause: 'granted' }]);
    expect(types(events)).toEqual(['mic.released.v1', 'mic.granted.v1', 'hand.lowered.v1']);
    expect(grantMic(second, room('b'), 7)).toEqual([second, []]);
  });

  it('is not for rooms that only listen or are not there', () => {
    expect(() => grantMic(EMPTY_FLOOR, { ...room('a'), interactive: false }, 0)).toThrow('mic.listens-only');
    expect(() => grantMic(EMPTY_FLOOR, { ...room('a'), present: false }, 0)).toThrow('mic.room-absent');
  });

  it('is free at once when its room is lost', () => {
    const [floor] = grantMic(up('a'), room('a'), 1);
    const [free, events] = clearRoom(raiseHand(floor, 'a', 2)[0], 'a', 'lost');
    expect(free).toEqual({ hands: [], spoken: ['a'] });
    expect(events.map((event) => event.data)).toEqual([{ roomId: 'a', cause: 'lost' }, { roomId: 'a', cause: 'lost' }]);
    expect(releaseMic(free, 'a', 'room')).toEqual([free, []]);
  });

  it('is put away with the hands at the end, and who spoke stays known', () => {
    const [floor] = grantMic(up('a', 'b'), room('a'), 1);
    const [closed, events] = clearFloor(floor);
    expect(closed).toEqual({ hands: [], spoken: ['a'] });
    expect(types(events)).toEqual(['mic.released.v1', 'hand.lowered.v1']);
    expect(notYetSpoken(closed, ['a', 'b', 'c'])).toEqual(['b', 'c']);
  });

  it('is never held by two, nor asked for by its holder, whatever is pressed', () => {
    const press = fc.tuple(fc.constantFrom('raise', 'lower', 'grant', 'release', 'lost'), fc.constantFrom('a', 'b', 'c'));
    fc.assert(fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
      let floor = EMPTY_FLOOR;
      let granted = 0;
      presses.forEach(([what, roomId], now) => {
        const [next, events] = what === 'raise' ? raiseHand(floor, roomId, now)
          : what === 'lower' ? lowerHand(floor, roomId, 'room')
            : what === 'grant' ? grantMic(floor, room(roomId), now)
              : what === 'release' ? releaseMic(floor, roomId, 'room') : clearRoom(floor, roomId, 'lost');
        floor = next;
        granted += types(events).filter((type) => type === 'mic.granted.v1').length - types(events).filter((type) => type === 'mic.released.v1').length;
        expect(granted).toBe(floor.mic ? 1 : 0);
        expect(new Set(floor.hands.map((hand) => hand.roomId)).size).toBe(floor.hands.length);
      });
    }));
  });
});

describe('help and praise', () => {
  it('is asked once per reason and closed once', () => {
    const [open] = askHelp([], { roomId: 'a', reason: 'noSound' }, 1);
    expect(askHelp(open, { roomId: 'a', reason: 'noSound' }, 2)).toEqual([open, []]);
    expect(askHelp(open, { roomId: 'a', reason: 'power' }, 3)[0]).toEqual([{ roomId: 'a', reason: 'power', askedAt: 1 }]);
    expect(closeHelp(open, 'a')).toEqual([[], [{ stream: 'desk', type: 'help.closed.v1', data: { roomId: 'a' } }]]);
    expect(closeHelp(open, 'b')).toEqual([open, []]);
  });

  it('praises a room', () => {
    expect(givePraise('a', 'flower')).toEqual([{ stream: 'lesson', type: 'praise.given.v1', data: { roomId: 'a', kind: 'flower' } }]);
  });
});
