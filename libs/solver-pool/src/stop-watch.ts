/** Milliseconds since it was made: on the wall, or processor time of the whole process a thread. */
export function stopWatch(clock: 'wall' | 'cpu', threads: number): () => number {
  if (clock === 'wall') {
    const startedAt = performance.now();
    return () => performance.now() - startedAt;
  }
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / threads;
  };
}
