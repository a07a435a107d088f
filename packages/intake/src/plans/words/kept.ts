/** Texts whose reading is kept: a heading is asked for with each of its clauses. */
const MOST = 32_768;

/** What a text is read as, read once while it is kept. */
export function keptOf<T>(kept: Map<string, T>, text: string, read: (text: string) => T): T {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = read(text);
  if (kept.size >= MOST) kept.clear();
  kept.set(text, made);
  return made;
}
