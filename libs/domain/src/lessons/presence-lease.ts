import type { DeviceId } from '@tongtang/kernel';
import { MINUTE_MS, SECOND_MS, type Instant } from '@tongtang/time';
import type { IncidentKind } from './lesson.events.js';

export const UNSTABLE_AFTER_MS = 15 * SECOND_MS;
export const LEASE_MS = 45 * SECOND_MS;
export const CLOSED_SOCKET_LEASE_MS = 15 * SECOND_MS;
export const ASK_REASON_AFTER_MS = 5 * MINUTE_MS;
export const INCIDENT_WINDOW_MS = 60 * SECOND_MS;
export const INCIDENT_SHARE = 0.3;
export const INCIDENT_LEAST_SEATS = 4;

export type PresenceLevel = 'online' | 'unstable' | 'offline';

/** A device's hold on its place in a lesson: any frame renews it. Times are of one monotonic clock. */
export interface Lease {
  readonly lastProofAt: Instant;
  readonly socketClosedAt?: Instant;
}

/** A room (or the net teacher, with no seats) in a lesson, by its devices. */
export interface PresentParty {
  readonly seats: number;
  readonly leases: ReadonlyMap<DeviceId, Lease>;
  readonly level: PresenceLevel;
  /** When the level began; for `offline` the last proof of life. */
  readonly since: Instant;
  readonly reasonAsked: boolean;
}

export interface LessonPresence {
  readonly parties: ReadonlyMap<string, PresentParty>;
  readonly incident?: { readonly kind: IncidentKind; readonly partyIds: readonly string[] };
}

export type PresenceInput =
  | { readonly kind: 'proof'; readonly partyId: string; readonly deviceId: DeviceId; readonly seats: number; readonly at: Instant }
  | { readonly kind: 'socketClosed'; readonly partyId: string; readonly deviceId: DeviceId; readonly at: Instant }
  | { readonly kind: 'left'; readonly partyId: string; readonly deviceId: DeviceId; readonly at: Instant }
  | { readonly kind: 'tick'; readonly at: Instant };

export type PresenceEffect =
  | { readonly kind: 'levelChanged'; readonly partyId: string; readonly level: PresenceLevel; readonly since: Instant }
  | { readonly kind: 'lost'; readonly partyId: string; readonly lastProofAt: Instant }
  | { readonly kind: 'back'; readonly partyId: string }
  | { readonly kind: 'gone'; readonly partyId: string; readonly lastProofAt: Instant }
  | { readonly kind: 'askReason'; readonly partyId: string }
  | { readonly kind: 'incidentOpened' | 'incidentClosed'; readonly incident: IncidentKind; readonly partyIds: readonly string[] };

export const NOBODY_PRESENT: LessonPresence = { parties: new Map() };

/** When a lease runs out unless a frame renews it. */
export function leaseExpiry(lease: Lease): Instant {
  const silent = lease.lastProofAt + LEASE_MS;
  return lease.socketClosedAt === undefined ? silent : Math.min(silent, lease.socketClosedAt + CLOSED_SOCKET_LEASE_MS);
}

/** What a lease is worth now. A closed socket is unstable at once; it has 15 seconds to come back. */
export function judgeLease(lease: Lease, now: Instant): PresenceLevel {
  if (now >= leaseExpiry(lease)) return 'offline';
  return lease.socketClosedAt !== undefined || now - lease.lastProofAt >= UNSTABLE_AFTER_MS ? 'unstable' : 'online';
}

/** Takes in a frame, a closed socket, a good-bye or the passing of time; says what changed. */
export function reducePresence(state: LessonPresence, input: PresenceInput): readonly [LessonPresence, readonly PresenceEffect[]] {
  switch (input.kind) {
    case 'proof': {
      const known = state.parties.get(input.partyId);
      const before = known?.leases.get(input.deviceId);
      // Frames may be handed over out of order: an old one never shortens a lease.
      const lease = { lastProofAt: Math.max(input.at, before?.lastProofAt ?? input.at) };
      const leases = new Map(known?.leases).set(input.deviceId, lease);
      const party = { ...(known ?? newParty(input.at)), seats: input.seats, leases };
      return judge(withParty(state, input.partyId, party), { now: input.at, only: input.partyId, isNew: known === undefined });
    }
    case 'socketClosed': {
      const known = state.parties.get(input.partyId);
      const lease = known?.leases.get(input.deviceId);
      if (!known || !lease) return [state, []];
      const leases = new Map(known.leases).set(input.deviceId, { ...lease, socketClosedAt: input.at });
      return judge(withParty(state, input.partyId, { ...known, leases }), { now: input.at, only: input.partyId });
    }
    case 'left': return leave(state, input);
    case 'tick': return judge(state, { now: input.at });
  }
}

function leave(
  state: LessonPresence, input: { readonly partyId: string; readonly deviceId: DeviceId; readonly at: Instant },
): readonly [LessonPresence, readonly PresenceEffect[]] {
  const known = state.parties.get(input.partyId);
  if (!known?.leases.has(input.deviceId)) return [state, []];
  const leases = new Map(known.leases);
  leases.delete(input.deviceId);
  if (leases.size > 0) return judge(withParty(state, input.partyId, { ...known, leases }), { now: input.at, only: input.partyId });
  // Who says good-bye is not lost: no reason is asked and no incident counts it.
  const parties = new Map(state.parties);
  parties.delete(input.partyId);
  return [{ ...state, parties }, [{ kind: 'gone', partyId: input.partyId, lastProofAt: input.at }]];
}

interface JudgeScope { readonly now: Instant; readonly only?: string; readonly isNew?: boolean }

/**
 * A frame speaks for its own party only; the others are judged by ticks. After a stall of the process
 * the waiting frames are taken in first, so nobody is called lost for a pause that was ours.
 */
function judge(state: LessonPresence, scope: JudgeScope): readonly [LessonPresence, readonly PresenceEffect[]] {
  const effects: PresenceEffect[] = [];
  const parties = new Map(state.parties);
  for (const [partyId, party] of state.parties) {
    if (scope.only !== undefined && scope.only !== partyId) continue;
    const judged = judgeParty(party, scope.now);
    parties.set(partyId, judged);
    if (judged.level !== party.level) {
      effects.push({ kind: 'levelChanged', partyId, level: judged.level, since: judged.since });
      if (judged.level === 'offline') effects.push({ kind: 'lost', partyId, lastProofAt: judged.since });
      else if (party.level === 'offline' && !scope.isNew) effects.push({ kind: 'back', partyId });
    }
    if (judged.reasonAsked && !party.reasonAsked) effects.push({ kind: 'askReason', partyId });
  }
  const [incident, incidentEffects] = judgeIncident({ ...state, parties });
  return [incident === undefined ? { parties } : { parties, incident }, [...effects, ...incidentEffects]];
}

function judgeParty(party: PresentParty, now: Instant): PresentParty {
  const levels = [...party.leases.values()].map((lease) => judgeLease(lease, now));
  const level = levels.includes('online') ? 'online' : levels.includes('unstable') ? 'unstable' : 'offline';
  const lastProofAt = Math.max(...[...party.leases.values()].map((lease) => lease.lastProofAt));
  const since = level === party.level ? party.since : level === 'offline' ? lastProofAt : now;
  const reasonAsked = level === 'offline' && (party.reasonAsked || now - lastProofAt >= ASK_REASON_AFTER_MS);
  return { ...party, level, since, reasonAsked };
}

/** Many seats lost at once is one incident of the lesson, not forty of the schools. */
function judgeIncident(state: LessonPresence): readonly [LessonPresence['incident'], readonly PresenceEffect[]] {
  const lost = [...state.parties].filter(([, party]) => party.level === 'offline' && party.seats > 0);
  if (state.incident) {
    const stillLost = new Set(lost.map(([partyId]) => partyId));
    if (state.incident.partyIds.some((partyId) => stillLost.has(partyId))) return [state.incident, []];
    return [undefined, [{ kind: 'incidentClosed', incident: state.incident.kind, partyIds: state.incident.partyIds }]];
  }
  const latest = Math.max(...lost.map(([, party]) => party.since));
  const together = lost.filter(([, party]) => latest - party.since < INCIDENT_WINDOW_MS);
  const seatsLost = sumSeats(together.map(([, party]) => party));
  const seatsBefore = seatsLost + sumSeats([...state.parties.values()].filter((party) => party.level !== 'offline'));
  if (seatsBefore < INCIDENT_LEAST_SEATS || seatsLost / seatsBefore <= INCIDENT_SHARE) return [undefined, []];
  const incident = { kind: 'manyLost' as const, partyIds: together.map(([partyId]) => partyId) };
  return [incident, [{ kind: 'incidentOpened', incident: incident.kind, partyIds: incident.partyIds }]];
}

function sumSeats(parties: readonly PresentParty[]): number {
  return parties.reduce((sum, party) => sum + party.seats, 0);
}

function newParty(at: Instant): PresentParty {
  return { seats: 0, leases: new Map(), level: 'offline', since: at, reasonAsked: false };
}

function withParty(state: LessonPresence, partyId: string, party: PresentParty): LessonPresence {
  return { ...state, parties: new Map(state.parties).set(partyId, party) };
}
