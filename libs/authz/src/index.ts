export { PERMISSIONS, type Extent, type Permission } from './permission.js';
export { ROLES, ROLE_MATRIX, type Role } from './role.js';
export { isEmptyReach, isWithin, may, reach, type Grant, type Reach, type Scope, type Target } from './scope.js';
