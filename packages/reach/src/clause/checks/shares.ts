import { findIndicator, type Indicator, type Registry } from "@lotrinh/registry";
import { leastPercent } from "../clause.js";
import { besides, type Check, clean } from "./check.js";

type Kin = Pick<Indicator, "partOf" | "apartFrom" | "restOf">;

const NO_KIN: Kin = { partOf: [], apartFrom: [], restOf: [] };

function kinOf({ indicators }: Registry, id: string): Kin {
  return findIndicator(indicators, id) ?? NO_KIN;
}

/** Parts of one whole that nobody can be in twice: their least shares cannot add up to more than 100 %. */
export const sharesSum: Check = (context) => {
  const value = leastPercent(context.clause);
  const { registry } = context;
  const own = context.reading.indicator;
  if (value === null) return [];
  return besides(context).flatMap(({ target, reading, clause }) => {
    const other = leastPercent(clause);
    const apart =
      kinOf(registry, own).apartFrom.includes(reading.indicator) ||
      kinOf(registry, reading.indicator).apartFrom.includes(own);
    if (!apart || own === reading.indicator || other === null || value + other <= 100) return [];
    const params = { value, other, with: reading.indicator, section: target.section, sum: clean(value + other) };
    return [{ code: "CHECK_SHARES_SUM", params }];
  });
};

/** At least so many of a part makes at least as many of the whole. */
export const partOfWhole: Check = (context) => {
  const value = leastPercent(context.clause);
  const wholes = kinOf(context.registry, context.reading.indicator).partOf;
  if (value === null) return [];
  return besides(context).flatMap(({ target, reading, clause }) => {
    const other = leastPercent(clause);
    if (!wholes.includes(reading.indicator) || other === null || value <= other) return [];
    return [
      { code: "CHECK_PART_ABOVE_WHOLE", params: { value, other, with: reading.indicator, section: target.section } },
    ];
  });
};

/** Those who are left after 100 % of the whole are nobody. */
export const emptyRemainder: Check = (context) => {
  const wholes = kinOf(context.registry, context.reading.indicator).restOf;
  return besides(context).flatMap(({ target, reading, clause }) => {
    if (!wholes.includes(reading.indicator) || leastPercent(clause) !== 100) return [];
    return [{ code: "CHECK_REMAINDER_EMPTY", params: { with: reading.indicator, section: target.section } }];
  });
};
