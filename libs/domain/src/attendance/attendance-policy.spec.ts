import fc from 'fast-check';
import { AttendanceStory, LESSON_START } from '@tongtang/testing';
import { MINUTE_MS } from '@tongtang/time';
import {
  attendanceRate, attendanceWindow, judgeSeat, owesPeriod, policyOf, POLICY_V1, summariseAttendance, wasTaught,
  type AttendanceLine, type SeatFact, type SeatRecord, type TaughtLesson,
} from './index.js';

const schedule = { start: LESSON_START, end: LESSON_START + 40 * MINUTE_MS };
const m = (minutes: number): number => LESSON_START + minutes * MINUTE_MS;
const lesson = (story: AttendanceStory): TaughtLesson => ({ schedule, teaching: story.teaching, until: m(55) });
const taught = (): AttendanceStory => new AttendanceStory().taught(m(0), m(40));
const line = (story: AttendanceStory, facts: Partial<SeatRecord> = {}): AttendanceLine =>
  judgeSeat(lesson(story), { seatId: story.seatId, excused: false, facts: story.facts, ...facts });

describe('the time that counts', () => {
  it('is when the teacher was live, at most ten minutes outside the schedule', () => {
    expect(attendanceWindow(lesson(new AttendanceStory().taught(m(-15), m(54))))).toEqual([{ start: m(-10), end: m(50) }]);
    expect(attendanceWindow(lesson(taught()))).toEqual([schedule]);
    const unfinished = { schedule, teaching: new AttendanceStory().taught(m(3), m(40)).teaching.slice(0, 1), until: m(20) };
    expect(attendanceWindow(unfinished)).toEqual([{ start: m(3), end: m(20) }]);
  });

  it('tells whether the teacher taught', () => {
    expect(wasTaught(lesson(new AttendanceStory().taught(m(8), m(40))))).toBe(true);
    expect(wasTaught(lesson(new AttendanceStory().taught(m(9), m(40))))).toBe(false);
  });
});

describe('a seat', () => {
  it('held the lesson at 70 % of the window', () => {
    expect(line(taught().present(m(-2), m(28)).headcount(m(2), 23, 24))).toMatchObject({
      outcome: 'held', present: 23, expected: 24, attendedMs: 28 * MINUTE_MS, windowMs: 40 * MINUTE_MS, onTime: true, interrupted: false, evidence: 'A', policy: 'v1',
    });
    expect(line(taught().present(m(-2), m(27)).headcount(m(2), 23, 24)).outcome).toBe('partial');
    expect(line(taught().present(m(-9), m(-1)).headcount(m(-2), 23, 24)).outcome).toBe('notHeld');
    expect(['held', 'partial', 'notHeld', 'excused', 'unreported'].filter((outcome) => owesPeriod(outcome as 'held'))).toEqual(['partial', 'notHeld']);
  });

  it('that nobody reported is unreported, however long it was there', () => {
    expect(line(taught().present(m(0), m(40)))).toMatchObject({ outcome: 'unreported', present: null, attendedMs: 40 * MINUTE_MS, evidence: null });
    expect(line(taught())).toMatchObject({ outcome: 'unreported', present: null });
  });

  it('that is excused stays excused', () => {
    expect(line(taught(), { excused: true })).toMatchObject({ outcome: 'excused', evidence: null });
  });

  it('ends at its last sign of life, and a short absence is bridged and kept apart', () => {
    const cut = taught().present(m(0), m(17)).headcount(m(2), 8, 8);
    expect(line(cut)).toMatchObject({ outcome: 'partial', attendedMs: 17 * MINUTE_MS });
    const back = taught().present(m(0), m(17)).present(m(19), m(40)).headcount(m(2), 8, 8);
    expect(line(back)).toMatchObject({ attendedMs: 40 * MINUTE_MS, bridgedMs: 2 * MINUTE_MS, interrupted: false });
    const late = taught().present(m(0), m(17)).present(m(19) + 1, m(40)).headcount(m(2), 8, 8);
    expect(line(late)).toMatchObject({ attendedMs: 38 * MINUTE_MS - 1, bridgedMs: 0 });
    const long = taught().present(m(0), m(10)).present(m(16), m(40)).headcount(m(2), 8, 8);
    expect(line(long)).toMatchObject({ interrupted: true, outcome: 'held' });
  });

  it('rests on the weakest evidence it needs', () => {
    expect(line(taught().present(m(0), m(10)).present(m(10), m(40), 'B').headcount(m(2), 8, 8)).evidence).toBe('B');
    expect(line(taught().present(m(0), m(35)).present(m(35), m(40), 'B').headcount(m(2), 8, 8)).evidence).toBe('A');
    expect(line(taught().present(m(0), m(40)).headcount(m(50), 8, 8, 'B')).evidence).toBe('B');
  });

  it('takes the last headcount by when it was counted, not by when it came', () => {
    const story = taught().present(m(0), m(40)).headcount(m(30), 22, 24);
    const [late] = new AttendanceStory().headcount(m(5), 23, 24, 'B').facts as [SeatFact];
    expect(line(story, { facts: [...story.facts, { ...late, id: 'late', receivedAt: m(5000) }] }).present).toBe(22);
  });

  it('may be filled in or stated afterwards, as evidence C; what was seen is not talked down', () => {
    expect(line(taught().headcount(m(900), 8, 8, 'C'))).toMatchObject({ outcome: 'held', evidence: 'C', attendedMs: 0, present: 8 });
    expect(line(taught().headcount(m(900), 0, 8, 'C'))).toMatchObject({ outcome: 'notHeld', evidence: 'C' });
    expect(line(taught().stated(m(900), 'notHeld'))).toMatchObject({ outcome: 'notHeld', present: null, evidence: 'C' });
    expect(line(taught().present(m(0), m(17)).headcount(m(2), 8, 8).stated(m(900), 'held'))).toMatchObject({ outcome: 'held', evidence: 'C' });
    expect(line(taught().present(m(0), m(40)).headcount(m(2), 8, 8).stated(m(900), 'notHeld'))).toMatchObject({ outcome: 'held', evidence: 'A' });
  });

  it('is corrected in the order of the decisions', () => {
    const story = taught().present(m(0), m(40)).headcount(m(2), 23, 24);
    const corrections = [
      { id: 'c2', field: 'present' as const, value: '21', decidedAt: m(300) }, { id: 'c1', field: 'present' as const, value: '22', decidedAt: m(200) },
    ];
    expect(line(story, { corrections })).toMatchObject({ present: 21, outcome: 'held', evidence: 'C' });
    expect(line(taught(), { corrections })).toMatchObject({ present: 21, outcome: 'held' });
    expect(line(taught().present(m(0), m(9)), { corrections })).toMatchObject({ outcome: 'partial' });
    expect(line(taught(), { corrections: [{ id: 'c', field: 'expected', value: '9', decidedAt: 1 }] })).toMatchObject({ outcome: 'unreported', expected: 9 });
    expect(line(story, { corrections: [{ id: 'c', field: 'outcome', value: 'notHeld', decidedAt: 1 }] }).outcome).toBe('notHeld');
  });

  it('is judged by a version that is known', () => {
    expect(policyOf('v1')).toBe(POLICY_V1);
    expect(() => policyOf('v0')).toThrow('attendance.unknown-policy');
  });
});

describe('the laws of the ledger', () => {
  const anyFact = fc.record({
    id: fc.uuid(), seatId: fc.constant('seat-1'), effectiveAt: fc.integer({ min: m(-20), max: m(60) }), receivedAt: fc.integer({ min: m(-20), max: m(9000) }),
    evidence: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    kind: fc.constantFrom('joined' as const, 'proof' as const, 'left' as const, 'headcount' as const),
    lag: fc.integer({ min: 0, max: 60_000 }), present: fc.integer({ min: 0, max: 40 }),
  }).map(({ lag, present, kind, ...rest }): SeatFact => {
    if (kind === 'left') return { ...rest, kind, lastProofAt: rest.effectiveAt - lag };
    if (kind === 'headcount') return { ...rest, kind, present, expected: 40, absent: { sick: 0, leave: 0, unexplained: 40 - present } };
    return { ...rest, kind };
  });
  const facts = fc.uniqueArray(anyFact, { selector: (fact) => fact.id, maxLength: 40 });
  const judge = (known: readonly SeatFact[]): AttendanceLine => judgeSeat(lesson(taught()), { seatId: 'seat-1', excused: false, facts: known });

  it('order does not matter', () => {
    fc.assert(fc.property(facts.chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length }))),
      ([known, shuffled]) => expect(judge(shuffled)).toEqual(judge(known))));
  });

  it('repetition does not matter', () => {
    fc.assert(fc.property(facts, (known) => expect(judge([...known, ...known])).toEqual(judge(known))));
  });

  it('one more sign of life never takes attended time away', () => {
    fc.assert(fc.property(facts, anyFact, (known, more) => judge([...known, more]).attendedMs >= judge(known).attendedMs));
  });

  it('nobody attends longer than the lesson was given', () => {
    fc.assert(fc.property(facts, (known) => {
      const judged = judge(known);
      return judged.attendedMs <= judged.windowMs && judged.bridgedMs <= judged.attendedMs && judged.windowMs <= 60 * MINUTE_MS;
    }));
  });
});

describe('rates', () => {
  const counted = (outcome: AttendanceLine['outcome'], present: number | null, expected: number | null) =>
    ({ outcome, present, expected, evidence: present === null ? null : 'A' as const });

  it('leave the unreported out', () => {
    const summary = summariseAttendance([counted('held', 23, 24), counted('partial', 8, 8), counted('unreported', null, 18), counted('excused', null, 9)]);
    expect(summary).toEqual({
      due: 3, reported: 2, unreported: 1, present: 31, expected: 32,
      outcomes: { held: 1, partial: 1, notHeld: 0, excused: 1, unreported: 1 }, byEvidence: { A: 2, B: 0, C: 0 },
    });
    expect(attendanceRate(summary)).toBe(31 / 32);
    expect(attendanceRate(summariseAttendance([counted('unreported', null, 18)]))).toBeUndefined();
  });
});
