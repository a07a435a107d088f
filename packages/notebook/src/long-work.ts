import { randomUUID } from "node:crypto";
import { Script } from "node:vm";
import type { StepsDone } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";

/** What the kernel of this package leaves for long work; nothing outside of it. */
interface KernelGlobal {
  readonly __lotrinh__?: {
    /** Shows a line below the cell, or one in place of what that line said; it is not stored with the notebook. */
    tell(id: string, said: string, again: boolean): void;
    work?: () => void;
  };
}

/** Milliseconds before anything is said, and between two sayings. */
const [SILENT, BETWEEN] = [1000, 300];

/** Draws from which a first step may take some seconds, which is then said at once. */
const MANY = 20_000;

/**
 * Does work that may take seconds: how far it is stands below the cell meanwhile, and Interrupt stops it wherever in a cell
 * it runs. `draws` is how many it is done with.
 */
export function longWork<T>(draws: number, work: (progress: StepsDone) => T): T {
  const kernel = (globalThis as KernelGlobal).__lotrinh__;
  if (!kernel) return work(() => {});
  const id = randomUUID();
  let told = performance.now() + SILENT - BETWEEN;
  let said = "";
  const say = (text: string): void => {
    kernel.tell(id, text, said !== "");
    said = text;
    told = performance.now();
  };
  const progress: StepsDone = (done, of) => {
    if (performance.now() - told < BETWEEN) return;
    say(sentence("WORKING", { percent: Math.floor((100 * done) / of) }));
  };
  try {
    return stoppable(kernel, () => {
      if (draws > MANY) say(sentence("WORKING_SECONDS", { draws }));
      return work(progress);
    });
  } finally {
    if (said !== "") kernel.tell(id, "", true);
  }
}

const call = new Script("__lotrinh__.work()");

// A cell is stopped up to its first `await` only: what comes later runs outside of it, and no signal is heard until it is over.
function stoppable<T>(kernel: NonNullable<KernelGlobal["__lotrinh__"]>, work: () => T): T {
  let made: { readonly value: T } | undefined;
  kernel.work = () => {
    made = { value: work() };
  };
  call.runInThisContext({ breakOnSigint: true });
  return (made as { readonly value: T }).value;
}
