export * from './a-lesson.js';
export * from './fixed-clock.js';
export * from './sequential-ids.js';
