import { fold } from "@lotrinh/language";
import { type Grid, textAt } from "../grid.js";
import { meaningOf } from "../measures/signature.js";

export type Stage = "preschool" | "primary" | "lower_secondary" | "upper_secondary" | "continuing";

/** What a list defines on sheets of its own: code → name, by the subject that heads the sheet. */
export type Legends = ReadonlyMap<"level" | "status" | "standard" | "ownership", ReadonlyMap<string, string>>;

const SUBJECTS = [
  [/cap hoc|bac hoc/, "level"],
  [/trang thai|tinh trang/, "status"],
  [/chuan quoc gia|dat chuan/, "standard"],
  [/loai hinh/, "ownership"],
] as const;

export function legendsOf(grids: readonly Grid[]): Legends {
  const legends = new Map<"level" | "status" | "standard" | "ownership", ReadonlyMap<string, string>>();
  for (const grid of grids) {
    const heading = fold(`${grid.name} ${[0, 1].map((row) => textAt(grid, row, 0) + textAt(grid, row, 1)).join(" ")}`);
    const subject = SUBJECTS.find(([pattern]) => pattern.test(heading))?.[1];
    if (subject === undefined || legends.has(subject)) continue;
    const codes = new Map<string, string>();
    for (const row of grid.rows) {
      const [code, name] = (row ?? []).flatMap((cell) => cell?.text ?? []);
      if (code !== undefined && name !== undefined && /^-?\d{1,2}$/.test(code)) codes.set(code, name);
    }
    if (codes.size > 0) legends.set(subject, codes);
  }
  return legends;
}

const STAGES: Readonly<Record<string, Stage>> = {
  "stage:preschool": "preschool",
  "stage:nursery": "preschool",
  "stage:kindergarten": "preschool",
  "stage:primary": "primary",
  "stage:lower_secondary": "lower_secondary",
  "stage:upper_secondary": "upper_secondary",
  "stage:continuing": "continuing",
};
const DEFAULT_LEVELS = new Map([
  ["1", "Tiểu học"],
  ["2", "THCS"],
  ["3", "THPT"],
  ["45", "Mầm non"],
]);

/** The stages of a code such as `12`, of names such as “TH và THCS”; undefined where a part of it is not defined. */
export function stagesOf(text: string, legends: Legends): Stage[] | undefined {
  const levels = legends.get("level") ?? DEFAULT_LEVELS;
  const code = text.replace(/[\s,;.+-]/g, "");
  if (!/^\d+$/.test(code)) {
    const named = stagesNamed(text);
    return named.length > 0 ? named : undefined;
  }
  const stages = new Set<Stage>();
  const codes = [...levels.keys()].sort((a, b) => b.length - a.length);
  for (let at = 0; at < code.length; ) {
    const part = codes.find((one) => code.startsWith(one, at));
    const named = part === undefined ? [] : stagesNamed(levels.get(part) ?? "");
    if (part === undefined || named.length === 0) return undefined;
    for (const stage of named) stages.add(stage);
    at += part.length;
  }
  return stages.size > 0 ? [...stages] : undefined;
}

/** Stages that a name speaks of: “Trường TH và THCS …”, “PTDTBT THCS …”, “Trường Mầm non …”. */
export function stagesNamed(name: string): Stage[] {
  const folded = spelledOut(name).replace(/(?<![\p{L}])(?:TH|Tiểu học)(?![\p{L}])(?!\s*PT)/gu, " tiểu học ");
  const stages = [...meaningOf(folded).features].flatMap((feature) => STAGES[feature] ?? []);
  return [...new Set(stages)];
}

const NUMBERED: Readonly<Record<string, string>> = {
  ...{ 1: "tiểu học", 2: "THCS", 3: "THPT" },
  ...{ i: "tiểu học", ii: "THCS", iii: "THPT" },
};

/** Short forms by the words that they stand for: “cấp 2+3” and “cấp II, III” are two stages, “MG” and “PTTH” one. */
function spelledOut(name: string): string {
  return name
    .replace(
      /(?<!\p{L})(?:cấp|^c)\s?([123]|i{1,3})((?:\s*(?:[-+,;&/–]|và)\s*(?:cấp|c)?\s?(?:[123]|i{1,3}))*)(?![\p{L}\d])/giu,
      (_, first, rest) =>
        [first, ...(String(rest).match(/[123]|i{1,3}/gi) ?? [])]
          .map((one) => NUMBERED[String(one).toLowerCase()])
          .join(", "),
    )
    .replace(/(?<!\p{L})PTTH(?!\p{L})/gu, "THPT")
    .replace(/(?<!\p{L})MG(?!\p{L})/gu, "mẫu giáo")
    .replace(/(?<!\p{L})(?:TT\s?)?GDTX(?!\p{L})/gu, "giáo dục thường xuyên");
}

/**
 * What single codes stand for by the names of the schools that have them, where a list defines none and its names contradict
 * the usual ones; undefined where they do not, or disagree.
 */
export function levelsByName(
  schools: readonly { readonly code: string; readonly name: string }[],
): Legends | undefined {
  const found = new Map<string, Set<string>>();
  for (const { code, name } of schools) {
    const named = stagesNamed(name);
    if (/^\d$/.test(code) && named.length > 0) found.set(code, (found.get(code) ?? new Set()).add(named.join(",")));
  }
  const usual = new Map<"level", ReadonlyMap<string, string>>();
  const isUsual = [...found].every(([code, names]) => {
    return [...names].every((name) => stagesOf(code, usual)?.some((stage) => name.split(",").includes(stage)));
  });
  const words = [...found].map(([code, names]) => [code, [...names].map((name) => STAGE_WORDS.get(name))] as const);
  const isClear = words.every(([, of]) => of.length === 1 && of[0] !== undefined);
  const all = words.map(([code, [word = ""]]) => [code, word] as const);
  const isOneToOne = new Set(all.map(([, word]) => word)).size === all.length;
  return !isUsual && isClear && isOneToOne ? new Map([["level", new Map(all)]]) : undefined;
}

const STAGE_WORDS: ReadonlyMap<string, string> = new Map([
  ["preschool", "Mầm non"],
  ["primary", "Tiểu học"],
  ["lower_secondary", "THCS"],
  ["upper_secondary", "THPT"],
  ["continuing", "Giáo dục thường xuyên"],
]);

/** Whether a school is open; undefined where the code is not defined. */
export function isOpen(text: string, legends: Legends): boolean | undefined {
  const named = wordOf(text, legends.get("status"));
  if (named === "1" || /^(?:dang )?hoat dong|^mo$|^binh thuong|^active/.test(named)) return true;
  if (named === "0" || /giai the|sap nhap|dung|ngung|dong cua|khong hoat dong|dinh chi|closed/.test(named))
    return false;
  return named === "" ? true : undefined;
}

/** 0 for none, `some` where it is not said which level. */
export type Standard = 0 | 1 | 2 | "some";

const AT_LEVEL = /^(?:da )?(?:dat )?(?:truong )?(?:chuan )?(?:quoc gia |qg |cqg )?(?:muc do|muc|md)? ?(1|2|i|ii)$/;

/** Level of the national standard; undefined where the code is not defined. */
export function standardLevel(text: string, legends: Legends): Standard | undefined {
  const named = wordOf(text, legends.get("standard"));
  if (/^(?:0|(?:chua|khong)(?: dat| co)?(?: chuan)?(?: quoc gia| qg)?|no)?$/.test(named)) return 0;
  const [, level] = AT_LEVEL.exec(named) ?? [];
  if (level !== undefined) return level === "1" || level === "i" ? 1 : 2;
  return /^(?:x|v|co|(?:da )?dat(?: chuan)?(?: quoc gia| qg)?|yes)$/.test(named) ? "some" : undefined;
}

/** The name that a list gives a code, folded; a bare code stays as it is, sign and all. */
function wordOf(text: string, legend: ReadonlyMap<string, string> | undefined): string {
  const named = legend?.get(text);
  return named === undefined && /^-?\d+$/.test(text) ? text : fold(named ?? text);
}
