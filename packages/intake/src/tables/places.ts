import { InputError } from "@lotrinh/language";
import { findLocality, type Locality, type Registry } from "@lotrinh/registry";
import { cachedFold as fold } from "./cached-fold.js";
import { withoutMarks } from "./measures/signature.js";

/** Finds localities by the names that tables print. */
export interface Places {
  /** Null where the name is unknown or that of several. */
  readonly find: (name: string) => Locality | null;
  /** The full names of the places that share a name; null where it is that of one or none. */
  readonly several: (name: string) => string | null;
  /**
   * The one of a name inside a whole, by the units of the time: in a district of old its own communes, and those that it went
   * into where all years of a table are later.
   */
  readonly within: (name: string, whole: Locality, firstYear: number | null) => Locality | null;
}

export function placesOf(registry: Registry): Places {
  const known = new Map<string, Locality | null>();
  const shared = new Map<string, string>();
  const find = (name: string): Locality | null => {
    const key = fold(name);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = name.length > 80 ? null : lookUp(registry, name, (places) => shared.set(key, places));
    known.set(key, found);
    return found;
  };
  return {
    find,
    several: (name) => (find(name) === null ? (shared.get(fold(name)) ?? null) : null),
    within: (name, whole, firstYear) => {
      if (whole.level === "commune") return null;
      const last = lastYearOf(whole);
      const isLater = last !== null && firstYear !== null && firstYear > last;
      const found = find(isLater ? withoutNumber(name) : `${withoutNumber(name)}, ${whole.name}`);
      if (found === null || found.id === whole.id) return null;
      return !isLater || wentInto(registry, whole, found) ? found : null;
    },
  };
}

/** Whether a unit of today is one that a district of old went into. */
function wentInto({ lineage }: Registry, { id, parent }: Locality, place: Locality): boolean {
  const isNamed = lineage.some(({ locality, toName }) => locality === id && fold(toName) === fold(place.name));
  return isNamed && place.validTo === null && place.parent === parent;
}

/** The last school year that began while a unit still was one; null for a unit of today. */
function lastYearOf({ validTo }: Locality): number | null {
  return validTo === null ? null : Number(validTo.slice(0, 4)) - (validTo.slice(5, 7) < "09" ? 1 : 0);
}

const SHORT: Readonly<Record<string, string>> = {
  h: "huyện",
  q: "quận",
  p: "phường",
  x: "xã",
  tp: "thành phố",
  tx: "thị xã",
  tt: "thị trấn",
};

function lookUp(registry: Registry, printed: string, tellShared: (places: string) => void): Locality | null {
  const name = withoutMarks(printed);
  const spelled = name.replace(/^(h|tp|tx|tt|q|p|x)(?:\.\s*|\s+)/i, (_, kind: string) => {
    return `${SHORT[kind.toLowerCase()]} `;
  });
  const bare = name.replace(/^(?:h|tp|tx|tt|q|p|x)\.\s*/i, "");
  const first = name.replace(/\s[-–]\s[\x20-\x7e]+$/, "");
  if (/^(?:ca nuoc|toan quoc|whole country)$/.test(fold(first))) {
    return registry.localities.find(({ level }) => level === "country") ?? null;
  }
  for (const text of new Set([name, spelled, bare, withoutNumber(name), first])) {
    try {
      return findLocality(registry, text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (error.code === "AMBIGUOUS_PLACE") tellShared(String(error.problems[0]?.params.write ?? ""));
    }
  }
  return null;
}

/** “1. Xã Bằng Mạc”, “II) Huyện Chi Lăng”: the name without the number of its row. */
export function withoutNumber(name: string): string {
  return name.replace(/^\s*(?:\(?\d{1,3}(?:\.\d{1,2})?\)?\s*[.)\-–]?|[IVX]{1,4}\s*[.)\-–])\s+(?=\p{L})/u, "");
}

/** Whether a text begins with the kind of a unit and goes on with a name: “Xã Bằng Mạc”, “TT. Đồng Mỏ”, “Phường 1”. */
export function hasKind(text: string): boolean {
  const bare = withoutNumber(text);
  const kind =
    /^(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh|đặc khu|tp|tx|tt)(?:\.\s*|\s+)|^[hqxp]\.\s*/i.exec(bare);
  return kind !== null && /^[\p{Lu}\d]/u.test(bare.slice(kind[0].length));
}

/** A row that speaks of the whole: “Tổng số”, “Toàn tỉnh”, “Cộng”. */
export function isWhole(name: string): boolean {
  // “Công lập” is no “Cộng”.
  if (/^\P{L}*công(?!\p{L})/iu.test(name.normalize("NFC"))) return false;
  return /^(?:@ ?\/? ?)?(?:tong so|tong cong|tong hop|tong|cong|toan (?:tinh|huyen|quan|xa|phuong|thanh pho|dia ban|nganh)|ca (?:tinh|huyen|xa)|chung|total|whole)(?: .{0,20})?$/.test(
    fold(name)
      .replace(/[-:()]/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** A school, of which there are no figures: “Trường Tiểu học Vạn Linh”, “MN Hoa Sen”, “TH&THCS Hữu Kiên”. */
export function isSchool(name: string): boolean {
  const bare = withoutNumber(name);
  const kind =
    /^(?:trường|mầm non|mẫu giáo|tiểu học|mn|mg|th|thcs|thpt|ptdt[a-z]*)(?:\s*(?:&|-|và)\s*(?:th|thcs|thpt))*\s+/i.exec(
      bare,
    );
  return kind !== null && /^\p{Lu}/u.test(bare.slice(kind[0].length));
}

/** A region of several units, of which there are no figures: “Đồng bằng sông Hồng”, “II. Khu vực nông thôn”. */
export function isRegion(name: string): boolean {
  if (/^(?:khu vuc|vung|cum|mien)\b/.test(fold(withoutNumber(name)))) return true;
  return /^(?:(?:vung )?(?:dong bang song (?:hong|cuu long)|trung du va mien nui (?:phia bac|bac bo)|bac trung bo(?: va duyen hai mien trung)?|duyen hai nam trung bo(?: va tay nguyen)?|tay nguyen|(?:dong|tay) nam bo|(?:dong|tay) bac(?: bo)?|nam trung bo))$/.test(
    fold(name.replace(/\s[-–]\s[\x20-\x7e]+$/, "")),
  );
}

/** A part of a commune, of which there are no figures: “Thôn 3”, “Bản Nà Hin”, “Tổ dân phố 5”. */
export function isHamlet(name: string): boolean {
  return /^(?:thon|xom|ban|to dan pho|to|khu|khu pho|ap|buon|lang|tdp|soc|phum|xom)\b/.test(fold(name));
}
