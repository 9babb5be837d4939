import { scriptOf, seededNumbers, type ScriptLesson } from './lesson-script.js';

const lesson = (startsAt: number): ScriptLesson => ({
  id: `lesson ${startsAt}`, startsAt, endsAt: startsAt + 40 * 60_000, netTeacherId: 'teacher', subject: 'music',
  rooms: ['a', 'b', 'c', 'd', 'e'].map((room) => ({ roomId: room, assistantId: `assistant ${room}`, interactive: room !== 'e', seats: [{ seatId: `seat ${room}`, expected: 20 }] })),
});
const lessons = Array.from({ length: 60 }, (_, index) => lesson(index * 3_600_000 + 10_000_000));
const newId = (name: string): string => name;

describe('scriptOf', () => {
  it('goes the same way each time', () => {
    expect(scriptOf(lesson(1e7), newId)).toEqual(scriptOf(lesson(1e7), newId));
  });

  it('never counts more pupils than are expected, nor more hands than pupils', () => {
    for (const script of lessons.map((one) => scriptOf(one, newId))) {
      const counts = new Map<string, number>();
      for (const action of script) {
        if (action.type === 'headcount.report') counts.set((action.data as { seatId: string }).seatId, (action.data as { present: number }).present);
        if (action.type === 'poll.answer') {
          const { seatId, counts: hands } = action.data as { seatId: string; counts: number[] };
          expect(hands.reduce((sum, hand) => sum + hand, 0)).toBeLessThanOrEqual(counts.get(seatId) ?? -1);
        }
      }
      expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(20);
    }
  });

  it('leaves some lessons without a start and ends every one that began', () => {
    const scripts = lessons.map((one) => scriptOf(one, newId).map((action) => action.type));
    const begun = scripts.filter((types) => types.includes('lesson.start'));
    expect(begun.length).toBeLessThan(scripts.length);
    expect(begun.every((types) => types.at(-1) === 'lesson.end')).toBe(true);
  });
});

describe('seededNumbers', () => {
  it('stays within [0, 1) and differs by seed', () => {
    const [a, b] = [seededNumbers('a'), seededNumbers('b')];
    const drawn = Array.from({ length: 1000 }, () => a());
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(b()).not.toBe(drawn[0]);
  });
});
