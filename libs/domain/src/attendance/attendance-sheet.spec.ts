import { AttendanceStory } from '@tongtang/testing';
import { instantOf } from '@tongtang/time';
import {
  approveCorrection, correctDirectly, CORRECTION_STATUSES, CORRECTION_TRIGGERS, judgeFiling, judgeSeat, proposeCorrection, rejectCorrection, reportHeadcount,
  sealedText, sealsAt, sealSheet, transitionCorrection, type AttendanceSheet, type CorrectionInput, type Filing, type HeadcountInput,
} from './index.js';

const sheet: AttendanceSheet = { lessonId: 'lesson-1', policy: 'v1', status: 'open', schoolDate: '2026-10-13' };
const at = (date: string, minutes = 600): number => instantOf(date, minutes);

describe('a sheet', () => {
  it('is sealed on day eight at midnight, once', () => {
    expect(sealsAt(sheet)).toBe(at('2026-10-21', 0));
    expect(() => sealSheet(sheet, 6, at('2026-10-20', 1439))).toThrow('attendance-sheet.not-yet-due');
    const [sealed, events] = sealSheet(sheet, 6, at('2026-10-21', 0));
    expect(sealed.status).toBe('sealed');
    expect(events).toEqual([{ stream: 'desk', type: 'attendance.sealed.v1', data: { lines: 6 } }]);
    expect(() => sealSheet(sealed, 6, at('2026-10-22'))).toThrow('attendance-sheet.wrong-status');
  });

  it('has one text whatever the order, and another for any change', () => {
    const story = new AttendanceStory().taught(0, 10).present(0, 10).headcount(1, 5, 6);
    const judged = judgeSeat({ schedule: { start: 0, end: 10 }, teaching: story.teaching, until: 10 }, { seatId: 'seat-1', excused: false, facts: story.facts });
    const text = sealedText([...story.teaching, ...story.facts], [judged]);
    expect(sealedText([...story.facts].reverse().concat([]), [judged])).not.toBe(text);
    expect(sealedText([...story.facts, ...story.teaching], [judged])).toBe(text);
    expect(sealedText([...story.teaching, ...story.facts], [{ ...judged, present: 6 }])).not.toBe(text);
  });
});

describe('a figure that arrives', () => {
  const filing = (facts: Partial<Filing>): Filing => ({ sheet, reported: false, origin: 'typed', evidence: 'B', termLocksOn: '2027-01-20', ...facts });
  const sealed = { ...sheet, status: 'sealed' as const };
  const soon = at('2026-10-15');
  const later = at('2026-10-25');

  it('counts during the lesson', () => {
    expect(judgeFiling(filing({ sheet: undefined, origin: 'live' }), soon)).toEqual({ kind: 'counts', evidence: 'A' });
    expect(judgeFiling(filing({ sheet: undefined, origin: 'deviceLog' }), soon)).toEqual({ kind: 'counts', evidence: 'B' });
  });

  it('counts at once as C where nothing was reported, and waits where something was', () => {
    expect(judgeFiling(filing({}), soon)).toEqual({ kind: 'counts', evidence: 'C' });
    expect(judgeFiling(filing({ reported: true }), soon)).toEqual({ kind: 'waits', evidence: 'C' });
    expect(judgeFiling(filing({ sheet: sealed }), later)).toEqual({ kind: 'waits', evidence: 'C' });
  });

  it('from a device stays B for thirty days, as a correction once the sheet is sealed', () => {
    const log = { origin: 'deviceLog' as const };
    expect(judgeFiling(filing({ ...log, reported: true }), soon)).toEqual({ kind: 'counts', evidence: 'B' });
    expect(judgeFiling(filing({ ...log, sheet: sealed }), at('2026-11-12', 1439))).toEqual({ kind: 'correction', evidence: 'B' });
    expect(judgeFiling(filing({ ...log, sheet: sealed }), at('2026-11-13', 0))).toEqual({ kind: 'waits', evidence: 'C' });
    expect(judgeFiling(filing({ ...log, evidence: 'C' }), soon)).toEqual({ kind: 'counts', evidence: 'C' });
    expect(judgeFiling(filing({ origin: 'live' }), soon)).toEqual({ kind: 'counts', evidence: 'B' });
  });

  it('is refused once the term is locked', () => {
    expect(judgeFiling(filing({ sheet: sealed, termLocksOn: '2026-10-25' }), later).kind).toBe('waits');
    expect(() => judgeFiling(filing({ sheet: sealed, termLocksOn: '2026-10-24' }), later)).toThrow('attendance.term-locked');
  });
});

describe('a correction', () => {
  const input: CorrectionInput = { id: 'c1', seatId: 'seat-1', field: 'present', old: '23', new: '22', reason: ' 一个孩子提前回家 ', by: 'assistant-1' };
  const listed = new Map([['proposed approve', 'approved'], ['proposed reject', 'rejected']]);

  it.each(CORRECTION_STATUSES.flatMap((from) => CORRECTION_TRIGGERS.map((on) => ({ from, on, to: listed.get(`${from} ${on}`) }))))('$from on $on → $to', ({ from, on, to }) => {
    if (to !== undefined) expect(transitionCorrection(from, on)).toBe(to);
    else expect(() => transitionCorrection(from, on)).toThrow('correction.wrong-status');
  });

  it('keeps the old value and is decided by a second person who saw it', () => {
    const [proposed, events] = proposeCorrection(input);
    expect(events).toEqual([{
      stream: 'desk', type: 'attendance.correction-proposed.v1', data: { seatId: 'seat-1', field: 'present', old: '23', new: '22', reason: '一个孩子提前回家' },
    }]);
    expect(() => approveCorrection(proposed, { by: 'assistant-1', current: '23' })).toThrow('correction.second-person-required');
    expect(() => approveCorrection(proposed, { by: 'head-1', current: '24' })).toThrow('correction.stale');
    const [approved, decided] = approveCorrection(proposed, { by: 'head-1', current: '23' });
    expect(approved).toMatchObject({ status: 'approved', old: '23', new: '22', decidedBy: 'head-1' });
    expect(decided[0]?.type).toBe('attendance.correction-approved.v1');
    expect(rejectCorrection(proposed, { by: 'head-1' })[0].status).toBe('rejected');
    expect(() => rejectCorrection(approved, { by: 'head-1' })).toThrow('correction.wrong-status');
  });

  it('is made at once by an officer or a late sync', () => {
    expect(correctDirectly({ ...input, by: null, reason: 'lateSync' })[0]).toMatchObject({ status: 'approved', decidedBy: null });
  });

  it('has a reason and a value that can be', () => {
    expect(() => proposeCorrection({ ...input, reason: ' ' })).toThrow('correction.reason-missing');
    expect(() => proposeCorrection({ ...input, new: '-1' })).toThrow('correction.bad-value');
    expect(() => proposeCorrection({ ...input, field: 'outcome', old: null, new: 'unreported' })).toThrow('correction.bad-value');
    expect(() => proposeCorrection({ ...input, new: '23' })).toThrow('correction.no-change');
    expect(proposeCorrection({ ...input, field: 'outcome', old: null, new: 'held' })[0].status).toBe('proposed');
  });
});

describe('a headcount', () => {
  const input = (facts: Partial<HeadcountInput> = {}): HeadcountInput =>
    ({ seatId: 'seat-1', present: 21, expected: 24, sick: 1, leave: 1, effectiveAt: 5, evidence: 'A', late: false, origin: 'live', ...facts });

  it('leaves as unexplained what sickness and leave do not account for', () => {
    expect(reportHeadcount(input())[1]).toEqual([{
      stream: 'desk', type: 'headcount.reported.v1',
      data: { seatId: 'seat-1', present: 21, expected: 24, absent: { sick: 1, leave: 1, unexplained: 1 }, effectiveAt: 5, evidence: 'A', late: false },
    }]);
  });

  it('that cannot be is refused on line and kept, flagged, from an offline log', () => {
    expect(() => reportHeadcount(input({ present: 25 }))).toThrow(expect.objectContaining({ code: 'headcount.over-expected', params: { present: 25, expected: 24 } }));
    expect(() => reportHeadcount(input({ sick: 3 }))).toThrow('headcount.too-many-reasons');
    expect(reportHeadcount(input({ present: 25, origin: 'offlineLog' }))[0]).toMatchObject({ flagged: true, present: 25, absent: { unexplained: 0 } });
    expect(reportHeadcount(input({ sick: 3, origin: 'offlineLog' }))[0].flagged).toBe(true);
    expect(reportHeadcount(input())[0].flagged).toBe(false);
    expect(() => reportHeadcount(input({ present: 1.5, origin: 'offlineLog' }))).toThrow('headcount.bad-count');
  });
});
