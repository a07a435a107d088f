/**
 * What makes normal deviations a t of so many degrees of freedom: √(freedom / χ²), χ² by the cube of Wilson and Hilferty
 * (1931), which is within 1 % from 3 degrees on. `normals` are standard normal numbers, one for each draw.
 */
export function studentFactors(freedom: number, normals: Float64Array): Float64Array {
  const part = 2 / (9 * freedom);
  return normals.map((z) => {
    const root = 1 - part + z * Math.sqrt(part);
    return 1 / Math.sqrt(Math.max(0.05, root * root * root));
  });
}
