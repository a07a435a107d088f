import { valid } from "./valid.js";

export const rulesPath = "data/registry/rules/decree-20-2014.yaml";

/** Two standards that hold everything a rule may say. */
export const validRules = `id: decree-20-2014
title: {vi: Phổ cập, en: Universal education}
act: Nghị định thử
validFrom: "2014-05-15"
validTo: "2026-06-30"
status: in-force
subjects:
  - object: literacy
    ages: [15, 60]
    excluded: {vi: người không học được, en: people unable to learn}
    certainty: read
    source: s
standards:
  - id: literacy-1
    object: literacy
    level: 1
    article: "20"
    requires: []
    criteria:
      - indicator: literacy_rate_15plus
        ages:
          normal: [15, 35]
          difficult: [15, 25]
        comparator: ">="
        normal: 90
        difficult: 90
        certainty: read
        source: s
    quotas:
      - tier: district
        of: commune
        share: 90
        certainty: memory
        source: null
  - id: literacy-2
    object: literacy
    level: 2
    article: null
    requires: [literacy-1]
    criteria:
      - indicator: literacy_rate_15plus
        ages: null
        comparator: ">="
        normal: null
        difficult: null
        universal: true
        certainty: unknown
        source: s
    quotas: []
`;

export const validWithRules: Readonly<Record<string, string>> = { ...valid, [rulesPath]: validRules };

/** The valid files with the rules changed. */
export function changedRules(from: string, to: string): Record<string, string> {
  if (!validRules.includes(from)) throw new Error(`nothing to change in ${rulesPath}: ${from}`);
  return { ...validWithRules, [rulesPath]: validRules.replace(from, () => to) };
}
