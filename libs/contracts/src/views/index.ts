export * from './desk.js';
export * from './frame-like.js';
export * from './lesson-stage.js';
export * from './seat-view.js';
