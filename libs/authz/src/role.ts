import type { Extent, Permission } from './permission.js';

export const ROLES = ['assistantTeacher', 'schoolHead', 'netTeacher', 'countyOfficer', 'cityOfficer', 'provinceOfficer', 'operator'] as const;
export type Role = (typeof ROLES)[number];

type Reaches = Partial<Record<Permission, Extent>>;

const assistantTeacher: Reaches = {
  'organisation.read': 'node', 'grant.read': 'node', 'calendar.read': 'node', 'demand.read': 'node', 'plan.read': 'node',
  'lesson.read': 'node', 'seat.run': 'node',
  'attendance.read': 'node', 'attendance.report': 'node', 'attendance.correct': 'node',
};

const schoolHead: Reaches = {
  'organisation.read': 'tree', 'organisation.edit': 'node', 'grant.read': 'tree', 'grant.edit': 'tree',
  'calendar.read': 'tree', 'calendar.edit': 'node', 'demand.read': 'tree', 'demand.edit': 'node', 'plan.read': 'tree',
  'lesson.read': 'tree', 'lesson.observe': 'tree', 'seat.run': 'tree',
  'attendance.read': 'tree', 'attendance.report': 'node', 'attendance.correct': 'tree', 'attendance.approve': 'tree',
};

const netTeacher: Reaches = {
  'organisation.read': 'self', 'calendar.read': 'self', 'netTeacher.read': 'self', 'plan.read': 'self',
  'lesson.read': 'self', 'lesson.run': 'self', 'lesson.change': 'self', 'attendance.read': 'self',
};

const countyOfficer: Reaches = {
  'organisation.read': 'tree', 'organisation.edit': 'tree', 'import.run': 'tree', 'grant.read': 'tree', 'grant.edit': 'tree',
  'calendar.read': 'tree', 'calendar.edit': 'tree', 'demand.read': 'tree', 'demand.edit': 'tree', 'netTeacher.read': 'tree',
  'plan.read': 'tree', 'plan.edit': 'node', 'plan.solve': 'node', 'plan.publish': 'node',
  'lesson.read': 'tree', 'lesson.observe': 'tree', 'lesson.change': 'tree',
  'attendance.read': 'tree', 'attendance.correct': 'tree', 'attendance.approve': 'tree',
  'wall.issue': 'tree',
};

const higherOfficer: Reaches = {
  'organisation.read': 'tree', 'organisation.edit': 'node', 'import.run': 'node', 'grant.read': 'tree', 'grant.edit': 'tree',
  'calendar.read': 'tree', 'calendar.edit': 'node', 'demand.read': 'tree', 'netTeacher.read': 'tree',
  'plan.read': 'tree', 'plan.edit': 'node', 'plan.solve': 'node', 'plan.publish': 'node',
  'lesson.read': 'tree', 'lesson.observe': 'tree', 'attendance.read': 'tree',
  'wall.issue': 'tree',
};

// The table lets an operator convert a lesson, not call it off: `lesson.change` comes with converting.
const operator: Reaches = {
  'organisation.read': 'tree', 'organisation.edit': 'tree', 'grant.read': 'tree', 'grant.edit': 'tree',
  'calendar.read': 'tree', 'netTeacher.read': 'tree', 'lesson.read': 'tree', 'ops.read': 'tree',
};

/** Role × permission → reach. A missing entry is a refusal. */
export const ROLE_MATRIX: Readonly<Record<Role, Reaches>> = {
  assistantTeacher, schoolHead, netTeacher, countyOfficer,
  cityOfficer: higherOfficer, provinceOfficer: higherOfficer, operator,
};
