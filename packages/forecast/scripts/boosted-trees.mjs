// Regression by boosted trees (Friedman 2001, Annals of Statistics 29): each of a few small trees is fitted by least squares
// to what those before it leave. Thresholds are among quantiles of each column, leaves grow best first.

/** @import { SizeTree } from "#unbounded/size-trees" */
/**
 * @typedef {{ readonly columns: readonly Float64Array[], readonly y: Float64Array, readonly weights: Float64Array }} Cases
 * @typedef {{ readonly trees: number, readonly leaves: number, readonly rate: number, readonly bins: number, readonly least: number, readonly ridge: number }} Growth
 *   `least`: fewest cases of a leaf; `ridge`: weight of the cases that are added to a leaf with nothing left over
 * @typedef {{ rows: Uint32Array, sums: Float64Array, weights: Float64Array, counts: Float64Array, sum: number, weight: number, split: Split | null, tree: Open }} Leaf
 * @typedef {{ readonly gain: number, readonly feature: number, readonly bin: number }} Split
 * @typedef {{ value: number, feature?: number, threshold?: number, below?: Open, above?: Open }} Open
 */

/**
 * @param {Cases} cases weights with a mean of 1
 * @param {Growth} growth
 * @returns {SizeTree[]}
 */
export function boostedTrees({ columns, y, weights }, growth) {
  const left = y.slice();
  const thresholds = columns.map((column) => thresholdsOf(column, growth.bins));
  const binned = columns.map((column, j) => Uint8Array.from(column, (x) => binOf(thresholds[j], x)));
  return Array.from({ length: growth.trees }, () => {
    const leaves = grow({ binned, thresholds, left, weights }, growth);
    for (const { rows, tree } of leaves) for (const i of rows) left[i] -= tree.value;
    return closed(leaves.root);
  });
}

/**
 * @param {Float64Array} column
 * @param {number} bins
 */
function thresholdsOf(column, bins) {
  const sorted = column.slice().sort();
  const at = Array.from({ length: bins - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / bins)]);
  return [...new Set(at.map((x) => Number(x.toPrecision(4))))];
}

/**
 * Number of thresholds that are less than the value or equal to it.
 * @param {readonly number[]} thresholds
 * @param {number} x
 */
function binOf(thresholds, x) {
  let bin = 0;
  while (bin < thresholds.length && x >= thresholds[bin]) bin++;
  return bin;
}

/**
 * @param {{ binned: readonly Uint8Array[], thresholds: readonly (readonly number[])[], left: Float64Array, weights: Float64Array }} data
 * @param {Growth} growth
 */
function grow(data, { leaves: most, rate, bins, least, ridge }) {
  /** @param {Uint32Array} rows */
  const leafOf = (rows) => {
    const leaf = leafWith(data, rows, bins);
    leaf.tree.value = (rate * leaf.sum) / (leaf.weight + ridge);
    leaf.split = bestSplit(leaf, { features: data.binned.length, bins, least, ridge });
    return leaf;
  };
  const first = leafOf(Uint32Array.from(data.left, (_, i) => i));
  const leaves = [first];
  while (leaves.length < most) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split) break;
    const { feature, bin } = best.split;
    const bin0 = data.binned[feature];
    const [below, above] = [
      leafOf(best.rows.filter((i) => bin0[i] <= bin)),
      leafOf(best.rows.filter((i) => bin0[i] > bin)),
    ];
    const threshold = data.thresholds[feature][bin];
    Object.assign(best.tree, { feature, threshold, below: below.tree, above: above.tree });
    leaves.splice(leaves.indexOf(best), 1, below, above);
  }
  return Object.assign(leaves, { root: first.tree });
}

/**
 * @param {{ binned: readonly Uint8Array[], left: Float64Array, weights: Float64Array }} data
 * @param {Uint32Array} rows
 * @param {number} bins
 * @returns {Leaf}
 */
function leafWith({ binned, left, weights }, rows, bins) {
  const cells = binned.length * bins;
  const [sums, ofWeights, counts] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)];
  let [sum, weight] = [0, 0];
  for (const i of rows) {
    const part = weights[i] * left[i];
    sum += part;
    weight += weights[i];
    for (let j = 0; j < binned.length; j++) {
      const cell = j * bins + binned[j][i];
      sums[cell] += part;
      ofWeights[cell] += weights[i];
      counts[cell]++;
    }
  }
  return {
    rows,
    sums,
    weights: ofWeights,
    counts,
    sum,
    weight,
    split: null,
    tree: { value: 0 },
  };
}

/**
 * @param {Leaf} leaf
 * @param {{ features: number, bins: number, least: number, ridge: number }} options
 * @returns {Split | null}
 */
function bestSplit({ rows, sums, weights, counts, sum, weight }, { features, bins, least, ridge }) {
  /** @type {Split | null} */
  let best = null;
  const whole = (sum * sum) / (weight + ridge);
  for (let feature = 0; feature < features; feature++) {
    let [below, ofBelow, count] = [0, 0, 0];
    for (let bin = 0; bin < bins - 1; bin++) {
      const cell = feature * bins + bin;
      below += sums[cell];
      ofBelow += weights[cell];
      count += counts[cell];
      if (count < least || rows.length - count < least || counts[cell] === 0) continue;
      const above = sum - below;
      const gain = (below * below) / (ofBelow + ridge) + (above * above) / (weight - ofBelow + ridge) - whole;
      if (gain > (best?.gain ?? 0)) best = { gain, feature, bin };
    }
  }
  return best;
}

/**
 * @param {Open} tree
 * @returns {SizeTree}
 */
function closed({ value, feature, threshold, below, above }) {
  if (feature === undefined || threshold === undefined || !below || !above) return Number(value.toPrecision(3));
  return [feature, threshold, closed(below), closed(above)];
}
