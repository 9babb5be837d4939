export * from './join-window.js';
export * from './lesson-status.js';
export * from './lesson.events.js';
export * from './lesson.js';
export * from './presence-lease.js';
export * from './reason.js';
export * from './seat-status.js';
export * from './seat.js';
