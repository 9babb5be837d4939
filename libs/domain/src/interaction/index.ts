export * from './floor.js';
export * from './help-and-praise.js';
export * from './interaction.events.js';
export * from './room-poll.js';
