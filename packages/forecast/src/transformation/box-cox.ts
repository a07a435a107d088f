export interface BoxCox {
  readonly transformation: "box-cox";
  readonly lambda: number;
}

/** Range of λ: below 0 a normal forecast has no mean on the scale of the series, above 2 it is of no use. */
export const LAMBDAS = { from: 0, to: 2 } as const;

/**
 * (y^λ − 1)/λ, the logarithm for λ = 0 (Box & Cox 1964, JRSS B 26). Back-transformed, whatever would be below 0 is 0.
 * Throws a `RangeError` for λ outside [0, 2].
 */
export function boxCox(lambda: number): BoxCox {
  if (!(lambda >= LAMBDAS.from && lambda <= LAMBDAS.to)) {
    throw new RangeError(`invalid lambda; not in [${LAMBDAS.from}, ${LAMBDAS.to}]: ${lambda}`);
  }
  return { transformation: "box-cox", lambda };
}

export function toBoxCox({ lambda }: BoxCox, value: number): number {
  if (!(value > 0 || (value === 0 && lambda > 0))) {
    throw new RangeError(
      `invalid value; Box–Cox with λ = ${lambda} needs one ${lambda > 0 ? "from" : "above"} 0: ${value}`,
    );
  }
  if (lambda === 0) return Math.log(value);
  return value === 0 ? -1 / lambda : Math.expm1(lambda * Math.log(value)) / lambda;
}

export function fromBoxCox({ lambda }: BoxCox, value: number): number {
  if (lambda === 0) return Math.exp(value);
  const product = lambda * value;
  return product <= -1 ? 0 : Math.exp(Math.log1p(product) / lambda);
}
