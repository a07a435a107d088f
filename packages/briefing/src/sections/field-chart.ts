import {
  certificateFrontier,
  missingByCommune,
  readingSpread,
  startCurve,
  trajectoryChart,
  trajectoryFan,
} from "@lotrinh/charts";
import type { Field, Standing, TargetAssessment, TrajectorySubject } from "@lotrinh/reach";
import { targetFile } from "../cite.js";
import type { Given, WantedFigure } from "../document.js";
import { pathFile } from "./paths.js";

/** Readings that lie less far apart are told in the table. */
const APART = 0.1;

/** The trajectory that speaks of a field as a whole. */
const SUBJECTS: Readonly<Partial<Record<Field, TrajectorySubject>>> = {
  universalisation: "enrolment",
  literacy: "literacy",
  streaming: "streaming",
  schools: "schools",
  staff: "teachers",
};

/** The one chart of a field: what decides most of what there is to show. Null where there is nothing. */
export function fieldChart(field: Field, standings: readonly Standing[], given: Given): WantedFigure | null {
  const { assessment } = given.dossier;
  const own = standings.flatMap(
    (stand) => assessment.targets.find(({ target }) => stand.field === field && target.id === stand.target) ?? [],
  );
  const subject = SUBJECTS[field];
  const path = subject ? pathOf(subject, given) : null;
  const first = (of: (one: TargetAssessment) => WantedFigure | null) =>
    own.reduce<WantedFigure | null>((found, one) => found ?? of(one), null);
  return (
    first((one) => missing(one, given)) ??
    first((one) => named("duong-bien", one, certificateFrontier(one))) ??
    first((one) => spread(one, given)) ??
    (field === "streaming" || field === "schools" ? path : null) ??
    first((one) => named("chuoi", one, trajectoryFan(one, assessment))) ??
    first((one) => named("xuat-phat", one, startCurve(one, assessment))) ??
    path
  );
}

function named(prefix: string, { target }: TargetAssessment, chart: WantedFigure["chart"] | null): WantedFigure | null {
  return chart && { name: `${prefix}-${targetFile(target)}`, chart };
}

function spread(one: TargetAssessment, { dossier, language }: Given): WantedFigure | null {
  if (!one.spread || one.spread.high - one.spread.low < APART) return null;
  return named("cach-doc", one, readingSpread(one, dossier.assessment, { language, width: 620 }));
}

/** The criterion that lacks most people, where communes have counts. */
function missing(one: TargetAssessment, { dossier, language }: Given): WantedFigure | null {
  const { localities, names } = dossier.assessment.legend;
  for (const view of one.readings[0]?.standards ?? []) {
    const lacking = new Map<string, number>();
    for (const { criteria } of view.communes) {
      for (const { indicator, missing: people } of criteria) {
        lacking.set(indicator, (lacking.get(indicator) ?? 0) + (people ?? 0));
      }
    }
    const [worst] = [...lacking].sort(([, a], [, b]) => b - a);
    if (!worst) continue;
    const chart = missingByCommune(view, { indicator: worst[0], places: localities, names, language, width: 620 });
    return named("con-thieu", one, chart);
  }
  return null;
}

function pathOf(subject: TrajectorySubject, { dossier, language }: Given): WantedFigure | null {
  const found = dossier.trajectories.find(({ of }) => of === subject);
  const chart = found && trajectoryChart(found, dossier.assessment, { language, width: 620 });
  return chart ? { name: pathFile(found), chart } : null;
}
