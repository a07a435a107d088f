const shortest = new Map<string, number>();

/** The function, noting under the name the shortest time that it has taken, in seconds. */
export function timed(name: string, run: () => unknown): () => void {
  return () => {
    const start = performance.now();
    run();
    shortest.set(name, Math.min(shortest.get(name) ?? Number.POSITIVE_INFINITY, (performance.now() - start) / 1000));
  };
}

/**
 * Prints each model's time as a ratio to the kernel's in this run, and throws where it is above the ratio allowed: the
 * seconds allowed over those that the kernel takes on the reference machine.
 */
export function compare(
  kernel: string,
  reference: number,
  models: readonly (readonly [name: string, allowed: number, run: () => unknown])[],
): void {
  const unit = shortest.get(kernel) ?? Number.NaN;
  const slow: string[] = [];
  console.log(`kernel: ${(unit * 1000).toFixed(1)} ms`);
  for (const [name, allowed] of models) {
    const seconds = shortest.get(name) ?? Number.NaN;
    const [ratio, limit] = [seconds / unit, allowed / reference];
    console.log(
      `${name}: ${(seconds * 1000).toFixed(0)} ms, ${ratio.toFixed(2)} kernels of ${limit.toFixed(1)} allowed`,
    );
    if (!(ratio <= limit)) slow.push(name);
  }
  if (slow.length > 0) throw new Error(`too slow: ${slow.join("; ")}`);
}
