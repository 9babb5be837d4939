import type { Problem, Site, Teacher } from '../problem.js';
import { SOLUTION_FORMAT, type Solution } from '../solution.js';

/**
 * Cuts a problem without a plan into `count` problems that share nothing, each of some whole districts and of some of the teachers who serve them,
 * so that plans of the parts together are a plan of the whole. Districts with common teachers stay together, and who can serve several parts goes
 * where most lessons are missing. Fewer parts where there are fewer districts.
 */
export function splitByDistricts(problem: Problem, count: number): Problem[] {
  const districtOf = new Map(problem.sites.map((site) => [site.id, site.districtId])), siteOfClass = new Map(problem.classes.map((c) => [c.id, c.siteId]));
  const needs = new Needs(problem, districtOf), partOf = groupDistricts(problem, needs, count), parts = 1 + Math.max(0, ...partOf.values());
  const partOfSite = (siteId: string) => partOf.get(districtOf.get(siteId) ?? '') ?? 0;
  const partOfTeacher = assignTeachers(problem, partOf, parts, needs);
  return Array.from({ length: parts }, (_, part): Problem => {
    const isHere = ({ siteId }: { readonly siteId: string }) => partOfSite(siteId) === part, sites = problem.sites.filter(({ id }) => partOfSite(id) === part), known = new Set(sites.map(({ id }) => id));
    const teachers = problem.teachers.filter((_teacher, t) => partOfTeacher[t] === part);
    // Who prefers only sites of other parts prefers none of these; no preference at all would be another thing.
    const elsewhere = new Set(teachers.flatMap(({ preferredSiteIds }) => (preferredSiteIds.some((id) => known.has(id)) ? [] : preferredSiteIds.slice(0, 1)))), [host] = sites;
    const strangers = host === undefined ? [] : [...elsewhere].map((id): Site => ({ ...host, id, bandwidthClass: 'C', maxConcurrentEndpoints: 0, closedPeriods: [] }));
    for (const { id } of strangers) known.add(id);
    const districts = new Set([...sites.map((site) => site.districtId), ...teachers.flatMap(({ districtId }) => (districtId === null ? [] : [districtId]))]), bells = new Set(sites.map((site) => site.bellScheduleId));
    return {
      ...problem, id: `${problem.id}/${part + 1}`, districts: problem.districts.filter(({ id }) => districts.has(id)), bellSchedules: problem.bellSchedules.filter(({ id }) => bells.has(id)),
      sites: [...sites, ...strangers], rooms: problem.rooms.filter(isHere), assistants: problem.assistants.filter(isHere), classes: problem.classes.filter((c) => isHere({ siteId: siteOfClass.get(c.id) ?? '' })),
      teachers: teachers.map((teacher): Teacher => ({
        ...teacher, serviceDistrictIds: teacher.serviceDistrictIds?.filter((id) => districts.has(id)) ?? null, preferredSiteIds: teacher.preferredSiteIds.filter((id) => known.has(id)),
      })),
    };
  });
}

/** Plans of the parts as one plan of the whole. */
export function joinPlans(problem: Problem, plans: readonly Solution[]): Solution {
  const sections = plans.flatMap((plan) => plan.sections).map((section, i) => ({ ...section, id: `X${i + 1}` }));
  return { format: SOLUTION_FORMAT, instanceId: problem.id, sections };
}

/** Unmet periods by district, subject and grade band; a class of several bands counts in each by its share. */
class Needs {
  readonly ofDistrict = new Map<string, number>();
  readonly bySkill = new Map<string, Map<string, number>>();

  constructor({ classes, districts }: Problem, districtOf: ReadonlyMap<string, string>) {
    for (const { id } of districts) {
      this.ofDistrict.set(id, 0);
      this.bySkill.set(id, new Map());
    }
    for (const { siteId, gradeBandIds, demands } of classes) {
      const district = districtOf.get(siteId) ?? '';
      for (const { subjectId, requiredPeriods, localPeriods } of demands) {
        add(this.ofDistrict, district, requiredPeriods - localPeriods);
        for (const band of gradeBandIds) add(this.bySkill.get(district) ?? new Map<string, number>(), `${subjectId}/${band}`, (requiredPeriods - localPeriods) / gradeBandIds.length);
      }
    }
  }
}

function add(counts: Map<string, number>, key: string, more: number): void { counts.set(key, (counts.get(key) ?? 0) + more); }

/** Grows one part after the other around a large district, by those who share most teachers for their size, until it has its share. */
function groupDistricts({ districts, teachers }: Problem, { ofDistrict }: Needs, count: number): Map<string, number> {
  const company = new Map<string, Map<string, number>>(districts.map(({ id }) => [id, new Map()])), partOf = new Map<string, number>(), total = [...ofDistrict.values()].reduce((a, b) => a + b, 0);
  for (const { serviceDistrictIds } of teachers) {
    for (const a of serviceDistrictIds ?? []) for (const b of serviceDistrictIds ?? []) if (a !== b) add(company.get(a) ?? new Map<string, number>(), b, 1);
  }
  const left = new Set([...ofDistrict].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id));
  let filled = 0;
  for (let part = 0; left.size > 0; part++) {
    const pull = new Map<string, number>();
    for (let next = left.values().next().value; next !== undefined;) {
      const need = ofDistrict.get(next) ?? 0;
      partOf.set(next, part);
      left.delete(next);
      filled += need;
      for (const [other, shared] of company.get(next) ?? []) add(pull, other, shared);
      if (part < count - 1 && filled >= (total * (part + 1)) / count - need / 2) break;
      let best = -1;
      next = undefined;
      for (const id of left) {
        const value = (1 + (pull.get(id) ?? 0)) / (1 + (ofDistrict.get(id) ?? 0));
        if (value > best) [best, next] = [value, id];
      }
    }
  }
  return partOf;
}

/** The part of every teacher; those who can go to few parts choose first. */
function assignTeachers({ teachers, delivery }: Problem, partOf: ReadonlyMap<string, number>, parts: number, { bySkill }: Needs): number[] {
  const missing = Array.from({ length: parts }, () => new Map<string, number>()), everywhere = Array.from({ length: parts }, (_, part) => part);
  for (const [district, needs] of bySkill) for (const [skill, need] of needs) add(missing[partOf.get(district) ?? 0]!, skill, need);
  const placesOf = teachers.map(({ serviceDistrictIds }) => (serviceDistrictIds === null ? everywhere : [...new Set(serviceDistrictIds.map((id) => partOf.get(id) ?? 0))]));
  const chosen = teachers.map(() => 0);
  for (const t of [...teachers.keys()].sort((a, b) => placesOf[a]!.length - placesOf[b]!.length || a - b)) {
    const { qualifications, maxPerWeek, serviceDistrictIds } = teachers[t]!, skills = qualifications.flatMap((q) => q.gradeBandIds.map((band) => `${q.subjectId}/${band}`));
    const missingOf = (part: number) => skills.reduce((sum, skill) => sum + (missing[part]!.get(skill) ?? 0), 0);
    // Of parts that all have enough to do, the one with more of the teacher's districts leaves more choice.
    const value = (part: number) => missingOf(part) * (missingOf(part) > 0 ? (serviceDistrictIds?.filter((id) => partOf.get(id) === part).length ?? 1) : 1);
    const part = placesOf[t]!.reduce((a, b) => (value(b) > value(a) ? b : a), placesOf[t]![0] ?? 0), wanting = skills.filter((skill) => (missing[part]!.get(skill) ?? 0) > 0);
    const served = wanting.length > 0 ? wanting : skills, seats = maxPerWeek * delivery.maxClassesPerSection;
    chosen[t] = part;
    for (const skill of served) add(missing[part]!, skill, -seats / served.length);
  }
  return chosen;
}
