/** The logit of a rate in per cent, within what was printed to a tenth or a hundredth. */
export function logitOf(value: number): number {
  const inside = Math.min(99.995, Math.max(0.005, value));
  return Math.log(inside / (100 - inside));
}

/** The rate in per cent of a logit. */
export function rateOf(logit: number): number {
  return 100 / (1 + Math.exp(-logit));
}

/** A rate that is only about so much, to the digits that tell it from all. */
export function aboutRate(value: number): number {
  return value > 99 ? Number(value.toFixed(2)) : value > 90 ? Number(value.toFixed(1)) : Math.round(value);
}

/** The rate that lies off another by `by` on the logit scale. */
export function besideRate(value: number, by: number): number {
  return rateOf(logitOf(value) + by);
}
