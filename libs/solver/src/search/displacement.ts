import type { Workbench } from './workbench.js';

/** Demands looked at for one path; a short search often is worth more than a long one. */
const MOST_NODES = 96;
/** Paths that looked possible and were not, after which the search gives up. */
const MOST_FAILURES = 3;

/**
 * The shortest chain of displacements that covers an open demand without losing another: it takes a place in a section, whoever is in the
 * way takes a place elsewhere, and so on until one finds a free place. Breadth first over the demands in the way, each looked at once.
 */
export class Displacement {
  private readonly demand = new Int32Array(MOST_NODES);
  /** Whose way the demand is in, and in which section that one would then sit. */
  private readonly parent = new Int32Array(MOST_NODES);
  private readonly place = new Int32Array(MOST_NODES);
  /** Where the demand itself sits now. */
  private readonly seat = new Int32Array(MOST_NODES);
  private readonly seen: Int32Array;
  private stamp = 0;
  private count = 0;
  private failures = 0;

  constructor(private readonly bench: Workbench) { this.seen = new Int32Array(bench.model.demandClass.length); }

  /** Covers the demand if there is such a chain; else the plan stays as it is. */
  cover(q: number, nodes = MOST_NODES): boolean {
    this.stamp++;
    this.count = 0;
    this.failures = 0;
    this.push(q, -1, -1, -1);
    for (let i = 0; i < this.count && this.failures < MOST_FAILURES; i++) if (this.expand(i, nodes)) return true;
    return false;
  }

  private push(q: number, parent: number, place: number, seat: number): void {
    const i = this.count++;
    this.demand[i] = q;
    this.parent[i] = parent;
    this.place[i] = place;
    this.seat[i] = seat;
    this.seen[q] = this.stamp;
  }

  /** Looks for a place for one demand of the chain; what is in the way joins the search. True when the chain was carried out. */
  private expand(i: number, nodes: number): boolean {
    const { model: m, state, seating, random } = this.bench, q = this.demand[i]!, c = m.demandClass[q]!, site = m.classSite[c]!, bell = m.siteBell[site]! * m.slots, P = m.maxPeriods;
    for (let b = m.classBands.start[c]!, end = m.classBands.start[c + 1]!; b < end; b++) {
      const skill = m.demandSubject[q]! * m.bands + m.classBands.items[b]!, from = state.skillStart[skill]!, used = state.skillUsed[skill]!;
      for (let k = 0, at = random.below(used); k < used; k++, at++) {
        if (at === used) at = 0;
        const section = state.skillSections[from + at]!, p = m.bellPeriod[bell + state.sectionSlot[section]!]!;
        if (p < 0 || section === this.seat[i] || m.classOpen[c * P + p] === 0 || !seating.serves(section, site)) continue;
        const holder = state.classSection[c * P + p]!;
        if (holder < 0 && seating.find(section, c, p)) {
          if (this.carryOut(i, section)) return true;
          if (++this.failures >= MOST_FAILURES) return false;
        } else if (this.count < nodes) this.blockers(i, section, c, site, p, holder, nodes);
      }
    }
    return false;
  }

  private blockers(i: number, section: number, c: number, site: number, p: number, holder: number, nodes: number): void {
    const { model: m, state, seating } = this.bench, full = state.sectionSize[section]! >= m.maxClasses;
    if (holder >= 0) {
      if (!full) this.consider(i, section, c, p, holder, nodes);
      return;
    }
    if (full) {
      const anyone = seating.shareEndpoint(section, c, p) || seating.newEndpointFree(c, p, state.sectionSlot[section]!);
      for (let k = section * m.maxClasses, to = k + state.sectionSize[section]!; k < to; k++) {
        const other = state.members[k]!;
        if (anyone || m.classSite[other] === site) this.consider(i, section, other, state.periodOf(section, m.classSite[other]!), section, nodes);
      }
      return;
    }
    for (let r = m.siteRooms.start[site]!, to = m.siteRooms.start[site + 1]!; r < to; r++) {
      const room = m.siteRooms.items[r]!, endpoint = room * m.maxPeriods + p, running = state.endpointSection[endpoint]!;
      if (running < 0 || running === section || state.endpointClasses[endpoint] !== 1 || m.roomSeats[room]! < m.classSize[c]!) continue;
      for (let k = running * m.maxClasses, last = k + state.sectionSize[running]!; k < last; k++) {
        const other = state.members[k]!;
        if (m.classSite[other] === site && state.classRoom[other * m.maxPeriods + p] === room) this.consider(i, section, other, p, running, nodes);
      }
    }
  }

  /** A class sits in the way in `seat`, in its period `p`. */
  private consider(i: number, section: number, other: number, p: number, seat: number, nodes: number): void {
    const { model: m, state } = this.bench, q = state.demandOf(seat, other);
    if (this.count < nodes && this.seen[q] !== this.stamp && state.pinned[other * m.maxPeriods + p] === 0) this.push(q, i, section, seat);
  }

  private carryOut(last: number, free: number): boolean {
    const { state, touched } = this.bench, mark = state.log.mark, before = touched.length;
    if (this.take(last, free)) return true;
    state.rewind(mark);
    touched.length = before;
    return false;
  }

  /** Seats everybody from the root on: each one's blocker has left before. */
  private take(i: number, target: number): boolean {
    const { bench } = this, parent = this.parent[i]!, c = bench.model.demandClass[this.demand[i]!]!;
    if (parent >= 0) {
      bench.state.leave(this.seat[i]!, c);
      bench.touched.push(this.seat[i]!);
      if (!this.take(parent, this.place[i]!)) return false;
    }
    return bench.seat(target, c);
  }
}
