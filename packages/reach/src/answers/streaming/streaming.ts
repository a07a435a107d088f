import type { ModelDeclaration } from "@lotrinh/flows";
import { streaming as model } from "@lotrinh/flows";
import { createTrajectory, type Trajectory } from "@lotrinh/trajectory";
import { testOfClause } from "../../clause/clause.js";
import { GOAL } from "../../given/input.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import { fanOfMechanism } from "../../trend/fan.js";
import type { Answer, Grade } from "../../types/answer.js";
import { type Finding, finding } from "../../types/finding.js";
import { byNow } from "../by-now.js";
import { figureCondition } from "../conditions.js";
import { drawnAt, shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import type { Case, Mechanism } from "../mechanism.js";
import { median } from "../ranked.js";
import { supposedAnswer } from "../supposed-answer.js";
import { wordOf } from "../word.js";
import {
  STREAMING_LEVERS,
  type StreamingSettings,
  streamedShare,
  streamingSettings,
  streamingSolutions,
} from "./streaming-levers.js";
import { ENTRY, type Rest, restAfterGrade9, restAfterGrade12, shifted } from "./streaming-rest.js";
import { COLLEGE_SHARE, shareOfRest, VOCATIONAL_SHARE } from "./streaming-share.js";
import { type VocationalPlaces, vocationalPlaces } from "./vocational-places.js";

/** With so many figures of its own a rate is a series, which says more. */
const SERIES = 3;

/** Who of a rate's graduates count, and in how many further ways than plain vocational study: −1 for one only. */
const MEASURES: Readonly<Record<string, Measure>> = {
  lower_secondary_graduates_to_dual_track_rate: { after: 9, of: "vocational", ways: -1 },
  lower_secondary_graduates_to_vocational_rate: { after: 9, of: "vocational", ways: 0 },
  lower_secondary_graduates_to_vocational_secondary_rate: { after: 9, of: "vocational", ways: 1 },
  lower_secondary_graduates_to_vocational_all_rate: { after: 9, of: "vocational", ways: 2 },
  transition_rate_lower_secondary_to_further: { after: 9, of: "further", ways: 1 },
  [ENTRY]: { after: 9, of: "entry", ways: 0 },
  upper_secondary_graduates_to_vocational_college_rate: { after: 12, of: "vocational", ways: 0 },
  upper_secondary_graduates_to_vocational_rate: { after: 12, of: "vocational", ways: 1 },
};

interface Measure {
  readonly after: 9 | 12;
  readonly of: "vocational" | "further" | "entry";
  readonly ways: number;
}

const declaration: ModelDeclaration = {
  ...model,
  inputs: [
    { id: ENTRY, unit: "percent" },
    { id: VOCATIONAL_SHARE, unit: "percent" },
    { id: COLLEGE_SHARE, unit: "percent" },
  ],
  levers: STREAMING_LEVERS,
};

/** Those whom general education does not take in, and the part of them that goes where a rate counts. */
export const streaming: Mechanism = {
  declaration,
  indicators: Object.keys(MEASURES),
  supposes: null,
  restsOn: "series",
  answer,
};

/** Null without a projection of pupils or figures of any level above, and where the territory has a series of its own. */
function answer({ target, reading, clause, indicator }: Case, run: Run): Answer | null {
  const { locality, horizon } = target;
  const measure = MEASURES[reading.indicator];
  const test = clause && testOfClause(clause);
  if (!clause || !test || !measure || !indicator || target.kind === "change" || reading.unit !== "percent") return null;
  const rest = (measure.after === 9 ? restAfterGrade9 : restAfterGrade12)(locality, horizon, run);
  const part = rest && shareOfRest({ locality, indicator: indicator.id, ...measure }, rest, run);
  if (!rest || !part || part.figures >= SERIES) return null;

  const now = Number(run.asOf.slice(0, 4));
  const years = Array.from({ length: Math.max(1, horizon - now) }, (_, t) => Math.min(horizon, now + 1) + t);
  const left = shifted(rest, part.more);
  const labels = { locality, indicator: indicator.id, scenario: "streaming", unit: "percent" };
  const set = streamingSettings(measure, run.wanted.settings);
  // Places for plain vocational study bound no rate in which other ways count as well.
  const places =
    measure.of === "vocational" && measure.after === 9 && measure.ways <= 0
      ? vocationalPlaces(locality, horizon, run)
      : null;
  const roomAt = places?.enoughAt ?? null;
  const pathOf = (draws: Float64Array, settings = set, within = roomAt) =>
    pathsOf(labels, { years, rest: left, part: draws, of: measure.of, settings, roomAt: within });
  const path = pathOf(part.draws);
  const span = { from: clause.period === "throughout" ? (years[0] as number) : horizon, to: horizon, unit: "percent" };
  const drawn = drawnAt(path, test, span);
  const p = shareHolding(drawn);
  const bound = shareHolding(drawnAt(pathOf(new Float64Array(run.draws).fill(1), set, null), test, span));
  const outside = 100 * median(left.at(horizon));
  const own = part.own !== null && isKnown(part.own);
  const byShare = byNow(part.draws, drawn);
  const { grade, lowered }: ReturnType<typeof gradeOf> = gradeOf({
    ...{ count: own ? 1 : 0, supposed: !own, last: part.own?.year ?? now, horizon, checkedTo: horizon },
    ...{ borrowedFrom: null, asOf: run.asOf },
  });
  const word = wordOf(p, grade);
  const base = supposedAnswer(drawn, run, {
    message: finding(codeOf(measure, own), {
      ...{ p, word, year: horizon, bound, value: clause.value },
      outside: Math.round(outside),
      entry: Math.round(100 - outside),
      share: Math.round(100 * median(part.draws)),
      ...{ low: Math.round(100 * byShare.from), high: Math.round(100 * byShare.to) },
      ...{ atLow: byShare.ends[0], atHigh: byShare.ends[1] },
      most: Math.max(0, Math.floor(100 - clause.value)),
      missing: Math.max(0, Math.ceil(clause.value - median(drawn.values))),
      own: part.own?.value ?? Number.NaN,
      ownYear: part.own?.year ?? Number.NaN,
    }),
    model: declaration.id,
    conditions: [
      rest.condition,
      ...(measure.of === "entry" ? [] : [part.condition]),
      ...(places && roomAt ? [figureCondition(places.known)] : []),
    ],
    notes: places
      ? [
          placesNote(places, {
            year: horizon,
            without: () => shareHolding(drawnAt(pathOf(part.draws, set, null), test, span)),
          }),
        ]
      : [],
    years: horizon - now,
    fan: fanOfMechanism(path),
    solutions:
      run.wanted.solutions === "all" && clause.direction === "least"
        ? streamingSolutions({
            ...{ ...measure, rest: left, part: part.draws, goal: run.wanted.goal ?? GOAL, horizon, years },
            roomIn: (year) => (roomAt ? median(roomAt(year)) : Number.POSITIVE_INFINITY),
            asked: clause.value,
            drawnAt: (settings) => drawnAt(pathOf(part.draws, settings), test, span),
          })
        : [],
  });
  return { ...base, grade: grade satisfies Grade, lowered: own ? lowered : [], word };
}

function codeOf({ after, of }: Measure, own: boolean) {
  if (of === "entry") return "ANSWER_GRADE10";
  const code = of === "further" ? "ANSWER_GOING_ON" : after === 9 ? "ANSWER_STREAMED" : "ANSWER_STREAMED_12";
  return own ? (`${code}_OWN` as const) : code;
}

/** What places do to the answer, or why they could not be used. */
function placesNote(
  { known, enoughAt }: VocationalPlaces,
  { year, without }: { readonly year: number; readonly without: () => number },
): Finding {
  const { value: places, year: placesYear } = known;
  if (!enoughAt) return finding("NOTE_PLACES_IDLE", { places, placesYear });
  const enough = Math.min(100, Math.round(100 * median(enoughAt(year))));
  const code = isKnown(known) ? "NOTE_PLACES" : "NOTE_PLACES_SUPPOSED";
  return finding(code, { places, placesYear, enough, year, without: without() });
}

interface Streamed {
  readonly years: readonly number[];
  readonly rest: Rest;
  readonly part: Float64Array;
  readonly of: Measure["of"];
  readonly settings: StreamingSettings;
  readonly roomAt: VocationalPlaces["enoughAt"];
}

function pathsOf(
  labels: Pick<Trajectory, "locality" | "indicator" | "scenario" | "unit">,
  { years, rest, part, of, settings, roomAt }: Streamed,
): Trajectory {
  const draws = part.length;
  const values = new Float64Array(years.length * draws);
  for (const [t, year] of years.entries()) {
    const left = rest.at(year);
    const room = roomAt?.(year);
    for (let k = 0; k < draws; k++) {
      values[t * draws + k] = 100 * streamedShare(of, left[k] as number, part[k] as number, settings, room?.[k]);
    }
  }
  return createTrajectory(labels, { years, draws, values });
}
