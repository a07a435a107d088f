import type { Locality } from "@lotrinh/registry";
import { meaningOf } from "./measures/signature.js";
import type { Places } from "./places.js";

export interface TitleOptions {
  readonly places: Places;
  /** The place that was asked for: names of its units are those. */
  readonly whole?: Locality | null;
  readonly year?: number | null;
}

const LEVELS: readonly Locality["level"][] = ["country", "province", "district", "commune"];

/** The one place that titles name with its kind; of “xã Bằng Mạc, huyện Chi Lăng” the inner one. Null where there is none or two. */
export function localityOfTitles(
  titles: readonly string[],
  { places, whole = null, year = null }: TitleOptions,
): Locality | null {
  const within = (names: readonly string[], of: Locality): Locality | null =>
    names.map((name) => places.within(name, of, year)).find((place) => place !== null) ?? null;
  const named = titles
    .flatMap((title) => [...namesIn(title), ...officesIn(title, places)])
    .map((names) => {
      const found = whole === null ? null : within(names, whole);
      return { names, place: found ?? names.map(places.find).find((place) => place !== null) ?? null };
    });
  const found = new Map(named.flatMap(({ names, place }) => (place ? [[place.id, { names, place }] as const] : [])));
  const inOrder = [...found.values()].sort((a, b) => LEVELS.indexOf(a.place.level) - LEVELS.indexOf(b.place.level));
  let inner = inOrder[0]?.place ?? null;
  for (const { names, place } of inOrder.slice(1)) {
    const next = inner && (within(names, inner) ?? (place.parent === inner.id ? place : null));
    if (next === null) return null;
    inner = next;
  }
  // A name that many places have is known by what it stands beside.
  const unknown = named.flatMap(({ names, place }) => (place === null && inner ? (within(names, inner) ?? []) : []));
  const ids = new Set(unknown.map(({ id }) => id));
  return ids.size > 1 ? null : (unknown[0] ?? inner);
}

/** What may be the name of a place after each word for a kind, longest first. */
function namesIn(title: string): string[][] {
  const words = title.split(/[\s,;:.()]+/);
  return words.flatMap((word, i) =>
    /^(?:huyện|quận|tỉnh|xã|phường|thị|thành|đặc)$/i.test(word)
      ? [[4, 3, 2].map((length) => words.slice(i, i + length).join(" "))]
      : [],
  );
}

const OFFICES = [
  [/(?:^|[\s(])phòng\s+/iu, ["huyện", "quận", "thị xã", "thành phố"], "district"],
  [/(?:^|[\s(])sở\s+/iu, ["tỉnh", "thành phố"], "province"],
] as const;
const OF_EDUCATION = /^(?:gd\s*(?:&|-|và)?\s*đt|giáo dục(?:\s*(?:&|-|và)\s*đào tạo)?)\s+(\p{Lu}[\p{L}\s]*)/iu;

/** The place of an office of education that is named without a kind: “PHÒNG GD&ĐT CHI LĂNG”; none where several are called so. */
function officesIn(title: string, places: Places): string[][] {
  return OFFICES.flatMap(([office, kinds, level]) => {
    const [, after = ""] = title.split(office, 2).length === 2 ? title.split(office, 2) : [];
    const [, name = ""] = OF_EDUCATION.exec(after) ?? [];
    const words = name.trim().split(/\s+/).slice(0, 3);
    const names = words.map((_, i) => words.slice(0, words.length - i).join(" ")).filter((one) => one !== "");
    const found = names.map((one) =>
      kinds.map((kind) => `${kind} ${one}`).filter((full) => places.find(full)?.level === level),
    );
    const [full = []] = found.filter((all) => all.length > 0);
    return full.length === 1 ? [[...full]] : [];
  });
}

/** The school that titles name as their own: “TRƯỜNG TIỂU HỌC XÃ VẠN LINH”; null for “Trường tiểu học đạt chuẩn năm 2024”. */
export function schoolOfTitles(titles: readonly string[]): string | null {
  const found = titles.find((title) => {
    const [, name = ""] =
      /^\s*trường\s+(?:mầm non|mẫu giáo|tiểu học|mn|th|thcs|thpt|th\s*[&-]\s*thcs|th và thcs|tiểu học và (?:thcs|trung học cơ sở)|trung học (?:cơ sở|phổ thông)|ptdt(?:bt|nt)\S*)(?:\s+(?:tiểu học|th|thcs|thpt))?\s+(\p{Lu}.*)$/iu.exec(
        title,
      ) ?? [];
    const isName = /^\p{Lu}/u.test(name) && !/\d/.test(name) && !/huyện|quận|tỉnh|thành phố/i.test(name);
    const { features } = meaningOf(name);
    return isName && features.size === 0;
  });
  return found ?? null;
}

/** A commune that titles name as the one whose table it is and that nobody knows; null where there is none. */
export function unknownInTitles(
  titles: readonly string[],
  { places, whole = null, year = null }: TitleOptions,
): string | null {
  for (const title of titles) {
    const [, name] =
      /^\s*(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân)\s+((?:xã|phường|thị trấn)\s+[^,;:()–-]+?)\s*(?:$|[,;:()–-])/iu.exec(
        title,
      ) ?? [];
    if (name === undefined || places.find(name) !== null) continue;
    const outer = whole ?? localityOfTitles(titles, { places, year });
    if (outer !== null && places.within(name, outer, year) !== null) continue;
    return name;
  }
  return null;
}
