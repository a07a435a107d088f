import type { Locality } from "./types.js";

/** Kind and name: “huyện Chi Lăng”. */
export function fullName({ kind, name }: Locality): string {
  return name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`;
}
