import type { Trajectory } from "@lotrinh/trajectory";

/** What each draw of an answer gave. Draw k is the same simulated world under every scenario. */
export interface Drawn {
  readonly unit: string;
  /** Of the indicator at the deadline, or of what has been added by then. */
  readonly values: Float64Array;
  /** 1 where the reading holds: at the deadline, or in every year where it is to be maintained. */
  readonly holds: Uint8Array;
}

/** How much of an answer is wanted: for a what-if the probability is enough. */
export interface Wanted {
  /** Probability that solutions are to bring. Defaults to 0.8. */
  readonly goal?: number;
  /** Levers that are solved for: none, those of an assessment, or every one of the model. Defaults to `main`. */
  readonly solutions?: "none" | "main" | "all";
  /** Whether the probability, its word and the draws are all that is read: the answer's message may lack its range. */
  readonly drawsOnly?: true;
  /** Settings of levers that no scenario sets, by their ids. */
  readonly settings?: Readonly<Record<string, number>>;
  /** Receives the draws that the probability was counted from. */
  readonly keep?: (drawn: Drawn) => void;
}

/** What a question wants that reads probabilities, words and draws, and no message: half the simulations where ranges are tried. */
export const DRAWS_ONLY = { solutions: "none", drawsOnly: true } as const;

/** The draws of one year, scaled, and whether each passes; a trajectory's years from `from` on where all are to pass. */
export function drawnAt(
  paths: Trajectory,
  test: (x: number) => boolean,
  { from, to, unit, scale = 1 }: { readonly from: number; readonly to: number; readonly unit: string; scale?: number },
): Drawn {
  const { draws, years, values } = paths;
  const [first, last] = [years.indexOf(from), years.indexOf(to)];
  const holds = new Uint8Array(draws).fill(1);
  for (let t = first; t <= last; t++) {
    for (let k = 0; k < draws; k++) if (holds[k] === 1 && !test(values[t * draws + k] as number)) holds[k] = 0;
  }
  const scaled = new Float64Array(draws);
  for (let k = 0; k < draws; k++) scaled[k] = scale * (values[last * draws + k] as number);
  return { unit, values: scaled, holds };
}

/** Share of the draws that hold. */
export function shareHolding({ holds }: Drawn): number {
  let count = 0;
  for (let k = 0; k < holds.length; k++) count += holds[k] as number;
  return count / holds.length;
}
