import { normalQuantile, type StreamName } from "@lotrinh/trajectory";
import { drawRate } from "../../uncertainty/uncertain-rate.js";
import type { EntrantsFit } from "../fit/fit-entrants.js";
import type { ProgressionFit } from "../fit/fit-progression.js";
import type { RatioSpread } from "../fit/ratio-spread.js";

/** Furthest that the logarithm of a ratio or of entrants is drawn from the middle: a few pupils tell less than that. */
const FURTHEST = 1;

export interface DrawRatiosOptions {
  readonly draws: number;
  /** Last counted year. */
  readonly last: number;
  /** Yearly variance of a ratio's level in units of its spread's. */
  readonly drift: number;
  /** Numbers of a source of chance, all ½ where it is held; the place's own, and those of its province. */
  readonly stream: (source: string, ...names: readonly StreamName[]) => () => number;
  readonly common: (source: string, ...names: readonly StreamName[]) => () => number;
  /** Share of the variance of levels and shocks that all places of the province have in common, in [0, 1]. */
  readonly shared: number;
}

/** Draws of who enters grade 1 and of the ratio into a grade, by year. */
export interface RatioDraws {
  readonly entrants: (year: number) => Float64Array;
  readonly progression: (below: number, year: number) => Float64Array;
}

/**
 * Draws around the fits: a level's error, which widens with the years as the level moves on, and a shock to each year, of
 * which a part is common to all transitions, and a part of that to all places of the province. Tails are those of a t with as many degrees of freedom as the spread rests on.
 */
export function drawRatios(
  progression: ProgressionFit,
  entrants: EntrantsFit,
  { draws, last, drift, stream, common, shared }: DrawRatiosOptions,
): RatioDraws {
  const tails = (source: string, freedom: number) => {
    const next = stream(source, "tails");
    const shape = { mean: 1, years: freedom / 2 };
    const chance = Float64Array.from({ length: draws }, () => next());
    return drawRate("tails", shape, chance).map((gamma) => 1 / Math.sqrt(Math.max(0.05, gamma)));
  };
  const memo = new Map<string, Float64Array>();
  const once = (name: string, draw: () => Float64Array): Float64Array => {
    const known = memo.get(name) ?? draw();
    memo.set(name, known);
    return known;
  };
  const normals = (source: string, ...names: readonly StreamName[]): Float64Array => {
    const values = new Float64Array(draws);
    for (const [numbers, share] of [
      [stream, 1 - shared],
      [common, shared],
    ] as const) {
      if (share === 0) continue;
      const [next, weight] = [numbers(source, ...names), Math.sqrt(share)];
      for (let k = 0; k < draws; k++) values[k] = (values[k] as number) + weight * normalQuantile(next());
    }
    return values;
  };
  const entering = tails("entrants", entrants.spread.freedom);
  const [ours, alone] = [Math.sqrt(progression.shared), Math.sqrt(1 - progression.shared)];
  return {
    entrants: (year) => {
      const ahead = Math.max(0, year - last);
      const { spread } = entrants.spread;
      const beyond = Math.max(0, year - entrants.known) * entrants.change * entrants.change;
      const level = Math.sqrt(entrants.error * entrants.error + entrants.drift * spread * spread * ahead + beyond);
      const [lasting, shock] = [
        once("entrants", () => normals("entrants", "level")),
        normals("entrants", "shock", year),
      ];
      const expected = entrants.expected(year);
      return lasting.map(
        (z, k) => expected * factor((entering[k] as number) * (level * z + spread * (shock[k] as number))),
      );
    },
    progression: (below, year) => {
      const ahead = Math.max(0, year - last);
      const { spread, freedom } = progression.spreads[below] as RatioSpread;
      const tail = once(`tails ${freedom}`, () => tails("progression", freedom));
      const error = progression.errors[below] as number;
      const level = Math.sqrt(error * error + drift * spread * spread * ahead);
      const lasting = once(`level ${below}`, () => normals("progression", "level", below));
      const together = once(`year ${year}`, () => normals("yearly_shocks", "shock", year));
      const next = stream("yearly_shocks", "shock", year, below);
      const ratio = progression.ratios[below] as number;
      const values = new Float64Array(draws);
      for (let k = 0; k < draws; k++) {
        const shock = ours * (together[k] as number) + alone * normalQuantile(next());
        values[k] = ratio * factor((tail[k] as number) * (level * (lasting[k] as number) + spread * shock));
      }
      return values;
    },
  };
}

function factor(deviation: number): number {
  return Math.exp(Math.min(FURTHEST, Math.max(-FURTHEST, deviation)));
}
