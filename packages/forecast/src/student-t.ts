import { normalCdf } from "@lotrinh/trajectory";

const STEPS = 2000;
/** Degrees of freedom from which the normal distribution is near enough: to about 1e-5. */
const MANY = 20_000;

/**
 * Probability that Student's t with `freedom` degrees lies further from 0 than `t`, on either side. With t = √ν tan θ the
 * density is that of cos^(ν−1) θ, which Simpson's rule integrates.
 */
export function studentTails(t: number, freedom: number): number {
  const size = Math.abs(t);
  if (freedom > MANY) return 2 * normalCdf(-size);
  const beyond = integral(Math.atan(size / Math.sqrt(freedom)), Math.PI / 2, freedom);
  return Math.min(1, beyond / integral(0, Math.PI / 2, freedom));
}

function integral(from: number, to: number, freedom: number): number {
  const step = (to - from) / STEPS;
  let sum = density(from, freedom) + density(to, freedom);
  for (let i = 1; i < STEPS; i++) sum += (i % 2 === 1 ? 4 : 2) * density(from + i * step, freedom);
  return (sum * step) / 3;
}

function density(angle: number, freedom: number): number {
  const cosine = Math.cos(angle);
  if (freedom === 1) return 1;
  return cosine > 0 ? Math.exp((freedom - 1) * Math.log(cosine)) : 0;
}
