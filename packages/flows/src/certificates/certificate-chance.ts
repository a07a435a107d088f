import { binomial, type DiscreteDistribution, discreteQuantile, poisson } from "@lotrinh/trajectory";
import { drawBinomial, drawPoisson } from "../engine/small-draws.js";
import { type ByYear, RATE, resolveByYear, SHARE } from "../model/by-year.js";
import { drawRate, type UncertainRate } from "../uncertainty/uncertain-rate.js";
import { drawShare, type UncertainShare } from "../uncertainty/uncertain-share.js";

/** Of more certificates that run out in a year hardly two draws have the same number, so that tables serve nothing. */
const MANY = 500;

interface Chance {
  readonly years: readonly number[];
  /** A uniform number for each draw, for a share or rate that is uncertain. */
  readonly chance: () => Float64Array;
  /** For year `t` and draw what part of the usual recognitions comes; null where nothing waits. */
  readonly factor?: ((t: number, draw: number) => number) | null;
}

/** For year `t` a function of a uniform number, the draw and the certificates that run out: those renewed. */
export function renewals(
  given: ByYear | Exclude<UncertainShare, number>,
  { years, chance }: Chance,
): (t: number) => (u: number, draw: number, due: number) => number {
  if (isUncertain(given)) {
    const shares = drawShare("renewalSuccess", given as Exclude<UncertainShare, number>, chance());
    return () => (u, draw, due) => drawBinomial(u, due, shares[draw] as number);
  }
  const success = resolveByYear("renewalSuccess", given as ByYear, years, SHARE);
  return (t) => {
    const share = success[t] as number;
    const tableOf = tabulateOnce((due) => binomial(due, share));
    return (u, _, due) => (due > MANY ? drawBinomial(u, due, share) : discreteQuantile(tableOf(due), u));
  };
}

/** For year `t` a function of a uniform number and the draw: new recognitions. */
export function newRecognitions(
  given: ByYear | Exclude<UncertainRate, number>,
  { years, chance, factor = null }: Chance,
): (t: number) => (u: number, draw: number) => number {
  if (isUncertain(given)) {
    const rates = drawRate("recognitions", given as Exclude<UncertainRate, number>, chance());
    if (factor) return (t) => (u, draw) => drawPoisson(u, (rates[draw] as number) * factor(t, draw));
    return () => (u, draw) => drawPoisson(u, rates[draw] as number);
  }
  const expected = resolveByYear("recognitions", given as ByYear, years, RATE);
  if (factor) return (t) => (u, draw) => drawPoisson(u, (expected[t] as number) * factor(t, draw));
  return (t) => {
    const table = poisson(expected[t] as number);
    return (u) => discreteQuantile(table, u);
  };
}

function isUncertain(given: object | number): boolean {
  return typeof given === "object" && "mean" in given;
}

function tabulateOnce(tabulate: (count: number) => DiscreteDistribution): (count: number) => DiscreteDistribution {
  const tables: DiscreteDistribution[] = [];
  return (count) => {
    tables[count] ??= tabulate(count);
    return tables[count];
  };
}
