import { setImmediate as turn } from "node:timers/promises";

interface KernelGlobal {
  readonly __tslab__?: { require(name: "tslab"): { newDisplay(): { text(said: string): void } } };
}

/** One line below the cell that tells how far a heavy thing is, each time in place of what it said; silent outside a kernel. */
export function progress(): (said: string) => Promise<void> {
  const line = (globalThis as KernelGlobal).__tslab__?.require("tslab").newDisplay();
  return async (said) => {
    line?.text(said);
    // What is shown leaves the kernel between two turns; the work that follows may take long.
    await turn();
  };
}
