declare const kind: unique symbol;

/**
 * A nominal type over a primitive: `LessonId` is not assignable to `SchoolId`.
 * The mark is optional, so that a plain value read from a row or a parsed frame enters without a cast,
 * while two marked values of different kinds never mix.
 */
export type Branded<T, Kind extends string> = T & { readonly [kind]?: Kind };

/** Any id: a UUIDv7 made by an `IdSource`. */
export type Id<Kind extends string> = Branded<string, Kind>;

export type OrganisationId = Id<'Organisation'>;
export type SchoolId = Id<'School'>;
export type RoomId = Id<'Room'>;
export type ClassGroupId = Id<'ClassGroup'>;
export type PersonId = Id<'Person'>;
export type AccountId = Id<'Account'>;
export type GrantId = Id<'Grant'>;
export type DeviceId = Id<'Device'>;
export type TermId = Id<'Term'>;
export type BellScheduleId = Id<'BellSchedule'>;
export type CourseId = Id<'Course'>;
export type AgreementId = Id<'Agreement'>;
export type BondId = Id<'Bond'>;
export type PlanId = Id<'Plan'>;
export type SectionId = Id<'Section'>;
export type RunId = Id<'Run'>;
export type LessonId = Id<'Lesson'>;
export type SeatId = Id<'Seat'>;
export type PollId = Id<'Poll'>;
export type FactId = Id<'Fact'>;
export type CorrectionId = Id<'Correction'>;
export type CommandId = Id<'Command'>;
export type NoticeId = Id<'Notice'>;
export type SubstitutionId = Id<'Substitution'>;
