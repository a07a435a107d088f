import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { type Assessment, type AssessOptions, assess, type TargetAssessment } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const data = `${root}data`;
const registry = loadRegistry({ data, seeds: `${root}seeds` });
const figures = loadFigures({ data, registry });

const assessed = new Map<string, Assessment>();

/** The bundled plan of Chi Lăng, held against the bundled figures; assessed once with the same options. */
export function chiLang(options: AssessOptions = {}): Assessment {
  const key = JSON.stringify(options);
  const known = assessed.get(key) ?? assessedAnew(options);
  assessed.set(key, known);
  return known;
}

export function assessedAnew(options: AssessOptions = {}): Assessment {
  return assess({ registry, figures }, "chi-lang", { asOf: "2026-11", draws: 500, ...options });
}

/** The same assessment with some of its targets changed. */
export function withTargets(
  assessment: Assessment,
  change: (one: TargetAssessment) => TargetAssessment | TargetAssessment[],
): Assessment {
  return { ...assessment, targets: assessment.targets.flatMap(change) };
}

type Answer = NonNullable<TargetAssessment["readings"][number]["answer"]>;

/** The same assessment with its answers changed. */
export function withAnswers(assessment: Assessment, change: (answer: Answer) => Answer): Assessment {
  return withTargets(assessment, (one) => ({
    ...one,
    readings: one.readings.map((reading) => ({ ...reading, answer: reading.answer && change(reading.answer) })),
  }));
}
