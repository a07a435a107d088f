import { fold } from "@lotrinh/language";

/** One way to read a name: of a kind, or all of it the name itself. */
export interface NameReading {
  readonly kind: string | null;
  /** Folded, without its kind. */
  readonly bare: string;
}

/** A name and the places in which it is to lie, nearest first. */
export interface NameQuery {
  readonly readings: readonly NameReading[];
  readonly within: readonly (readonly NameReading[])[];
  /** The name's letters with their marks; null where it was written without any. */
  readonly accents: string | null;
  /** Whether it is said to be of the list of today, or no more; null where that is left open. */
  readonly isToday: boolean | null;
}

const KINDS: Readonly<Record<string, string>> = {
  tinh: "tỉnh",
  "thanh pho": "thành phố",
  tp: "thành phố",
  "thi xa": "thị xã",
  tx: "thị xã",
  "thi tran": "thị trấn",
  tt: "thị trấn",
  quan: "quận",
  q: "quận",
  huyen: "huyện",
  h: "huyện",
  phuong: "phường",
  p: "phường",
  xa: "xã",
  x: "xã",
  "dac khu": "đặc khu",
};

const KIND = new RegExp(`^(${Object.keys(KINDS).join("|")})(?:\\s*\\.\\s*|\\s+|(?=\\d))(.+)$`);
const SHORT: Readonly<Record<string, string>> = { hcm: "ho chi minh", "viet nam": "" };
/** “(đến 30/6/2025)”, “(cũ)”, “(nay)”: when, not where. */
const WHEN = /\(\s*(?:(đến|den|trước|truoc|cũ|cu)|từ|tu|sau|nay)(?=[\s)])[^)]*\)/giu;

/** Reads “xã Tân Tiến, huyện Yên Dũng, Bắc Giang” or “Tân Tiến (Bắc Giang)”; kinds may be short: “TP.”, “P.”, “Q.1”. */
export function nameQuery(text: string): NameQuery {
  const composed = text.normalize("NFC");
  const when = [...composed.matchAll(WHEN)][0];
  const [name = "", ...within] = composed
    .replace(WHEN, "")
    .split(/[,;()]/)
    .map((part) => part.trim())
    .filter((part, i) => i === 0 || part !== "");
  return {
    readings: readingsOf(name),
    within: within.map(readingsOf).filter((readings) => readings.some(({ bare }) => bare !== "")),
    accents: accentsOf(name) === fold(name) ? null : accentsOf(name),
    isToday: when ? when[1] === undefined : null,
  };
}

/** The same without commas: every place at which the name may end and the place around it begin, longest name first. */
export function splitQueries(text: string): NameQuery[] {
  const words = text.normalize("NFC").trim().split(/\s+/);
  return words.slice(1).map((_, i) => {
    const at = words.length - 1 - i;
    return nameQuery(`${words.slice(0, at).join(" ")}, ${words.slice(at).join(" ")}`);
  });
}

/** Letters with their marks, the tone of a syllable after it, so that “Hoà” and “Hòa” are the same. */
export function accentsOf(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .split(/[\s\p{Pd}_]+/u)
    .map((word) => word.replace(TONES, "") + (word.match(TONES)?.join("") ?? ""))
    .join(" ")
    .trim();
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function readingsOf(part: string): NameReading[] {
  const folded = fold(part);
  const whole = { kind: null, bare: SHORT[folded] ?? folded };
  const [, kind, bare] = KIND.exec(folded) ?? [];
  if (kind === undefined || bare === undefined) return [whole];
  return [{ kind: KINDS[kind] as string, bare: SHORT[bare] ?? bare }, whole];
}
