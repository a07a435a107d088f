import type { Reading, Target } from "@lotrinh/registry";
import { ownEvidence } from "../given/evidence.js";
import type { Run } from "../given/run.js";
import type { Finding } from "../types/finding.js";
import { TOTAL_OF } from "./certificates/certificates.js";
import { startCondition } from "./conditions.js";
import { suppositionUnder } from "./mechanisms.js";

/** A start, reported or supposed, of more than there are in all: no answer rests on it. */
export function startAboveTotal(
  { locality }: Target,
  { indicator, unit }: Reading,
  { figures, scenario, asOf }: Run,
): Finding[] {
  const of = TOTAL_OF[indicator];
  const total = of === undefined ? null : ownEvidence(figures, locality, of, { asOf });
  const known = ownEvidence(figures, locality, indicator, { asOf });
  const under = suppositionUnder(scenario, indicator);
  const start = under ? startCondition(under.assumption, known, unit) : known;
  if (!total || !start || start.value <= total.value) return [];
  const params = { value: start.value, year: start.year, total: total.value, totalYear: total.year };
  const source = "line" in start ? `${start.file}:${start.line}` : (start.source ?? "");
  return [
    { code: "CHECK_START_ABOVE_TOTAL", params: { ...params, source, totalSource: `${total.file}:${total.line}` } },
  ];
}
