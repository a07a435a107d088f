import { setImmediate } from "node:timers/promises";

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Does what must not be cut in half, such as putting files in their place. A signal that comes meanwhile ends the program
 * afterwards. At every other time no handler stands in the way, so that a signal ends the program at once, whatever it
 * is computing: a handler in JavaScript is deaf until the computation is over.
 */
export async function uninterrupted<T>(work: () => T): Promise<T> {
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => [signal, () => process.exit(code)] as const);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  try {
    const done = work();
    // What was signalled meanwhile is told in the next round of the event loop.
    await setImmediate();
    await setImmediate();
    return done;
  } finally {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  }
}
