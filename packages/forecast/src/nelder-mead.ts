/** Least value of a function of a few numbers in [0, 1], and where it is. */
export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
}

export interface NelderMeadOptions {
  /** Edge of the first simplex. Default 0.2. */
  readonly size?: number;
  /** Stops once the values of the simplex differ by no more than this. Default 1e-9. */
  readonly tolerance?: number;
  /** Default 120 for each dimension. */
  readonly evaluations?: number;
}

/**
 * Downhill simplex within the unit cube, where points outside count as the nearest point inside (Nelder & Mead 1965,
 * Computer Journal 7). `f` reads its argument and must not keep it.
 */
export function nelderMead(
  f: (x: Float64Array) => number,
  start: Float64Array,
  { size = 0.2, tolerance = 1e-9, evaluations = 120 * start.length }: NelderMeadOptions = {},
): Minimum {
  const n = start.length;
  const points = Array.from({ length: n + 1 }, (_, i) => corner(start, i - 1, size));
  const values = Float64Array.from(points, f);
  const centre = new Float64Array(n);
  let [trial, further]: [Float64Array, Float64Array] = [new Float64Array(n), new Float64Array(n)];
  let left = evaluations - n - 1;
  for (;;) {
    let best = 0;
    let worst = 0;
    for (let i = 1; i <= n; i++) {
      if ((values[i] as number) < (values[best] as number)) best = i;
      if ((values[i] as number) >= (values[worst] as number)) worst = i;
    }
    let second = best;
    for (let i = 0; i <= n; i++) {
      if (i !== worst && (values[i] as number) > (values[second] as number)) second = i;
    }
    const low = values[best] as number;
    const high = values[worst] as number;
    if (left <= 0 || !(high - low > tolerance)) return { at: points[best] as Float64Array, value: low };
    centreWithout(points, worst, centre);
    const out = points[worst] as Float64Array;
    along(centre, out, -1, trial);
    let value = f(trial);
    left--;
    if (value < low) {
      along(centre, out, -2, further);
      const beyond = f(further);
      left--;
      if (beyond < value) {
        value = beyond;
        [trial, further] = [further, trial];
      }
    } else if (value >= (values[second] as number)) {
      along(centre, out, value < high ? -0.5 : 0.5, further);
      const nearer = f(further);
      left--;
      if (nearer < Math.min(value, high)) {
        value = nearer;
        [trial, further] = [further, trial];
      } else if (value >= high) {
        shrink(points, best);
        for (let i = 0; i <= n; i++) if (i !== best) values[i] = f(points[i] as Float64Array);
        left -= n;
        continue;
      }
    }
    points[worst] = trial;
    values[worst] = value;
    trial = out;
  }
}

function corner(start: Float64Array, dimension: number, size: number): Float64Array {
  const point = Float64Array.from(start);
  if (dimension < 0) return point;
  const x = start[dimension] as number;
  point[dimension] = x + size <= 1 ? x + size : x - size;
  return point;
}

function centreWithout(points: readonly Float64Array[], worst: number, centre: Float64Array): void {
  const n = centre.length;
  for (let j = 0; j < n; j++) {
    let sum = 0;
    for (let i = 0; i <= n; i++) if (i !== worst) sum += (points[i] as Float64Array)[j] as number;
    centre[j] = sum / n;
  }
}

function along(centre: Float64Array, worst: Float64Array, factor: number, result: Float64Array): void {
  for (let j = 0; j < centre.length; j++) {
    const c = centre[j] as number;
    result[j] = Math.min(1, Math.max(0, c + factor * ((worst[j] as number) - c)));
  }
}

function shrink(points: readonly Float64Array[], best: number): void {
  const kept = points[best] as Float64Array;
  for (const point of points) {
    if (point !== kept)
      for (let j = 0; j < kept.length; j++) point[j] = ((point[j] as number) + (kept[j] as number)) / 2;
  }
}
