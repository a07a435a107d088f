import type { cells } from "@lotrinh/registry";

/** Empty for the total, else `key=value` pairs with `;` between them, keys in alphabetical order: `grade=9;sex=female`. */
export function breakdown(cell: string): string | cells.Fault {
  const keys = cell.split(";").map((pair) => /^([a-z][a-z0-9_]*)=[\w.+-]+$/.exec(pair)?.[1]);
  const isOrdered = keys.every((key, i) => key !== undefined && (i === 0 || (keys[i - 1] ?? "") < key));
  return cell === "" || isOrdered ? cell : { fault: "VALUE_FORM", params: { write: "grade=9;sex=female" } };
}
