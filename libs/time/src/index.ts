export * from './instant.js';
export * from './resolve-wall-clock.js';
export * from './school-week.js';
export * from './time-range.js';
export * from './wall-clock.js';
