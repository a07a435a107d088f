import { Worker } from "node:worker_threads";

/**
 * Ends this process by SIGTERM once it has computed for some seconds, after `text` on stderr. It watches from a thread of
 * its own, for a timer of this thread is deaf while a model computes; it counts the processor's time, so that a busy
 * machine refuses nothing. Gives what calls it off.
 */
export function watchdog(seconds: number, text: string): () => void {
  const worker = new Worker(new URL("./watchdog-worker.js", import.meta.url), { workerData: { seconds, text } });
  worker.unref();
  return () => void worker.terminate();
}
