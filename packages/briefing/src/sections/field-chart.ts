import {
  type Chart,
  certificateFrontier,
  missingByCommune,
  readingSpread,
  startCurve,
  trajectoryChart,
  trajectoryFan,
} from "@lotrinh/charts";
import type { Language } from "@lotrinh/language";
import type { Field, Standing, TargetAssessment, TrajectorySubject } from "@lotrinh/reach";
import { targetFile } from "../cite.js";
import type { Given, WantedFigure } from "../document.js";
import { drawnFor } from "./drawn-for.js";
import { pathFile } from "./paths.js";
import { tornadoOf } from "./tornado.js";

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
  const { language } = given;
  const both = (prefix: string, draw: (one: TargetAssessment, options: Drawn) => Chart | null) =>
    first((one) => named(prefix, one, (width) => draw(one, { width, language })));
  return (
    first((one) => missing(one, given)) ??
    first((one) => frontierOf(one, language)) ??
    first((one) => spread(one, given)) ??
    (field === "streaming" || field === "schools" ? path : null) ??
    both("chuoi", (one, options) => trajectoryFan(one, assessment, options)) ??
    both("xuat-phat", (one, options) => startCurve(one, assessment, options)) ??
    (path && rests(own) ? (first((one) => tornadoOf(one, given)) ?? path) : path)
  );
}

/** Whether a probability ranges over a start that nobody reported: a path from one start would say more than is known. */
function rests(own: readonly TargetAssessment[]): boolean {
  return own.some(({ readings: [reading] }) =>
    reading?.answer?.conditions.some(({ status, lever }) => lever === null && status !== "reported"),
  );
}

interface Drawn {
  readonly width: number;
  readonly language: Language;
}

function named(
  prefix: string,
  { target }: TargetAssessment,
  draw: (width: number) => Chart | null,
): WantedFigure | null {
  return drawnFor(`${prefix}-${targetFile(target)}`, draw)[0] ?? null;
}

/** Too full for a telephone: it is scrolled there. */
function frontierOf({ target, ...one }: TargetAssessment, language: Language): WantedFigure | null {
  const chart = certificateFrontier({ target, ...one }, { language });
  return chart && { name: `duong-bien-${targetFile(target)}`, chart };
}

function spread(one: TargetAssessment, { dossier, language }: Given): WantedFigure | null {
  if (!one.spread || one.spread.high - one.spread.low < APART) return null;
  return named("cach-doc", one, (width) => readingSpread(one, dossier.assessment, { language, width }));
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
    const [indicator] = worst;
    return named("con-thieu", one, (width) =>
      missingByCommune(view, { indicator, places: localities, names, language, width }),
    );
  }
  return null;
}

function pathOf(subject: TrajectorySubject, { dossier, language }: Given): WantedFigure | null {
  const found = dossier.trajectories.find(({ of }) => of === subject);
  if (!found) return null;
  const draw = (width: number) => trajectoryChart(found, dossier.assessment, { language, width });
  return drawnFor(pathFile(found), draw)[0] ?? null;
}
