import type { Model } from '../engine/model.js';
import { groupBy, type Lists } from '../engine/numbering.js';

/**
 * Who is searched with whom: every site and every teacher belongs to one piece. A piece owns all lessons of its teachers with whatever time of
 * class, room and assistant these lessons take, also at sites of other pieces, and everything at its own sites that no other piece's lesson takes.
 * So pieces never share anything, and what each of them makes of its part can be put together again without a clash.
 */
export interface Division {
  readonly pieces: number;
  readonly siteOf: Int32Array;
  readonly teacherOf: Int32Array;
  readonly sites: Lists;
  readonly teachers: Lists;
}

/** Lists the members of every piece. */
export function divisionOf(pieces: number, siteOf: Int32Array, teacherOf: Int32Array): Division {
  return { pieces, siteOf, teacherOf, sites: groupBy(siteOf, pieces), teachers: groupBy(teacherOf, pieces) };
}

/** What is the same in every piece: times, weights and limits. */
export type CommonModel = Omit<Model, keyof PieceModel | 'problem' | 'periodAt'>;

/** What is a piece's own. Everything is numbered anew, so that it lies close together. */
export type PieceModel = Pick<Model,
  | 'siteBell' | 'siteDistrict' | 'siteTwoWay' | 'siteCapacity' | 'siteOpen' | 'siteRooms' | 'siteAssistants' | 'roomSite' | 'roomSeats' | 'roomOpen' | 'assistantFrom' | 'assistantTo'
  | 'teachers' | 'teacherDistrict' | 'teacherServes' | 'teacherSkills' | 'skillTeachers' | 'maxPerDay' | 'maxPerWeek' | 'preferredPerDay' | 'teacherSlots' | 'teacherInterval' | 'offHours' | 'preferredSites'
  | 'classSite' | 'classSize' | 'classBands' | 'classOpen' | 'classPeriods' | 'demandAt' | 'demandClass' | 'demandSubject' | 'demandUnmet' | 'siteUnmet' | 'totalUnmet'
  | 'zones' | 'siteZone' | 'zoneBell' | 'zoneDistrict' | 'slotZones'>;

/** One piece as numbers only, to be sent to a thread: its model, and its part of the plan as a snapshot. */
export interface PieceTask {
  readonly piece: number;
  readonly model: PieceModel;
  readonly plan: Int32Array;
  /** Periods that the plan leaves uncovered in it. */
  readonly uncovered: number;
}

/** What became of the piece's part of the plan: a snapshot in the piece's numbers. */
export interface PieceResult {
  readonly piece: number;
  readonly plan: Int32Array;
  readonly uncovered: number;
  /** Moves tried. */
  readonly moves: number;
}

/** What is the same in every piece of a model. */
export function commonOf(model: Model): CommonModel {
  const { bellCount, maxPeriods, slotsPerDay, slots, slotDay, slotStart, bellPeriod, offBell, periodDay, periodNumber, periodStart, periodEnd, slotFrom, slotTo, districts,
    lesson, grid, breakMinutes, gapTolerance, maxInteractive, maxClasses, subjects, bands, weights } = model;
  return { bellCount, maxPeriods, slotsPerDay, slots, slotDay, slotStart, bellPeriod, offBell, periodDay, periodNumber, periodStart, periodEnd, slotFrom, slotTo, districts,
    lesson, grid, breakMinutes, gapTolerance, maxInteractive, maxClasses, subjects, bands, weights };
}
