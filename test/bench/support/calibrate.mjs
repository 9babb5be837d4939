/** Additions of the calibration loop; changing it makes older figures incomparable. */
const ROUNDS = 300_000_000;

function add(rounds) {
  let sum = 0;
  for (let round = 0; round < rounds; round += 1) sum = (sum + round) | 0;
  return sum;
}

// Compiled before it is timed, or the first figure of a run would show a slower machine than the rest.
for (let warmUp = 0; warmUp < 20; warmUp += 1) add(1_000_000);

/** Milliseconds this machine needs right now for a fixed piece of integer work: what a figure must be read against. */
export function calibrate() {
  const began = performance.now();
  const sum = add(ROUNDS);
  if (Number.isNaN(sum)) throw new Error('unreachable: keeps the loop from being optimised away');
  return Math.round(performance.now() - began);
}

/** CPU time of this process in microseconds, user and system. */
export function cpuMicros() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Middle value of a list of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Prints one figure as one JSON line, with a calibration made beside it. `ratio` compares with a baseline measured in the same run:
 * it is what may be compared between machines.
 */
export function report({ name, figure, unit, ratio }) {
  console.log(JSON.stringify({ name, figure, unit, ...(ratio === undefined ? {} : { ratio }), calib_ms: calibrate() }));
}
