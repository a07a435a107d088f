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
