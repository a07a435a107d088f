import type { Comparison, SharedPlace, SharedTargets, StandardView, TargetAssessment } from "@lotrinh/reach";
import { answer, names, one } from "../test/small.js";

const { target, readings: given } = one();
const [first] = given;
if (!first) throw new Error("no reading");

const reading = (vi: string, en: string, probability: number | null, allReported = false) => ({
  ...first,
  reading: { ...first.reading, label: { vi, en } },
  answer: probability === null ? null : answer({ probability, allReported }),
});

/** A target whose clause can be read in four ways. */
export const readings: TargetAssessment = {
  ...one(),
  readings: [
    reading("trường công lập và tư thục", "public and private schools", 0.32),
    reading("chỉ trường công lập", "public schools alone", 0.78),
    reading("kể cả trường đã hết hạn công nhận", "with schools whose certificate ended", 0.91, true),
    reading("đạt mức độ 2", "at level 2", null),
  ],
  spread: { low: 0.32, high: 0.91 },
};

const compared = (value: number, from: number, to: number): Comparison["targets"][number] => ({
  target,
  reading: { ...first.reading, value },
  unit: "schools",
  answers: [from, to].map((probability, i) => ({
    ...answer({ probability }),
    scenario: ["as-is", "faster"][i] ?? "",
    middle: 90,
  })),
  differences: [
    {
      ...{ scenario: "faster", probability: to - from, interval: [to - from - 0.012, to - from + 0.011] as const },
      ...{ gained: to - from + 0.02, lost: 0.02, same: false, mean: 1.4, quantiles: [] },
    },
  ],
});

/** Two scenarios, three clauses. */
export const comparison: Comparison = {
  ...{ names, locality: "huyen-a", asOf: "2026-03", seed: 1, draws: 10_000, incomparable: [] },
  scenarios: [
    { id: "as-is", name: { vi: "Hiện trạng", en: "As is" } },
    { id: "faster", name: { vi: "Tăng tốc", en: "Faster" } },
  ],
  targets: [compared(34, 0.61, 0.93), compared(36, 0.34, 0.72), compared(38, 0.16, 0.44)],
};

type Commune = StandardView["communes"][number];

const commune = (unit: string, missing: number | null, status: "reported" | "assumed" = "reported"): Commune => ({
  ...{ unit, state: missing === 0 ? "met" : "unmet", kind: "normal" },
  criteria:
    missing === null
      ? []
      : [
          {
            ...{ standard: "literacy-2", indicator: "literacy_level2_rate_15_60", threshold: 90, missing, status },
            ...{ state: missing === 0 ? "met" : "unmet", vacuous: false, certainty: "stated" },
            counts: { numerator: 1000 - missing, denominator: 1100 },
          } as unknown as Commune["criteria"][number],
        ],
});

/** Communes held against a standard. */
export const missingView: Pick<StandardView, "act" | "communes"> = {
  act: "20/2014/NĐ-CP",
  communes: [
    commune("Xã A", 41),
    commune("Xã B", 0),
    commune("Xã C", null),
    commune("Xã D", 128, "assumed"),
    commune("Phường E", 12),
  ],
};

const inPlace = (locality: string, value: number, probability: number | null, range?: readonly [number, number]) =>
  ({
    ...{ locality, target, probability, reading: { ...first.reading, value } },
    ends: range ? { least: range[0], most: range[1] } : null,
  }) as SharedPlace;

const ofPeople = (one: SharedPlace): SharedPlace => ({ ...one, reading: { ...one.reading, unit: "percent" } });

/** Two targets that three places have in common; one of them has an order. */
export const sharedPlaces: SharedTargets = {
  names,
  localities: ["An Lạc", "Bình Minh", "Cẩm Sơn"].map((name) => ({ id: name, name })),
  targets: [
    {
      ...{ indicator: target.indicator, horizon: 2030, most: ["Bình Minh"], ranked: null },
      places: [
        inPlace("An Lạc", 30, 0.46, [0.12, 0.81]),
        inPlace("Bình Minh", 38, 0.16),
        inPlace("Cẩm Sơn", 34, 0.58, [0.33, 0.74]),
      ],
    },
    {
      ...{ indicator: "literacy_level2_rate_15_60", horizon: 2030, most: [], ranked: ["Cẩm Sơn", "An Lạc"] },
      places: [inPlace("An Lạc", 97, 0.22), inPlace("Cẩm Sơn", 97, 0.91, [0.84, 0.96])].map(ofPeople),
    },
  ],
  above: [],
};
