/** What repeated runs of one piece of work took, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly runs: number;
  /** Processor time of this process; elapsed time where the work is another process's. */
  readonly median: number;
  readonly fastest: number;
}

/** Runs work until it is warm, half as often as is measured unless told, then measures the processor time of each run. */
export function measuredHere(
  name: string,
  runs: number,
  work: () => void,
  before = Math.floor(runs / 2),
): Measured {
  for (let run = 0; run < before; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return summary(name, times);
}

/** The same for work that is awaited. */
export async function measuredAwaited(
  name: string,
  runs: number,
  work: () => Promise<void>,
  before = Math.ceil(runs / 2),
): Promise<Measured> {
  for (let run = 0; run < before; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return summary(name, times);
}

/** Measures the elapsed time of work that other processes do. */
export function measuredElapsed(name: string, runs: number, work: () => void): Measured {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return summary(name, times);
}

/** The same for figures that were taken elsewhere. */
export function measuredElsewhere(name: string, times: readonly number[]): Measured {
  return summary(name, times);
}

function summary(name: string, times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    name,
    runs: sorted.length,
    median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    fastest: sorted[0] ?? NaN,
  };
}
