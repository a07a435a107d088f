import { setImmediate as turn } from "node:timers/promises";

interface KernelGlobal {
  readonly __lotrinh__?: { readonly interrupts: number };
  readonly __tslab__?: { require(name: "tslab"): { newDisplay(): { text(said: string): void } } };
}

/**
 * One line below the cell that tells how far a heavy thing is, each time in place of what it said; silent outside a kernel.
 * Where the cell was interrupted meanwhile it throws instead.
 */
export function progress(): (said: string) => Promise<void> {
  const { __tslab__, __lotrinh__ } = globalThis as KernelGlobal;
  const line = __tslab__?.require("tslab").newDisplay();
  const begun = __lotrinh__?.interrupts;
  return async (said) => {
    // The cell is over, and what it began would go on.
    if (__lotrinh__?.interrupts !== begun) throw new Error("Interrupted asynchronously");
    line?.text(said);
    // What is shown leaves the kernel between two turns; the work that follows may take long.
    await turn();
  };
}
