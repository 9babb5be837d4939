export * from './bell-schedule.js';
export * from './school-day.js';
export * from './term.js';
