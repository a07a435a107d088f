import { InputError, type Problem, type ProblemCode, type ProblemParams } from "@lotrinh/language";
import {
  type LocalTrajectory,
  localTrajectory,
  supposeFigures,
  TRAJECTORY_SUBJECTS,
  type TrajectorySubject,
  trajectoryLevers,
} from "@lotrinh/reach";
import { findLocality } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { ofLocality, oneOf, whole } from "../options.js";
import { print } from "../print.js";
import { inputOf, scenarioNamed } from "../run.js";
import { flatRows, inputLines, noteLines, outputRows, tableColumns } from "../trajectory-rows.js";

const FIRST_YEAR = 2002;
const LAST_YEAR = 2060;
const LEVELS = ["primary", "lower_secondary", "upper_secondary"] as const;

export const trajectory: Work = {
  options: {
    of: {
      value: "WHAT",
      about: "CLI_OPTION_OF",
      read: oneOf(...TRAJECTORY_SUBJECTS),
      example: TRAJECTORY_SUBJECTS.join("|"),
      needed: true,
    },
    to: { value: "YYYY", about: "CLI_OPTION_TO", read: whole(FIRST_YEAR, 9999), example: "2035" },
    levers: { value: "ID=N,…", about: "CLI_OPTION_LEVERS", read: leversText, example: "dropout_avoided=0.5" },
    share: { value: "N", about: "CLI_OPTION_SHARE", read: percent, example: "40" },
    pupils: { value: "YYYY:N,N,N", about: "CLI_OPTION_PUPILS", read: pupilsText, example: "2025:6200,4100,1900" },
    ...ofLocality,
  },
  async run(invocation) {
    const { language, format, streams, words } = invocation;
    const found = await trajectoryNamed(words[0] ?? "", invocation);
    const columns = tableColumns(found, language);
    print({ table: { columns, rows: outputRows(found, language) }, csv: flatRows(found), json: found }, invocation);
    if (format !== "table") return;
    const say = (code: "TRAJECTORY_NOTES" | "TRAJECTORY_INPUTS", lines: readonly string[]) =>
      lines.length > 0 &&
      streams.result(`\n${sentence(code, {}, language)}\n${lines.map((one) => `  ${one}\n`).join("")}`);
    if (found.outputs.length > 0) streams.result(`${sentence("TRAJECTORY_RANGE_KEY", {}, language)}\n`);
    say("TRAJECTORY_NOTES", noteLines(found, language));
    say("TRAJECTORY_INPUTS", inputLines(found, language));
  },
};

async function trajectoryNamed(name: string, invocation: Invocation): Promise<LocalTrajectory> {
  const { options, workspace } = invocation;
  const locality = findLocality(workspace.registry(), name);
  const { registry, figures: known, population } = await inputOf(invocation, locality);
  const { id } = locality;
  const { of, to = 2030, levers, share, pupils, scenario, seed, draws } = options;
  const asOf = typeof options["as-of"] === "string" ? options["as-of"] : registry.asOf;
  const subject = of as TrajectorySubject;
  const now = Number(asOf.slice(0, 4));
  if (Number(to) < now || Number(to) > LAST_YEAR) {
    fail("TRAJECTORY_YEAR", { year: Number(to), low: now, high: LAST_YEAR });
  }
  const own = typeof pupils === "string" ? ownPupils(id, pupils, asOf) : [];
  const figures = own.length > 0 ? supposeFigures(known, own, registry) : known;
  return localTrajectory({ registry, figures, population: population ?? [] }, id, {
    ...{ of: subject, to: Number(to), asOf },
    ...(typeof levers === "string" ? { levers: checkedLevers(subject, levers) } : {}),
    ...(typeof share === "number" ? { share } : {}),
    ...(typeof scenario === "string" ? { scenario: scenarioNamed(scenario, locality, workspace) } : {}),
    ...(typeof seed === "number" ? { seed } : {}),
    ...(typeof draws === "number" ? { draws } : {}),
  });
}

function checkedLevers(of: TrajectorySubject, text: string): Record<string, number> {
  const declared = trajectoryLevers(of);
  return Object.fromEntries(
    pairsOf(text).map(([name, value]) => {
      const lever = declared.find(({ id }) => id === name);
      if (!lever) return fail("UNKNOWN_TRAJECTORY_LEVER", { of, name, write: declared.map(({ id }) => id).join(", ") });
      const [low, high] = lever.range;
      if (value < low || value > high) return fail("LEVER_OUT_OF_RANGE", { name, value, low, high });
      return [name, value];
    }),
  );
}

function ownPupils(locality: string, text: string, asOf: string) {
  const [year = "", counts = ""] = text.split(":");
  const now = Number(asOf.slice(0, 4));
  const last = asOf.slice(5) >= "10" ? now : now - 1;
  if (Number(year) < FIRST_YEAR || Number(year) > last) {
    fail("PUPILS_YEAR", { year: Number(year), low: FIRST_YEAR, high: last });
  }
  return counts.split(",").flatMap((count, at) => {
    const level = LEVELS[at];
    return count === "" || !level
      ? []
      : [{ locality, indicator: `pupils_${level}`, year: Number(year), value: Number(count) }];
  });
}

function fail<Code extends ProblemCode>(code: Code, params: ProblemParams<Code>): never {
  throw new InputError([{ code, params } as Problem]);
}

function pairsOf(text: string): [string, number][] {
  return text.split(",").map((pair) => {
    const [id = "", value = ""] = pair.split("=");
    return [id.trim(), Number(value)];
  });
}

function leversText(text: string): string | undefined {
  return /^\s*[a-z0-9_]+=\d+(\.\d+)?(,\s*[a-z0-9_]+=\d+(\.\d+)?)*$/.test(text) ? text : undefined;
}

/** Up to three counts, of which at least one is given and none is zero. */
function pupilsText(text: string): string | undefined {
  return /^\d{4}:(?=,{0,2}\d)(?:[1-9]\d*)?(?:,(?:[1-9]\d*)?){0,2}$/.test(text) ? text : undefined;
}

function percent(text: string): number | undefined {
  const number = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return number <= 100 ? number : undefined;
}
