/**
 * Lists by key, in the order of their first members.
 * @template T, K
 * @param {readonly T[]} list
 * @param {(one: T) => K} keyOf
 * @returns {Map<K, T[]>}
 */
export function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) {
    const key = keyOf(one);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(one);
  }
  return groups;
}

/**
 * The value of a key that has to be there.
 * @template K, V
 * @param {ReadonlyMap<K, V>} map
 * @param {K} key
 * @returns {V}
 */
export function got(map, key) {
  const value = map.get(key);
  if (value === undefined) throw new Error(`no ${key}`);
  return value;
}

/**
 * The last of a list that has to have one.
 * @template T
 * @param {readonly T[]} list
 * @returns {T}
 */
export function lastOf(list) {
  const value = list.at(-1);
  if (value === undefined) throw new Error("an empty list");
  return value;
}
