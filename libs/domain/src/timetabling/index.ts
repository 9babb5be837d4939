export * from './booking.js';
export * from './materialise-lessons.js';
export * from './plan.js';
export * from './planned-periods.js';
export * from './section.js';
export * from './timetable-diff.js';
export * from './timetable-run.js';
