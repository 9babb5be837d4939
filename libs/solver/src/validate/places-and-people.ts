import type { FieldReader, Index, JsonObject } from './field-reader.js';

/** What references need to know about what was already read. */
export interface Known {
  readonly districts: Index<true>;
  readonly subjects: Index<true>;
  readonly bands: Index<ReadonlySet<unknown>>;
  readonly bells: Index<ReadonlySet<number>>;
  readonly sites: Index<ReadonlySet<number>>;
}

/** A site; returns the period keys of its bell schedule. */
export function readSite(r: FieldReader, value: unknown, path: string, known: Pick<Known, 'districts' | 'bells'>): ReadonlySet<number> | undefined {
  const site = r.object(value, path, ['id', 'districtId', 'bellScheduleId', 'bandwidthClass', 'maxConcurrentEndpoints', 'closedPeriods'], ['name']);
  if (!site) return undefined;
  r.reference(known.districts, site['districtId'], `${path}.districtId`, 'district');
  const periods = r.reference(known.bells, site['bellScheduleId'], `${path}.bellScheduleId`, 'bell schedule');
  r.oneOf(site['bandwidthClass'], `${path}.bandwidthClass`, ['A', 'B', 'C']);
  r.int(site['maxConcurrentEndpoints'], `${path}.maxConcurrentEndpoints`, 0, 100);
  r.dayPeriods(site['closedPeriods'], `${path}.closedPeriods`, periods);
  return periods;
}

/** A network classroom. */
export function readRoom(r: FieldReader, value: unknown, path: string, known: Pick<Known, 'sites'>): true | undefined {
  const room = r.object(value, path, ['id', 'siteId', 'seats', 'closedPeriods'], ['name']);
  if (!room) return undefined;
  const periods = r.reference(known.sites, room['siteId'], `${path}.siteId`, 'site');
  r.int(room['seats'], `${path}.seats`, 1, 10_000);
  r.dayPeriods(room['closedPeriods'], `${path}.closedPeriods`, periods);
  return true;
}

/** An assistant teacher. */
export function readAssistant(r: FieldReader, value: unknown, path: string, known: Pick<Known, 'sites'>): true | undefined {
  const assistant = r.object(value, path, ['id', 'siteId', 'availability'], ['name']);
  if (!assistant) return undefined;
  r.reference(known.sites, assistant['siteId'], `${path}.siteId`, 'site');
  r.intervals(assistant['availability'], `${path}.availability`);
  return true;
}

/** A class of a site with its demands. */
export function readClass(r: FieldReader, value: unknown, path: string, known: Known): true | undefined {
  const group = r.object(value, path, ['id', 'siteId', 'grades', 'size', 'gradeBandIds', 'busyPeriods', 'demands'], ['name']);
  if (!group) return undefined;
  const periods = r.reference(known.sites, group['siteId'], `${path}.siteId`, 'site');
  r.int(group['size'], `${path}.size`, 1, 1000);
  const grades = new Set(r.integers(group['grades'], `${path}.grades`, 1, 12));
  const bands = r.list(group['gradeBandIds'], `${path}.gradeBandIds`, 1);
  bands.forEach((id, i) => {
    const at = `${path}.gradeBandIds[${i}]`, band = r.reference(known.bands, id, at, 'grade band');
    if (band && ![...band].some((g) => grades.has(g))) r.report(at, 'unknown-reference', 'this band shares no grade with the class');
  });
  r.distinct(bands, `${path}.gradeBandIds`);
  r.dayPeriods(group['busyPeriods'], `${path}.busyPeriods`, periods);
  readDemands(r, group['demands'], `${path}.demands`, known);
  return true;
}

function readDemands(r: FieldReader, value: unknown, path: string, known: Pick<Known, 'subjects'>): void {
  const seen = new Set<unknown>();
  r.list(value, path).forEach((element, i) => {
    const at = `${path}[${i}]`, demand = r.object(element, at, ['subjectId', 'requiredPeriods', 'localPeriods']);
    if (!demand) return;
    r.reference(known.subjects, demand['subjectId'], `${at}.subjectId`, 'subject');
    const required = r.int(demand['requiredPeriods'], `${at}.requiredPeriods`, 0, 60), local = r.int(demand['localPeriods'], `${at}.localPeriods`, 0, 60);
    if (required !== undefined && local !== undefined && local > required) {
      r.report(`${at}.localPeriods`, 'range', `must be between 0 and ${required}, is ${local}`, { count: local, limit: required });
    }
    if (seen.has(demand['subjectId'])) r.report(`${at}.subjectId`, 'duplicate', 'this subject is there twice');
    seen.add(demand['subjectId']);
  });
}

/** A net teacher. */
export function readTeacher(r: FieldReader, value: unknown, path: string, known: Known): true | undefined {
  const teacher = r.object(value, path, [
    'id', 'districtId', 'serviceDistrictIds', 'qualifications', 'availability', 'preferredHours', 'preferredSiteIds', 'maxPerDay', 'maxPerWeek', 'preferredPerDay',
  ], ['name']);
  if (!teacher) return undefined;
  if (teacher['districtId'] !== null) r.reference(known.districts, teacher['districtId'], `${path}.districtId`, 'district');
  if (teacher['serviceDistrictIds'] !== null) readReferences(r, teacher, 'serviceDistrictIds', path, 1, known.districts, 'district');
  readQualifications(r, teacher['qualifications'], `${path}.qualifications`, known);
  r.intervals(teacher['availability'], `${path}.availability`);
  r.intervals(teacher['preferredHours'], `${path}.preferredHours`);
  readReferences(r, teacher, 'preferredSiteIds', path, 0, known.sites, 'site');
  r.int(teacher['maxPerDay'], `${path}.maxPerDay`, 0, 30);
  r.int(teacher['maxPerWeek'], `${path}.maxPerWeek`, 0, 200);
  r.int(teacher['preferredPerDay'], `${path}.preferredPerDay`, 0, 30);
  return true;
}

function readReferences(r: FieldReader, owner: JsonObject, field: string, path: string, least: number, known: Index<unknown>, what: string): void {
  const list = r.list(owner[field], `${path}.${field}`, least);
  list.forEach((id, i) => r.reference(known, id, `${path}.${field}[${i}]`, what));
  r.distinct(list, `${path}.${field}`);
}

function readQualifications(r: FieldReader, value: unknown, path: string, known: Known): void {
  const seen = new Set<string>();
  r.list(value, path, 1).forEach((element, i) => {
    const at = `${path}[${i}]`, qualification = r.object(element, at, ['subjectId', 'gradeBandIds']);
    if (!qualification) return;
    r.reference(known.subjects, qualification['subjectId'], `${at}.subjectId`, 'subject');
    r.list(qualification['gradeBandIds'], `${at}.gradeBandIds`, 1).forEach((band, j) => {
      r.reference(known.bands, band, `${at}.gradeBandIds[${j}]`, 'grade band');
      const key = JSON.stringify([qualification['subjectId'], band]);
      if (seen.has(key)) r.report(`${at}.gradeBandIds[${j}]`, 'duplicate', 'this qualification is there twice');
      seen.add(key);
    });
  });
}
