import { InputError } from "@lotrinh/language";
import { findLocality, type Locality, type Registry } from "@lotrinh/registry";
import { cachedFold as fold } from "./cached-fold.js";

/** Finds localities by the names that tables print. */
export interface Places {
  /** Null where the name is unknown or that of several. */
  readonly find: (name: string) => Locality | null;
}

export function placesOf(registry: Registry): Places {
  const known = new Map<string, Locality | null>();
  return {
    find: (name) => {
      const key = fold(name);
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = lookUp(registry, name);
      known.set(key, found);
      return found;
    },
  };
}

function lookUp(registry: Registry, name: string): Locality | null {
  if (name.length > 80) return null;
  for (const text of [name, name.replace(/^(?:h|tp|tx|tt|q|p|x)\.\s*/i, "")]) {
    try {
      return findLocality(registry, text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return null;
}

/** A row that speaks of the whole: “Tổng số”, “Toàn tỉnh”, “Cộng”. */
export function isWhole(name: string): boolean {
  return /^(?:@ ?\/? ?)?(?:tong so|tong cong|tong|cong|toan (?:tinh|huyen|quan|xa|phuong|thanh pho|dia ban|nganh)|ca (?:tinh|huyen|xa)|chung|total|whole)(?: .{0,20})?$/.test(
    fold(name)
      .replace(/[-:()]/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** A part of a commune, of which there are no figures: “Thôn 3”, “Bản Nà Hin”, “Tổ dân phố 5”. */
export function isHamlet(name: string): boolean {
  return /^(?:thon|xom|ban|to dan pho|to|khu|khu pho|ap|buon|lang|tdp|soc|phum|xom)\b/.test(fold(name));
}
