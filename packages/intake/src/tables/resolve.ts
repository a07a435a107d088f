import { cachedFold as fold } from "./cached-fold.js";
import type { IndicatorIndex, Named } from "./measures/indicator-index.js";
import { isBareRate, isGroupAlone, isPartAlone, isPartHeading } from "./measures/part-words.js";
import { joined, type Meaning, meaningOf } from "./measures/signature.js";
import { isWhole } from "./places.js";
import { isPercentUnit } from "./units.js";

/** Every text that may say what a cell counts, nearest first. */
export interface ResolveParts {
  readonly row: string;
  readonly column: readonly string[];
  /** Headings of the column of figures to the left, whose rate a bare “Tỷ lệ %” is. */
  readonly before: readonly string[];
  readonly beforeThat: readonly string[];
  readonly parents: readonly string[];
  readonly section: string;
  readonly stub: string;
  readonly titles: readonly string[];
  readonly unit: string;
  readonly stage: string | null;
  readonly isLong: boolean;
  /** Whether the cell says a level in words. */
  readonly isLevel: boolean;
  /** Headings of the column further left that “Nữ” is a part of. */
  readonly whole: readonly string[];
}

/** The indicator that a row, a column and the words around them name together; undefined where none or several. */
export function resolveIndicator(parts: ResolveParts, index: IndicatorIndex): Named | undefined {
  const { row, column, unit } = parts;
  const columnText = column.join(" ");
  // An id says all, whatever the column of the figures is called.
  const exact = columnText === "" || isId(row) ? index.named(row) : row === "" ? index.named(columnText) : undefined;
  if (exact !== undefined && (isId(row || columnText) || meaningOf(row + columnText).features.size === 0)) return exact;
  for (const meaning of columnMeanings(parts)) {
    const near = union(meaningOf(row), meaning);
    if (exact !== undefined && stageFrom(near, parts) === null) return exact;
    const said = parts.isLevel ? withFeature(near, "level-reached") : near;
    const rated = isPercentUnit(unit) ? withFeature(said, "rate") : said;
    const above = parts.parents.map(meaningOf).reduce(union, empty);
    // What says only which part is of the rows above, whatever a title says.
    const isOfAbove = above.features.size > 0 && isPartAlone(row);
    const wholes = [...(isOfAbove ? [] : [rated]), ...(parts.parents.length === 0 ? [] : [union(rated, above)])];
    for (const whole of wholes) {
      const found = resolveIn(whole, parts, index);
      if (found !== undefined) return found;
    }
  }
  return exact ?? ofGraduates(parts, index);
}

const AFTER = [
  [/\bsau (?:khi )?(?:tot nghiep )?(?:thcs|trung hoc co so)\b/, "sau THCS"],
  [/\bsau (?:khi )?(?:tot nghiep )?(?:thpt|trung hoc pho thong)\b/, "sau THPT"],
] as const;

/** “Học nghề sơ cấp, trung cấp” is a share of those whom the title names: “Phân luồng học sinh sau THCS”. */
function ofGraduates({ row, column, titles, section, unit }: ResolveParts, index: IndicatorIndex): Named | undefined {
  const isRate = isPercentUnit(unit) || column.some((text) => meaningOf(text).features.has("rate"));
  const said = fold([section, ...titles].join(" "));
  const after = AFTER.filter(([pattern]) => pattern.test(said)).map(([, words]) => words);
  const text = row || column.find((one) => !isBareRate(one)) || "";
  return isRate && after.length === 1 && text !== "" ? index.named(`${text} ${after[0]}`) : undefined;
}

function resolveIn(near: Meaning, parts: ResolveParts, index: IndicatorIndex): Named | undefined {
  const staged = stageFrom(near, parts);
  if (staged !== null) {
    const found = index.meant(withFeature(near, staged));
    if (found !== undefined) return found;
  }
  // What is said of no stage is of general education, which children before school are no part of.
  const isBeforeSchool = staged !== null && /:(?:preschool|nursery|kindergarten)$/.test(staged);
  if (!isBeforeSchool && [...near.features].some((feature) => !feature.startsWith("by:"))) {
    const found = index.meant(near);
    if (found !== undefined) return found;
  }
  for (const far of [parts.section, parts.stub, ...titleTexts(parts)]) {
    if (far === "") continue;
    const meaning = meaningOf(far);
    if (meaning.features.size === 0 || count(meaning, "what:") > 1) continue;
    // Levels are of standards, whatever else a title says.
    const features = near.features.has("level-reached") ? ofStandard(meaning.features) : meaning.features;
    const whole = {
      features: joined(near.features, features),
      words: new Set([...near.words, ...titleWords(meaning)]),
    };
    for (const one of [whole, withoutTheme(whole, near)]) {
      const stage = stageFrom(one, parts);
      const found = (stage && index.meant(withFeature(one, stage))) || index.meant(one);
      if (found) return found;
    }
  }
  return undefined;
}

/** “Kết quả xóa mù chữ” above people who can read says what the table is for. */
function withoutTheme({ features, words }: Meaning, near: Meaning): Meaning {
  const isTheme = (one: string): boolean => /^(?:universal|literacy)$/.test(one) && !near.features.has(one);
  return { features: new Set([...features].filter((one) => !isTheme(one))), words };
}

function ofStandard(features: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...features].filter((one) => /^(?:universal|literacy|stage:.*|age:.*)$/.test(one)));
}

/** The stage that is said farther away, where a cell has something that is counted by stage and says none. */
function stageFrom(near: Meaning, { section, stub, titles, stage }: ResolveParts): string | null {
  const features = [...near.features];
  if (features.some((feature) => /^(?:stage|age|grade):/.test(feature))) return null;
  if (!features.some((feature) => feature.startsWith("what:"))) return null;
  for (const text of [section, stub, ...[...titles].reverse()]) {
    const stages = [...meaningOf(text).features].filter((feature) => feature.startsWith("stage:"));
    if (stages.length === 1) return stages[0] ?? null;
  }
  return stage;
}

/**
 * Headings of the columns left of one, whose rate a bare “Tỷ lệ %” is. One that stands beside a group of columns is of the
 * group, where that has a total.
 */
export function columnsBefore(
  measures: readonly { readonly texts: readonly string[] }[],
  at: number,
): Pick<ResolveParts, "before" | "beforeThat" | "whole"> {
  const before = measures[at - 1]?.texts ?? [];
  const whole = wholeLeft(measures, at);
  const isBesideGroup = (measures[at]?.texts.length ?? 0) === 1 && before.length > 1;
  if (!isBesideGroup) return { before, beforeThat: measures[at - 2]?.texts ?? [], whole };
  const group = before.slice(0, -1);
  const columns = measures.slice(0, at).filter(({ texts }) => texts.slice(0, -1).join("|") === group.join("|"));
  return {
    before: columns.some(({ texts }) => isWhole(texts.at(-1) ?? "")) ? group : [],
    beforeThat: [],
    whole,
  };
}

/** The nearest heading left of “Nữ”, in its group, that says of what it is a part. */
function wholeLeft(measures: readonly { readonly texts: readonly string[] }[], at: number): readonly string[] {
  const texts = measures[at]?.texts ?? [];
  const own = texts.at(-1) ?? "";
  if (!isGroupAlone(own)) return [];
  const group = texts.slice(0, -1).join("|");
  const wholes = measures
    .slice(0, at)
    .filter((one) => one.texts.slice(0, -1).join("|") === group && !isGroupAlone(one.texts.at(-1) ?? ""));
  // Schools, classes and pupils all have owners: of which of several columns these are, nobody can say.
  const isOwner = [...meaningOf(own).features].some((feature) => feature.startsWith("by:ownership="));
  return isOwner && wholes.length > 1 ? [] : (wholes.at(-1)?.texts ?? []);
}

/**
 * Meanings of the heading, likeliest first. A bare “Tỷ lệ %” is the rate of the column to its left, of the ages of the one
 * further left where that says them, or of what the row says where those on the left only say how many. One below a heading
 * of its own is the rate of that.
 */
function columnMeanings({ column, before, beforeThat, whole }: ResolveParts): Meaning[] {
  if (whole.length > 0) return [union(pathMeaning(column), pathMeaning(whole))];
  // “Tỷ lệ kiên cố” beside “Số phòng học” is of those.
  if (isRateOfGroup(column) && before.length > 0)
    return [union(pathMeaning(column), pathMeaning(before)), pathMeaning(column)];
  if (!isBareRate(column.at(-1) ?? "") || before.length === 0) return [pathMeaning(column)];
  const shared = before.findIndex((text, i) => text !== column[i]);
  const isOwn = column.slice(shared < 0 ? before.length : shared).some((text) => !isBareRate(text));
  if (isOwn) return [pathMeaning(column)];
  const part = pathMeaning(before);
  const both = union(part, pathMeaning(beforeThat));
  const isAged = count(both, "age:") > count(part, "age:");
  const meanings = isAged ? [both] : [part, both];
  if (isPartHeading(before.at(-1) ?? "")) meanings.push(pathMeaning(column.slice(0, Math.max(shared, 0))));
  return meanings.map((meaning) => withFeature(meaning, "rate"));
}

function isRateOfGroup(column: readonly string[]): boolean {
  const { features, words } = pathMeaning(column);
  const others = [...features].filter((one) => one !== "rate");
  return words.size === 0 && features.has("rate") && others.length > 0 && others.every((one) => one.startsWith("by:"));
}

function pathMeaning(path: readonly string[]): Meaning {
  return path.map(meaningOf).reduceRight((near, far) => union(near, far), empty);
}

const empty: Meaning = { features: new Set(), words: new Set() };

function union(near: Meaning, far: Meaning): Meaning {
  return { features: joined(near.features, far.features), words: new Set([...near.words, ...far.words]) };
}

function withFeature({ features, words }: Meaning, feature: string): Meaning {
  return { features: new Set([...features, feature]), words };
}

function count({ features }: Meaning, start: string): number {
  return [...features].filter((feature) => feature.startsWith(start)).length;
}

function titleTexts({ titles }: ResolveParts): string[] {
  return [...titles].reverse().map(withoutPlaces);
}

/** A title without the names of places that it is of: “… XÓA MÙ CHỮ NĂM 2024 - HUYỆN CHI LĂNG”. */
function withoutPlaces(title: string): string {
  return title.replace(PLACE, " ");
}

const KINDS = ["xã", "phường", "thị trấn", "thị xã", "huyện", "quận", "thành phố", "tỉnh"];
const PLACE = new RegExp(
  `(?<!\\p{L})(?:${KINDS.flatMap((kind) => [kind, kind[0]?.toUpperCase() + kind.slice(1), kind.toUpperCase()]).join("|")})` +
    "(?:\\s+\\p{Lu}[\\p{L}']*|\\s+\\d+)+",
  "gu",
);

const FORMAL = new Set(
  (
    "bieu bang minh hoa du lieu thoi diem thang bao cao thong ke ky mau ban hanh kem nien giam sheet number of tong hop " +
    "tinh hinh ket qua giai doan danh sach phan chia ubnd phong giao duc dao tao gd dt gddt so lieu doi ngu quy mo phat trien"
  ).split(" "),
);

/** Words of a title that narrow what is counted; names of places begin with capitals and are not known here. */
function titleWords({ words }: Meaning): string[] {
  return [...words].filter((word) => !FORMAL.has(word) && !/\d/.test(word) && word !== "nguoi");
}

export function isId(text: string): boolean {
  return /^[a-z][a-z0-9_]+$/.test(text);
}
