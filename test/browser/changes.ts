/** A value in the cell to change: what stands before it, the value, its least and most. */
const NUMBER = /^(\s*(?:const )?\w+\s*[:=] )(-?[\d.]+)([,;] \/\/ [^;]+; )(-?[\d.]+) … (-?[\d.]+);/gm;
/** A name among those that its comment lists. */
const NAME = /^(\s*(?:const )?\w+\s*[:=] )"([^"]+)"[,;] \/\/ (?:mã|tên); ([\w-]+(?:, [\w-]+)+);/gm;

/** Of cells whose comment names no others. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "ca-nuoc-duckdb": ["phường Ba Đình, Hà Nội", "xã Hữu Lũng, Lạng Sơn", "phường Hồng Bàng, Hải Phòng"],
  "hieu-chuan-p": ["Chi Lăng", "Long Biên", "Rạch Giá"],
};
const MOST = 3;
/** How far values are moved towards an end of their range. */
const MOVES = [
  ["high", 0.4],
  ["low", 0.4],
  ["high", 0.8],
] as const;
const LIST = /^(const \w+ = \[)(\d+),/m;
const LESS = [0.9, 0.8, 0.7];

/** Up to three other settings of a cell to change, each within the range that its comment states. */
export function changesOf(name: string, code: string): string[] {
  const lines = [...code.matchAll(NUMBER)];
  const numbers = MOVES.flatMap(([end, share]) =>
    lines.map(({ 0: line, 1: head = "", 2: value = "", 4: low = "", 5: high = "" }) => {
      const moved = Number(value) + share * (Number(end === "high" ? high : low) - Number(value));
      const now = Number.isInteger(Number(value)) && Number(high) > 2 ? Math.round(moved) : Number(moved.toFixed(3));
      return { line, changed: line.replace(head + value, head + now), same: now === Number(value) };
    }),
  );
  const lists =
    lines.length > 0
      ? []
      : LESS.flatMap((share) => {
          const [line = "", head = "", value = ""] = LIST.exec(code) ?? [];
          return line === "" ? [] : [{ line, changed: `${head}${Math.round(share * Number(value))},`, same: false }];
        });
  const named = [...code.matchAll(NAME)].flatMap(({ 0: line, 2: value = "", 3: list = "" }) =>
    list
      .split(", ")
      .filter((one) => one !== value)
      .map((one) => ({ line, changed: line.replace(`"${value}"`, `"${one}"`), same: false })),
  );
  const others = (NAMES[name] ?? []).map((one) => ({
    line: /= "[^"]+"/.exec(code)?.[0] ?? "",
    changed: `= "${one}"`,
    same: false,
  }));
  const all = [...numbers, ...lists, ...named, ...others].filter(({ same }) => !same);
  return all.slice(0, MOST).map(({ line, changed }) => code.replace(line, () => changed));
}
