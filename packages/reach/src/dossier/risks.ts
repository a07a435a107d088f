import type { Risk, Standing } from "../types/brief.js";
import type { BriefInput } from "./given.js";

const MOST = 3;
/** Readings that lie less far apart are no risk of their own. */
const APART = 0.1;
/** Inputs that move a probability less are none either. */
const MOVES = 0.1;

/** What could turn the page around, the plainest first. */
export function risksOf(
  { assessment: { targets, locality }, sensitivities = {} }: BriefInput,
  standings: readonly Standing[],
): Risk[] {
  const open = standings.flatMap(({ target: id }) => targets.find(({ target }) => target.id === id) ?? []);
  const answered = standings.filter(({ probability }) => probability !== null);
  const supposed = answered.filter((one) => one.supposed).length;
  const readings = open.flatMap(({ target, spread }): (Risk & { readonly kind: "reading" })[] =>
    spread && spread.high - spread.low >= APART ? [{ kind: "reading", target: target.id, ...spread }] : [],
  );
  const widest = readings.sort((a, b) => b.high - b.low - (a.high - a.low)).slice(0, 1);
  const kept = open.flatMap(({ target, readings: [first] }): (Risk & { readonly kind: "keep" })[] => {
    const { start, answer } = first ?? {};
    if (answer || !start?.standard || start.value !== null) return [];
    return [{ kind: "keep", target: target.id, units: start.standard.units, best: start.best }];
  });
  const expiry = open.flatMap(({ target, readings: [first] }): Risk[] => {
    const answer = first?.answer;
    const total = (id: string) => answer?.flows.find((flow) => flow.id === id)?.total ?? 0;
    if (!answer || total("expiring") === 0) return [];
    const soft = answer.conditions.some(
      ({ status, borrowed }) =>
        status === "assumed" || status === "illustrative" || (borrowed ?? locality) !== locality,
    );
    const counts = { expiring: total("expiring"), lapsed: total("lapsed") };
    return [{ kind: "expiry", ...counts, unit: target.unit, years: answer.years, supposed: soft }];
  });
  const inputs = open.flatMap(({ target }): Risk[] => {
    const [bar] = sensitivities[target.id]?.bars ?? [];
    if (!bar || Math.abs(bar.high.probability - bar.low.probability) < MOVES) return [];
    const { lever, indicator, year, unit, low, high } = bar;
    return [{ kind: "input", target: target.id, lever, indicator, year, unit, low, high }];
  });
  const moved = inputs.slice(0, 1).flatMap((one) => ("target" in one ? one.target : []));
  const all: Risk[] = [
    ...(supposed > 0 ? [{ kind: "supposed" as const, count: supposed, of: answered.length }] : []),
    ...kept.sort((a, b) => a.best - b.best).slice(0, 1),
    ...inputs.slice(0, 1),
    ...widest.filter(({ target }) => !moved.includes(target)),
    ...expiry.slice(0, 1),
  ];
  return all.slice(0, MOST);
}
