export * from './backoff.js';
export * from './receive-frame.js';
export * from './stream-state.js';
