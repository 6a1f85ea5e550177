/** Milliseconds of processor time of this process: what other programs do at the same time is not in it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor milliseconds that `work` takes. */
export function timeOf(work: () => void): number {
  const before = processorTime();
  work();
  return processorTime() - before;
}

/** The middle value; of an even count, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
