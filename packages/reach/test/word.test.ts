import { wordOf } from "@lotrinh/reach";
import { expect, it } from "vitest";

/** The largest that is printed as one percent less. */
const below = (p: number): number => p - 0.0051;

it.each([
  [1, "very-likely"],
  [0.9, "very-likely"],
  [below(0.9), "likely"],
  [0.66, "likely"],
  [below(0.66), "toss-up"],
  [0.33, "toss-up"],
  [below(0.33), "hard"],
  [0.1, "hard"],
  [below(0.1), "very-hard"],
  [0, "very-hard"],
])("the word of probability %s, which is the word of its whole percent, is %s", (probability, word) => {
  expect(wordOf(probability)).toBe(word);
});

it.each([-0.01, 1.01, Number.NaN])("there is no word for %s", (probability) => {
  expect(() => wordOf(probability)).toThrow(new RangeError(`invalid probability; not in [0, 1]: ${probability}`));
});
