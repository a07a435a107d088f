import { setTimeout as wait } from "node:timers/promises";

/**
 * The first of the promises to settle.
 * @throws Error after `limit` milliseconds
 */
export async function within<T>(limit: number, promises: readonly Promise<T>[], late: string): Promise<T> {
  const over = new AbortController();
  const alarm = wait(limit, undefined, { signal: over.signal }).then(() => {
    throw new Error(`${late} within ${limit / 1000} s`);
  });
  try {
    return await Promise.race([...promises, alarm]);
  } finally {
    alarm.catch(() => {});
    over.abort();
  }
}
