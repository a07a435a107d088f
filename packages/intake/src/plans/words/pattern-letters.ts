/** Fewer letters than this stand in nearly every text. */
const FEW = 2;

/**
 * For each way that a pattern can match, letters that every such match holds: a text without any of them has no match. Null where a
 * way has none.
 */
export function lettersOf(source: string): readonly string[] | null {
  const letters: string[] = [];
  for (const way of waysOf(source)) {
    const longest = withoutGroups(way)
      .replace(/\[(?:\\.|[^\]])*\]|\\./g, "|")
      .replace(/[a-z0-9 ](?=[?*{])/g, "|")
      .split(/[^a-z0-9 ]+/)
      .map((run) => run.trim())
      .sort((a, b) => b.length - a.length)[0];
    if (longest === undefined || longest.length < FEW) return null;
    letters.push(longest);
  }
  return letters;
}

/** Alternatives of the outermost level. */
function waysOf(source: string): readonly string[] {
  const ways = [""];
  let depth = 0;
  for (const sign of source) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) ways.push("");
    else ways[ways.length - 1] += sign;
  }
  return ways;
}

/** With a mark for each group, whatever it may match. */
function withoutGroups(way: string): string {
  let rest = "";
  let depth = 0;
  for (const sign of way) {
    if (sign === "(") depth++;
    else if (sign === ")") {
      depth--;
      if (depth === 0) rest += "|";
    } else if (depth === 0) rest += sign;
  }
  return rest;
}
