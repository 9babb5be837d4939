import { member, tinyProblem, tinySolution, type DraftProblem, type DraftSolution } from '../fixtures/tiny.js';
import type { Member } from '../problem.js';
import type { SlotVerdict, VerdictCode } from './answers.js';
import { VERDICT_CODES } from './answers.js';
import { PlanDesk } from './plan-desk.js';

const lesson = (id: string, teacherId: string, day: number, start: number, members: Member[], gradeBandId = 'L') => ({ id, teacherId, subjectId: 'music', gradeBandId, day, start, members });
const c1 = (period = 1) => member('C1', period, 'R1', 'A1', 'interactive'), c2 = (period = 1) => member('C2', period, 'R1', 'A1', 'interactive');
const c3 = (period = 1) => member('C3', period, 'R2', 'A2', 'listener'), c6 = (period = 1) => member('C6', period, 'R2', 'A2', 'listener'), c4 = () => member('C4', 1, 'R3', 'A3', 'interactive');

function desk(sections: DraftSolution['sections'] | null, change: (p: DraftProblem) => void = () => undefined): PlanDesk {
  const made = new PlanDesk(tinyProblem(change), tinySolution((s) => { if (sections) s.sections = sections; }));
  expect(made.notLoaded).toEqual([]);
  return made;
}

const at = (d: PlanDesk, sectionId: string, day: number, start: number): SlotVerdict => d.verdicts(sectionId).slots.find((slot) => slot.day === day && slot.start === start)!;

/** No two classes fit into the room of S1. */
const small = (p: DraftProblem) => { p.rooms[0]!.seats = 20; };

const seen = new Set<VerdictCode>();
function expectReason(verdict: SlotVerdict, code: VerdictCode, params: Record<string, string | number>, kind: SlotVerdict['verdict'] = 'impossible'): void {
  seen.add(code);
  expect(verdict.verdict).toBe(kind);
  expect(verdict.reasons.map((r) => r.code)).toContain(code);
  expect(verdict.reasons.find((r) => r.code === code)!.params).toMatchObject(params);
}

describe('a slot for a lifted lesson', () => {
  it('is possible where teacher, classes, rooms and assistants are free', () => {
    const d = desk([lesson('X', 'T1', 1, 480, [c1()])]);
    expect(at(d, 'X', 2, 480)).toMatchObject({ verdict: 'possible', moves: [], memberMoves: [], lost: 0, reasons: [], current: false });
    expect(at(d, 'X', 1, 480)).toMatchObject({ verdict: 'possible', current: true });
    const { changes, undoToken } = d.move('X', 2, 480);
    expect(changes).toEqual([{ sectionId: 'X', before: lesson('X', 'T1', 1, 480, [c1()]), after: lesson('X', 'T1', 2, 480, [c1()]) }]);
    expect(d.undo(undoToken!)).toMatchObject([{ sectionId: 'X', after: { day: 1 } }]);
    expect(d.undo()).toBeNull();
  });

  it('is impossible where the teacher is away, with the shortest way to an hour', () => {
    const d = desk([lesson('X', 'T1', 1, 480, [c1()])], (p) => { p.teachers[0]!.availability = [[1, 475, 570], [2, 500, 600]]; });
    expectReason(at(d, 'X', 2, 480), 'teacher-away', { teacherId: 'T1', day: 2, start: 480, minutes: 20 });
    expect(at(d, 'X', 1, 535).reasons).toEqual([{ code: 'teacher-away', params: { teacherId: 'T1', day: 1, start: 535, minutes: 5 } }]);
  });

  it('is impossible where the day of the teacher is full', () => {
    const d = desk([lesson('X', 'T1', 1, 480, [c1()]), lesson('Y', 'T1', 2, 480, [c6()])], (p) => { p.teachers[0]!.maxPerDay = 1; });
    expectReason(at(d, 'X', 2, 530), 'teacher-day-full', { teacherId: 'T1', day: 2, lessons: 1, most: 1 });
  });

  it('moves the lesson the teacher gives then, unless it is pinned', () => {
    const d = desk([lesson('X', 'T1', 1, 480, [c1()]), lesson('Y', 'T1', 2, 480, [c3()], 'M')]), verdict = at(d, 'X', 2, 480);
    expectReason(verdict, 'teacher-teaching', { teacherId: 'T1', sectionId: 'Y', classes: 1, sites: 1 }, 'with-moves');
    expect(verdict).toMatchObject({ lost: 0, moves: [{ sectionId: 'Y', before: { day: 2 }, after: { day: 1, start: 480 } }], affectedSiteIds: ['S2'] });
    d.pin('Y');
    expectReason(at(d, 'X', 2, 480), 'teacher-teaching', { sectionId: 'Y' });
    expectReason(at(d, 'X', 2, 525), 'teacher-break', { sectionId: 'Y', minutes: 5, needed: 10 });
    expectReason(at(d, 'Y', 1, 530), 'pinned', { sectionId: 'Y' });
    d.unpin('Y');
    expect(at(d, 'Y', 1, 530).verdict).toBe('possible');
  });

  it('joins a lesson of the same subject that has places, and names how many schools are in a full one', () => {
    const sections = [lesson('X', 'T1', 1, 480, [c1(), c2()]), lesson('Y', 'T1', 2, 480, [c3()])];
    expect(at(desk(sections), 'X', 2, 480)).toMatchObject({ verdict: 'with-moves', lost: 0, memberMoves: [], moves: [{ sectionId: 'X', after: null }, { sectionId: 'Y' }] });
    const d = desk(sections, (p) => { p.delivery.maxClassesPerSection = 2; p.teachers[0]!.availability = [[1, 475, 525], [2, 475, 525]]; p.classes[2]!.busyPeriods = [[1, 1]]; });
    expectReason(at(d, 'X', 2, 480), 'lesson-full', { teacherId: 'T1', sectionId: 'Y', classes: 1, sites: 1, most: 2 });
    expect(d.move('X', 2, 480)).toMatchObject({ changes: [], undoToken: null, verdict: { verdict: 'impossible' } });
  });

  it('is impossible where the bells, the site or the class do not allow it', () => {
    const d = desk(null);
    expectReason(at(d, 'X1', 1, 530), 'no-bell', { classId: 'C4', siteId: 'S3', minutes: 5 }, 'with-moves');
    expectReason(at(d, 'X1', 1, 535), 'class-busy', { classId: 'C2', siteId: 'S1', period: 2 }, 'with-moves');
    expectReason(at(d, 'X1', 1, 535), 'room-closed', { classId: 'C4', siteId: 'S3', period: 2 }, 'with-moves');
    expectReason(at(d, 'X1', 2, 535), 'site-closed', { classId: 'C1', siteId: 'S1', period: 2 });
    expectReason(at(d, 'X1', 2, 535), 'assistant-away', { classId: 'C4', siteId: 'S3', start: 535 });
    expect(at(d, 'X1', 1, 535)).toMatchObject({ lost: 1, affectedSiteIds: ['S1', 'S3'], memberMoves: [{ classId: 'C2', to: { sectionId: 'X2', day: 2, period: 1 } }, { classId: 'C4', to: null }] });
  });

  it('names the lesson that holds the class, the room, the line or the assistant', () => {
    expectReason(at(desk(null), 'X2', 1, 480), 'class-taken', { classId: 'C1', sectionId: 'X1', teacherId: 'T1' });
    expectReason(at(desk([lesson('X', 'T1', 1, 480, [c1()]), lesson('Y', 'T2', 2, 480, [c2()])], small), 'Y', 1, 480), 'room-taken', { roomId: 'R1', siteId: 'S1', sectionId: 'X' });
    const twoRooms = [lesson('X', 'T1', 1, 480, [c3()]), lesson('Y', 'T2', 2, 480, [c6()])];
    expectReason(at(desk(twoRooms), 'Y', 1, 480), 'line-full', { siteId: 'S2', most: 1 });
    expectReason(at(desk(twoRooms, (p) => { p.sites[1]!.maxConcurrentEndpoints = 2; p.assistants[2]!.availability = []; }), 'Y', 1, 480), 'assistant-taken', { assistantId: 'A2' });
    expect(at(desk(twoRooms, (p) => { p.sites[1]!.maxConcurrentEndpoints = 2; }), 'Y', 1, 480).verdict).toBe('possible');
  });

  it('moves the class that holds the room into another lesson', () => {
    const d = desk([lesson('X', 'T1', 1, 480, [c1()]), lesson('Y', 'T2', 2, 480, [c2()]), lesson('Z', 'T1', 1, 530, [c3(2)])], small), verdict = at(d, 'Y', 1, 480);
    expectReason(verdict, 'room-taken', { sectionId: 'X' }, 'with-moves');
    expect(verdict).toMatchObject({ lost: 0, affectedSiteIds: ['S1'], memberMoves: [{ classId: 'C1', from: { sectionId: 'X' }, to: { sectionId: 'Z', day: 1, period: 2 } }] });
    expect(verdict.moves.map((move) => [move.sectionId, move.after?.members.length ?? 0])).toEqual([['X', 0], ['Z', 2]]);
  });

  it('exchanges two lessons', () => {
    const d = desk([lesson('X', 'T1', 1, 480, [c1()]), lesson('Y', 'T2', 2, 480, [c6()]), lesson('Z', 'T1', 2, 535, [c4()].map((m) => ({ ...m, period: 2 })))], (p) => { p.assistants[3]!.availability = [[1, 470, 700], [2, 470, 700]]; p.rooms[3]!.closedPeriods = []; });
    expect(d.swap('X', 'Y')).toMatchObject({ verdict: { verdict: 'possible' }, changes: [{ sectionId: 'X', after: { day: 2, start: 480 } }, { sectionId: 'Y', after: { day: 1, start: 480 } }] });
    d.undo();
    d.pin('Z');
    expect(d.swap('X', 'Z')).toMatchObject({ verdict: { verdict: 'impossible', reasons: [{ code: 'pinned' }] }, changes: [] });
    expect(() => d.swap('X', 'X')).toThrow(RangeError);
    expect(() => d.verdicts('nobody')).toThrow(RangeError);
    expect(() => d.move('X', 1, 481)).toThrow(RangeError);
  });

  it('has a test for every reason', () => { expect([...seen].sort()).toEqual([...VERDICT_CODES].sort()); });

  it('tells what of a plan is not legal', () => {
    const broken = new PlanDesk(tinyProblem(), tinySolution((s) => { s.sections[1]!.members[0]!.roomId = 'R2'; s.sections[0]!.members[3]!.period = 2; }));
    expect(broken.notLoaded.map((n) => [n.section.id, n.member.classId])).toEqual([['X1', 'C4'], ['X2', 'C1']]);
    expect(broken.solution.sections.map((s) => [s.id, s.members.length])).toEqual([['X1', 3]]);
  });
});
