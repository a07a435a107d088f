import { certifiedSchools, simulateSchools } from "@lotrinh/flows";
import { latest } from "@lotrinh/observations";
import { createTrajectory, type Trajectory } from "@lotrinh/trajectory";
import { constantOf, hazardOf } from "../../given/constants.js";
import { ancestors, successors } from "../../given/evidence.js";
import { type Run, shared } from "../../given/run.js";
import { waitingOf } from "../../rules/waiting-of.js";
import { fanOfMechanism } from "../../trend/fan.js";
import type { Answer } from "../../types/answer.js";
import { finding } from "../../types/finding.js";
import { areAlike, byNow } from "../by-now.js";
import { figureCondition } from "../conditions.js";
import { drawnAt, shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import { isLeast, leastCount } from "../in-counts.js";
import type { Case, Mechanism } from "../mechanism.js";
import { supposedAnswer } from "../supposed-answer.js";
import { wordOf } from "../word.js";
import { CYCLE } from "./certificate-case.js";
import { RENEWAL_CASES } from "./certificate-supposed.js";
import { certifiedBy, PACE_SHARED, RECOGNITION_LEVER, RENEWED, recognitionsNeeded } from "./level-lever.js";
import {
  LEVELS,
  type Level,
  type LevelSchools,
  levelSchools,
  levelStarts,
  otherCertified,
  PRIVATE_SHARE,
  SPREAD_LEVEL,
} from "./level-starts.js";

const ALL = "national_standard_school_rate_";
const PUBLIC = "national_standard_public_school_rate_";
/** Constant: of the schools without a certificate those recognised in a year. */
const RECOGNISED = "certificates_recognised_share";

/** Certified schools of one level where only the share of all public schools is known, and how many schools each level has. */
export const levelCertificates: Mechanism = {
  declaration: { ...certifiedSchools, levers: [RECOGNITION_LEVER] },
  indicators: LEVELS.flatMap((level) => [ALL + level, PUBLIC + level]),
  supposes: null,
  restsOn: "criteria",
  answer,
};

/** Null unless “at least so much” is asked at the deadline, and where the level has a figure of its own. */
function answer({ target, reading, clause }: Case, run: Run): Answer | null {
  const { registry, figures, asOf } = run;
  const { locality, horizon } = target;
  const ofAll = reading.indicator.startsWith(ALL);
  const level = reading.indicator.slice((ofAll ? ALL : PUBLIC).length) as Level;
  if (!isLeast(clause) || reading.unit !== "percent" || run.notBorrowed.includes(reading.indicator)) return null;
  const levelOf = (id: string) => registry.localities.find((one) => one.id === id)?.level;
  const above = ancestors(registry, locality).filter((id) => levelOf(id) !== "country");
  const known = (place: string) =>
    latest(figures, { locality: place, indicator: reading.indicator, asOf }) !== undefined;
  if ([locality, ...successors(registry, locality), ...above].some(known)) return null;
  const there = levelSchools(locality, run);
  if (!there || horizon <= there.rate.year) return null;

  const { place, rate } = there;
  const own = there.schools[level].public.value;
  const total = ofAll ? there.schools[level].all.value : own;
  const needed = leastCount(clause, total);
  const going = shared(run, `level certificates ${place} ${level} ${horizon}`, () =>
    pathsOf(there, level, horizon, run),
  );
  const { start } = going;
  const paths = { there, level, of: { all: PUBLIC, level: PUBLIC + level }, horizon, start };
  const set = run.wanted.settings?.[RECOGNITION_LEVER.id];
  const stock = set === undefined ? going.stock : certifiedBy(paths, set, run);
  const others = otherCertified(there, level, run);
  const withAll = (one: Trajectory) => (ofAll ? withOthers(one, others) : one);
  const counted = withAll(stock);
  const enough = (count: number) => count >= needed;
  const { holds } = drawnAt(counted, enough, { from: horizon, to: horizon, unit: "schools" });
  const chanceOf = (one: Trajectory) =>
    shareHolding(drawnAt(withAll(one), enough, { from: horizon, to: horizon, unit: "schools" }));
  const values = drawnAt(counted, () => true, {
    from: horizon,
    to: horizon,
    unit: "percent",
    scale: 100 / total,
  }).values;
  const drawn = { unit: "percent", values, holds };
  const p = shareHolding(drawn);
  const { least, most, from: low, to: high } = byNow(start, drawn);
  const { lowered } = gradeOf(
    {
      ...{ count: 1, supposed: false, last: rate.year, horizon, checkedTo: rate.year, asOf },
      borrowedFrom: nameOf(place, run),
    },
    [finding("GRADE_NEAR", { indicator: rate.indicator })],
  );
  const code =
    `ANSWER_LEVEL_SCHOOLS${needed > own ? "_OTHERS" : ""}${areAlike({ least, most }) ? "_ANYWAY" : ""}` as const;
  const percent = (count: number) => Math.round((100 * count) / own);
  return supposedAnswer(drawn, run, {
    message: finding(code, {
      ...{ p, word: wordOf(p, "D"), year: horizon, least, most, last: rate.year, rate: rate.value },
      ...{ place: nameOf(place, run), low: percent(low), high: percent(high) },
      ...{ needed, total, own, more: Math.max(0, needed - own) },
    }),
    model: certifiedSchools.id,
    conditions: [rate, there.schools[level].public, ...(ofAll ? [there.schools[level].all] : [])].map((row) =>
      figureCondition(row, { borrowed: row.locality, status: "assumed" }),
    ),
    constants: [SPREAD_LEVEL, RECOGNISED, RENEWED, RENEWAL_CASES, PACE_SHARED, ...(ofAll ? [PRIVATE_SHARE] : [])],
    years: horizon - rate.year,
    fan: fanOfMechanism(counted, 100 / total),
    solutions: recognitionsNeeded(paths, going, chanceOf, run),
    ...{ grade: "D", lowered },
  });

  function withOthers(paths: Trajectory, more: Float64Array): Trajectory {
    const sum = createTrajectory(paths, { years: paths.years, draws: paths.draws });
    for (let i = 0; i < sum.values.length; i++)
      sum.values[i] = (paths.values[i] as number) + (more[i % paths.draws] as number);
    return sum;
  }
}

/** Public schools of a level that hold a certificate, at the start and at the end of each year. */
function pathsOf(there: LevelSchools, level: Level, horizon: number, run: Run) {
  const { place, rate, schools } = there;
  const { seed, draws, scenario } = run;
  const start = shared(run, `level starts ${place}`, () => levelStarts(there, run))[level];
  const own = schools[level].public.value;
  const { changes: mean, years: cases } = hazardOf(run, RECOGNISED);
  const waiting = waitingOf(ALL + level, run);
  const { stock, recognised, lapsed } = simulateSchools(
    { locality: place, indicator: PUBLIC + level, scenario: scenario?.id ?? "", unit: "schools" },
    {
      ...{ from: rate.year, to: horizon, initial: { byDraw: start } },
      stages: [{ byDraw: start.map((count) => own - count) }],
      readiness: [],
      recognitionSuccess: { mean, cases },
      renewalSuccess: { mean: constantOf(run, RENEWED), cases: constantOf(run, RENEWAL_CASES) },
      ...(waiting ? { waiting } : {}),
      ...{ cycle: CYCLE, held: ["expiry"], draws, seed },
      ...{ province: place, shared: constantOf(run, PACE_SHARED), together: PUBLIC },
    },
  );
  return { start, stock, recognised, lapsed };
}

function nameOf(id: string, { registry }: Run): string {
  return registry.localities.find((one) => one.id === id)?.name ?? id;
}
