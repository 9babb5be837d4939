/** Everything that can be allowed. The matrix in `role.ts` says to whom; decisions §4 is its source. */
export const PERMISSIONS = [
  'organisation.read', 'organisation.edit', 'import.run',
  'grant.read', 'grant.edit',
  'calendar.read', 'calendar.edit',
  'demand.read', 'demand.edit',
  'netTeacher.read',
  'plan.read', 'plan.edit', 'plan.solve', 'plan.publish',
  'lesson.read', 'lesson.observe', 'lesson.run', 'lesson.change',
  'seat.run',
  'attendance.read', 'attendance.report', 'attendance.correct', 'attendance.approve',
  'wall.issue', 'ops.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/**
 * How far a permission reaches from the organisation on which a role was granted.
 * - `tree`: everything below it
 * - `node`: what the granted organisation itself owns
 * - `self`: what carries the person as its own (a net teacher's lessons)
 */
export type Extent = 'tree' | 'node' | 'self';
