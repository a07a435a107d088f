import { unitCounts } from "../../given/unit-counts.js";
import type { Check } from "./check.js";

/** More units than this, and every range of a tenth of a point has a share of them. */
const FEW = 500;
const SHARE_OF_COMMUNES = /^communes_at_|^learning_communes_rate$/;

/** Between 71 % and 74 % of 9 schools lies no whole number of them. */
export const rangeOfCounts: Check = ({ registry, figures, target, reading, clause }) => {
  const { fraction } = reading;
  if (clause?.direction !== "between" || clause.unit !== "percent" || clause.to === null) return [];
  const known = figures.observations
    .filter(
      (one) => one.locality === target.locality && one.indicator === reading.indicator && one.denominator !== null,
    )
    .sort((a, b) => a.year - b.year)
    .at(-1)?.denominator;
  const communes = SHARE_OF_COMMUNES.test(reading.indicator)
    ? unitCounts(registry, figures, target.locality).today?.units
    : undefined;
  const n = fraction?.n ?? known ?? communes;
  if (n === undefined || n === null || n < 1 || n > FEW) return [];
  const least = Math.ceil((clause.value * n) / 100 - 1e-9);
  const most = Math.floor((clause.to * n) / 100 + 1e-9);
  if (least <= most) return [];
  const share = (k: number) => Number(((100 * k) / n).toFixed(2));
  const params = { value: clause.value, to: clause.to, n, below: share(most), above: share(least) };
  return [{ code: "CHECK_RANGE_NO_COUNT", params }];
};
