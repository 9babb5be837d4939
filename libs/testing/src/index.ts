export * from './a-lesson.js';
export * from './a-section.js';
export * from './attendance-facts.js';
export * from './fixed-clock.js';
export * from './sequential-ids.js';
