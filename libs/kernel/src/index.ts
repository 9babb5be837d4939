export * from './assert-never.js';
export * from './brand.js';
export * from './clock.js';
export * from './domain-error.js';
export * from './domain-event.js';
export * from './id-source.js';
export * from './json.js';
export * from './status-machine.js';
