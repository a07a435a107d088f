import { createTrajectory, normalQuantile, type Trajectory, type TrajectoryLabels } from "@lotrinh/trajectory";
import { checkCount } from "../model/check-count.js";
import { drawsOfYears, isTrajectory } from "../uncertainty/draws-of-years.js";
import { heldSources, streamUnless } from "../uncertainty/held-sources.js";
import { dirichletMultinomial, roundInTurn } from "./dirichlet-multinomial.js";
import { streaming } from "./streaming.js";
import { resolveStreaming, type StreamingOptions } from "./streaming-options.js";
import { waterfall } from "./waterfall.js";

/** Completers of each year by destination, in whole people, and those whom their first choice turned away. */
export interface StreamingFlows<Code extends string> {
  readonly people: Readonly<Record<Code, Trajectory>>;
  readonly turnedAway: Trajectory;
}

/**
 * Simulates the destinations of completers over the years `from` + 1 … `to`. Log-ratios start at the trend's level, move
 * by its slope, damped, and by yearly shocks, a part of which is the whole province's; demand is Dirichlet-multinomial
 * around them; seats then ration it (see `waterfall`). In every draw destinations add up to the completers.
 *
 * Random numbers depend on seed, locality, indicator, source and year, not on the scenario: two scenarios differ by their
 * seats and shares alone. More
 * vocational seats never make fewer vocational learners in any draw. Shocks of the same `province` are the same in all its localities.
 * Throws a `RangeError` for what cannot be.
 */
export function simulateStreaming<Code extends string>(
  labels: TrajectoryLabels,
  { draws = 10_000, seed = 1, held = [], ...given }: StreamingOptions<Code>,
): StreamingFlows<Code> {
  checkCount("draws", draws, 1);
  const { years, codes, trend, damping, shock, shared, province, places, diversion, last, ...yearly } =
    resolveStreaming(given);
  const { locality, indicator } = labels;
  const ratios = codes.length - 1;
  const isHeld = heldSources(streaming, held);
  const stream = (source: string, ...names: readonly (string | number)[]) =>
    streamUnless(isHeld(source), seed, locality, indicator, ...names);
  const choosing = !isHeld("choice");
  const { completers } = yearly;
  const counted = isTrajectory(completers)
    ? drawsOfYears("completers", completers, { years, draws, held: isHeld("completers") }).map(Math.round)
    : Float64Array.from({ length: years.length * draws }, (_, i) => completers[Math.floor(i / draws)] as number);
  const level = new Float64Array(ratios * draws);
  const slope = new Float64Array(ratios * draws);
  for (let j = 0; j < ratios; j++) {
    const next = stream("slope", "slope", codes[j] as Code);
    for (let k = 0; k < draws; k++) {
      level[j * draws + k] = trend.level[j] as number;
      const error = trend.slopeError[j] as number;
      slope[j * draws + k] = (trend.slope[j] as number) + (error === 0 ? 0 : error * normalQuantile(next()));
    }
  }
  const values = codes.map(() => new Float64Array(years.length * draws));
  const turned = new Float64Array(years.length * draws);
  const shares = new Float64Array(codes.length);
  const people = new Float64Array(codes.length);
  const [ours, alone] = [shock * Math.sqrt(shared), shock * Math.sqrt(1 - shared)];
  let damped = 1;
  for (const [t, year] of years.entries()) {
    damped *= damping;
    for (let j = 0; j < ratios; j++) {
      const code = codes[j] as Code;
      const common = streamUnless(isHeld("yearly_shocks"), seed, province, indicator, "common shock", code, year);
      const local = stream("yearly_shocks", "shock", code, year);
      for (let k = 0; k < draws; k++) {
        let step = damped * (slope[j * draws + k] as number);
        if (ours > 0) step += ours * normalQuantile(common());
        if (alone > 0) step += alone * normalQuantile(local());
        level[j * draws + k] = (level[j * draws + k] as number) + step;
      }
    }
    const next = stream("choice", "choice", year);
    const capacity = places[t] as Float64Array;
    for (let k = 0; k < draws; k++) {
      softmax(shares, level, draws, k);
      yearly.open(shares, t);
      const choice = { people: counted[t * draws + k] as number, shares, concentration: yearly.concentration, next };
      if (choosing) dirichletMultinomial(people, choice);
      else for (let j = 0; j <= ratios; j++) people[j] = choice.people * (shares[j] as number);
      let over = 0;
      for (let j = 0; j <= ratios; j++) over += Math.max(0, (people[j] as number) - (capacity[j] as number));
      if (over > 0) waterfall({ people, places: capacity, diversion, last });
      roundInTurn(people, choice.people, next());
      for (let j = 0; j <= ratios; j++) (values[j] as Float64Array)[t * draws + k] = people[j] as number;
      turned[t * draws + k] = Math.round(over);
    }
  }
  const trajectory = (one: Float64Array) =>
    createTrajectory({ ...labels, unit: "persons" }, { years, draws, values: one });
  return {
    people: Object.fromEntries(codes.map((code, j) => [code, trajectory(values[j] as Float64Array)])) as Record<
      Code,
      Trajectory
    >,
    turnedAway: trajectory(turned),
  };
}

function softmax(shares: Float64Array, level: Float64Array, draws: number, k: number): void {
  const ratios = shares.length - 1;
  let highest = 0;
  for (let j = 0; j < ratios; j++) highest = Math.max(highest, level[j * draws + k] as number);
  let sum = 0;
  for (let j = 0; j <= ratios; j++) {
    const term = Math.exp((j < ratios ? (level[j * draws + k] as number) : 0) - highest);
    shares[j] = term;
    sum += term;
  }
  for (let j = 0; j <= ratios; j++) shares[j] = (shares[j] as number) / sum;
}
