import type { LeverDeclaration } from "@lotrinh/flows";
import type { Solution } from "../../types/answer.js";
import type { Drawn } from "../../types/drawn.js";
import { shareHolding } from "../drawn.js";
import { median } from "../ranked.js";
import { solveLever } from "../solve-lever.js";
import { ENTRY, type Rest } from "./streaming-rest.js";

const STEP = 1;
const WHOLE = [0, 100] as const;
const FURTHER = "transition_rate_lower_secondary_to_further";

/** What an office sets after grade 9 and grade 12, all in per cent of the graduates of the year. */
export const STREAMING_LEVERS: readonly LeverDeclaration[] = [
  { id: "places_after_grade9_rate", unit: "percent", range: WHOLE, monotone: "up" },
  { id: "further_places_rate", unit: "percent", range: WHOLE, monotone: "up" },
  { id: "dual_track_places_rate", unit: "percent", range: WHOLE, monotone: "up" },
  { id: "college_places_rate", unit: "percent", range: WHOLE, monotone: "up" },
  { id: "grade10_quota_rate", unit: "percent", range: WHOLE, monotone: "none" },
];
const QUOTA = "grade10_quota_rate";

function placesOf({ after, of, ways }: Pick<StreamingAsked, "after" | "of" | "ways">): string {
  if (after === 12) return "college_places_rate";
  if (of === "further") return "further_places_rate";
  return ways < 0 ? "dual_track_places_rate" : "places_after_grade9_rate";
}

/** What an office sets, in shares of the graduates; null leaves it as it goes. */
export interface StreamingSettings {
  readonly quota: number | null;
  readonly places: number | null;
}

const AS_THEY_GO: StreamingSettings = { quota: null, places: null };

/** What a program sets of a rate's levers. */
export function streamingSettings(
  measure: Pick<StreamingAsked, "after" | "of" | "ways">,
  given: Readonly<Record<string, number>> = {},
): StreamingSettings {
  const [quota, places] = [given[QUOTA], given[placesOf(measure)]];
  const share = (percent: number | undefined) => (percent === undefined ? null : percent / 100);
  return { quota: measure.after === 9 ? share(quota) : null, places: measure.of === "entry" ? null : share(places) };
}

/**
 * Share that counts, of the share left by general education and the part of it that goes on: places that are set fill as long as
 * people are left; else `room` is the most that there are places for.
 */
export function streamedShare(
  of: "vocational" | "further" | "entry",
  left: number,
  part: number,
  { quota, places }: StreamingSettings,
  room = Number.POSITIVE_INFINITY,
): number {
  const rest = quota === null ? left : 1 - quota;
  const learners = places === null ? Math.min(rest * part, room) : Math.min(rest, places);
  return of === "vocational" ? learners : of === "further" ? 1 - rest + learners : 1 - rest;
}

export interface StreamingAsked {
  readonly after: 9 | 12;
  readonly of: "vocational" | "further" | "entry";
  /** −1 where only study on two tracks counts. */
  readonly ways: number;
  readonly rest: Rest;
  readonly part: Float64Array;
  /** Part of a year's graduates for whom there are places, in the middle. */
  readonly roomIn: (year: number) => number;
  readonly goal: number;
  readonly horizon: number;
  readonly years: readonly number[];
  /** Per cent that the clause asks for. */
  readonly asked: number;
  readonly drawnAt: (settings: StreamingSettings) => Drawn;
}

/** For each lever the setting nearest to how things go that does, the others as they go. */
export function streamingSolutions(one: StreamingAsked): Solution[] {
  const { after, of, rest, part, horizon } = one;
  const left = median(rest.at(horizon));
  const going = median(part);
  const becoming = (settings: StreamingSettings, what: "further" | "entry") =>
    rounded(100 * streamedShare(what, left, going, settings, one.roomIn(horizon)));
  const now = { further: becoming(AS_THEY_GO, "further"), entry: becoming(AS_THEY_GO, "entry") };
  const moves = (settings: StreamingSettings | null) => {
    if (settings === null || after === 12) return [];
    const entry = { indicator: ENTRY, now: now.entry, becomes: becoming(settings, "entry") };
    const further = { indicator: FURTHER, now: now.further, becomes: becoming(settings, "further") };
    return (of === "entry" ? [entry] : [entry, further]).filter((one) => one.becomes !== one.now);
  };
  const chance = (settings: StreamingSettings) => shareHolding(one.drawnAt(settings));
  const found: Solution[] = [];
  if (of !== "entry") {
    const at = (percent: number) => ({ quota: null, places: percent / 100 });
    const value = solveLever(one.goal, (percent) => chance(at(percent)), { range: WHOLE, step: STEP });
    found.push({
      ...same(placesOf(one), one.goal),
      ...{
        value,
        now: rounded(100 * Math.min(left * going, one.roomIn(horizon))),
        best: chance(at(100)),
        moves: moves(value === null ? null : at(value)),
      },
      missing: one.years.map((year) => ({ year, percent: missingIn(one, year) })),
    });
  }
  if (after === 9) {
    // More pupils in grade 10 leave fewer for a trade; of those who go on there are more.
    const falls = of === "vocational";
    const at = (percent: number) => ({ quota: (falls ? 100 - percent : percent) / 100, places: null });
    const solved = solveLever(one.goal, (percent) => chance(at(percent)), { range: WHOLE, step: STEP });
    const value = solved === null ? null : falls ? 100 - solved : solved;
    found.push({
      ...same(QUOTA, one.goal),
      ...{ value, now: now.entry, best: chance(at(100)), moves: moves(solved === null ? null : at(solved)) },
      ...(falls ? { falls, enough: Math.max(0, Math.floor(100 - one.asked)) } : {}),
    });
  }
  return found;
}

function same(lever: string, probability: number): Pick<Solution, "lever" | "unit" | "probability" | "range" | "step"> {
  return { lever, unit: "percent", probability, range: WHOLE, step: STEP };
}

/** Learners per 100 graduates that are missing in a year, as things go. */
function missingIn({ of, rest, part, asked, roomIn }: StreamingAsked, year: number): number {
  const share = 100 * streamedShare(of, median(rest.at(year)), median(part), AS_THEY_GO, roomIn(year));
  return Math.max(0, Math.ceil(asked - share));
}

function rounded(percent: number): number {
  return Math.round(10 * percent) / 10;
}
