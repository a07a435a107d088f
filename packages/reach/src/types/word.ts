/** Bands of probability: ≥ .9, ≥ .66, ≥ .33, ≥ .1, below. */
export type Word = "very-likely" | "likely" | "toss-up" | "hard" | "very-hard";
