import { assess } from "../assess.js";
import type { AssessInput, AssessOptions } from "../given/input.js";
import type { TargetAssessment } from "../types/assessment.js";
import type { CommuneMissing, IssuedPack, YearlyReport } from "../types/yearly-report.js";
import { issuedScore } from "./issued-score.js";
import { reportRow } from "./report-row.js";

export interface ReportOptions extends AssessOptions {
  /** The year that is reported, whole: figures of later years are not looked at. */
  readonly year: number;
  /** What was said a year before. Defaults to nothing. */
  readonly issued?: IssuedPack;
}

/**
 * A year of a locality's targets: what the year gave against what is asked and what was said before, what is to be expected
 * now, people missing by commune, and how our own probabilities did. `asOf` defaults to the January after the year.
 * @throws RangeError for a date before the year's autumn, and for a pack of another locality or of a later date
 */
export function yearlyReport(
  input: AssessInput,
  locality: string,
  { year, issued, ...options }: ReportOptions,
): YearlyReport {
  const { registry, figures } = input;
  const asOf = options.asOf ?? `${year + 1}-01`;
  if (asOf < `${year}-10`) throw new RangeError(`invalid asOf; not from ${year}-10 on: ${asOf}`);
  if (issued && issued.locality !== locality) throw new RangeError(`issued for another locality: ${issued.locality}`);
  if (issued && issued.asOf >= asOf) throw new RangeError(`issued later than ${asOf}: ${issued.asOf}`);
  const known = { ...figures, observations: figures.observations.filter((one) => one.year <= year) };
  const made = assess({ ...input, figures: known }, locality, { ...options, asOf });
  const rows = made.targets.map((one) => {
    const plan = registry.plans.find(({ id }) => id === one.target.plan);
    return reportRow(one, { year, asOf, registry, figures: known, issued: issued ?? null, plan });
  });
  const communes = communesOf(made.targets);
  const cited = new Set(
    rows.flatMap(({ result, before, way }) => [result, before, way?.base].map((one) => one?.source)),
  );
  const sources = figures.sources.filter(({ id }) => cited.has(id));
  const legend = {
    ...made.legend,
    sources: { ...made.legend.sources, ...Object.fromEntries(sources.map((one) => [one.id, one])) },
    localities: {
      ...made.legend.localities,
      ...Object.fromEntries(
        communes.flatMap(({ unit }) => registry.localities.filter(({ id }) => id === unit)).map((one) => [one.id, one]),
      ),
    },
  };
  return { year, assessment: { ...made, legend }, issued: issued ?? null, rows, communes, score: issuedScore(rows) };
}

/** Of each commune and criterion once, however many targets stand on it: at its strictest threshold. */
function communesOf(targets: readonly TargetAssessment[]): CommuneMissing[] {
  const found = new Map<string, CommuneMissing>();
  for (const { standard, communes } of targets.flatMap(({ readings: [first] }) => first?.standards ?? [])) {
    for (const { unit, criteria } of communes) {
      for (const { indicator, threshold, missing, counts, status, year } of criteria) {
        const key = `${unit} ${indicator}`;
        const other = found.get(key);
        if (threshold === null || missing === null || (other && other.threshold >= threshold)) continue;
        found.set(key, { unit, standard, indicator, threshold, year, counts, status, missing });
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => b.missing - a.missing || (a.unit === b.unit ? 0 : a.unit < b.unit ? -1 : 1),
  );
}
