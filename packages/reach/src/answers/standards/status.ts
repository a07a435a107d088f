import { type ModelDeclaration, unchangedFor } from "@lotrinh/flows";
import { samplePaths } from "@lotrinh/forecast";
import { latest } from "@lotrinh/observations";
import { normalCdf, normalQuantile, uniforms } from "@lotrinh/trajectory";
import { testOf } from "../../clause/clause.js";
import { hazardOf } from "../../given/constants.js";
import { type Run, shared } from "../../given/run.js";
import { standardsAsked } from "../../given/standards-of.js";
import { isKnown } from "../../given/written-at.js";
import { seriesOf } from "../../rules/criterion-series.js";
import { SHARED_ERROR } from "../../rules/shared-error.js";
import { gainOf, LOSS, STATUS_RECORDS, statusKey } from "../../rules/status-record.js";
import { CHECKED_YEARS } from "../../trend/trend.js";
import type { Answer } from "../../types/answer.js";
import type { Drawn } from "../../types/drawn.js";
import { finding } from "../../types/finding.js";
import type { StandardView } from "../../types/standard-view.js";
import { shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import type { Case, Mechanism } from "../mechanism.js";
import { supposedAnswer } from "../supposed-answer.js";
import { wordOf } from "../word.js";
import { type KnownStatus, SAID, statusOf } from "./status-start.js";

const declaration: ModelDeclaration = {
  id: "status",
  inputs: [{ id: "recognised_status", unit: "level" }],
  levers: [],
  outputs: [{ id: "communes_holding", unit: "communes" }],
};

/** Recognised standards: a status goes on unless it is lost, and one that is not held may be gained. */
export const status: Mechanism = {
  declaration,
  indicators: "any",
  supposes: null,
  restsOn: "criteria",
  answer,
};

/**
 * Probability that recognised standards hold at the deadline, those that are kept in every year up to it: of each status, from
 * the last recognition known, or else from how sure it is that it is held, with an uncertain yearly chance of loss and of gain;
 * and the figures of the whole stay above their thresholds, where criteria have any. Null for a standard without a record.
 */
function answer({ target, reading, standards: views }: Case, run: Run): Answer | null {
  const asked = standardsAsked(reading);
  if (asked.some(({ of }) => of === "communes") && !everyCommune(reading, run, target)) return null;
  if (views.length === 0 || views.length < asked.length || target.kind === "qualitative") return null;
  const all = asked.map((one, i) => {
    const key = statusKey(one.object, one.level);
    const known = STATUS_RECORDS[key] && statusOf(one, target, reading, views[i] as StandardView, run);
    return known ? { one, gain: gainOf(key), known } : null;
  });
  if (all.some((one) => one === null)) return null;
  const found = all.filter((one) => one !== null);
  const margins = views.map((view) => marginsOf(view, target, run));
  const { horizon, locality } = target;
  const loss = hazardOf(run, LOSS);
  const draws = (held: number | null): Drawn => {
    const holds = new Uint8Array(run.draws).fill(1);
    found.forEach(({ one, gain, known }, i) => {
      const [start, change] = ["start", "change"].map((what) => chances(locality, one.object, what, run)) as [
        Float64Array,
        Float64Array,
      ];
      const years = Math.max(0, horizon - known.year);
      const [kept, gained] = [unchangedFor(years, loss), 1 - unchangedFor(years, hazardOf(run, gain))];
      const holding = known.sure === "known" || held === null ? known.holding : held;
      for (let k = 0; k < run.draws; k++) {
        const at = (start[k] as number) < holding ? kept : known.throughout ? 0 : gained;
        if ((change[k] as number) >= at || margins[i]?.[k] === 0) holds[k] = 0;
      }
    });
    return { unit: "communes", values: Float64Array.from(holds), holds };
  };
  const drawn = draws(null);
  const p = shareHolding(drawn);
  const weakest = weakestOf(found.map(({ known }) => known));
  const open = found.some(({ known }) => known.sure !== "known");
  const last = Math.min(...found.map(({ known }) => known.year));
  const { grade, lowered } = gradeOf({
    ...{ count: 1, supposed: weakest.sure !== "known", last, horizon, checkedTo: last + CHECKED_YEARS, asOf: run.asOf },
    borrowedFrom: borrowedFrom(weakest, run),
  });
  const said = { p, word: wordOf(p, grade), year: weakest.year, until: horizon };
  const losing = { loss: Number(((100 * loss.changes) / (loss.changes + loss.years)).toPrecision(1)) };
  return supposedAnswer(drawn, run, {
    message: open
      ? finding(weakest.sure === "class" ? "ANSWER_STATUS_CLASS" : "ANSWER_STATUS_OPEN", {
          ...said,
          ...{ low: shareHolding(draws(0)), high: shareHolding(draws(1)), share: Math.round(100 * weakest.holding) },
          ...losing,
        })
      : finding(codeKnown(weakest), { ...said, ...losing }),
    ...{ model: declaration.id, grade, lowered },
    conditions: found.map(({ known }) => known.condition),
    years: Math.max(0, horizon - last),
    ...{ fan: [], solutions: [] },
    constants: [
      ...(found.some(({ known }) => known.sure === "said") ? [SAID] : []),
      ...[LOSS, ...new Set(found.map(({ gain }) => gain))],
    ],
  });
}

/** Chances of a standard that share a part with those of the others here: one team and one set of books keep or lose them. */
function chances(locality: string, object: string, what: string, run: Run): Float64Array {
  const { draws, seed } = run;
  const scores = (of: string) =>
    shared(run, `status scores ${locality} ${of} ${what}`, () =>
      uniforms(draws, seed, locality, "status", of, what).map(normalQuantile),
    );
  return shared(run, `status chances ${locality} ${object} ${what}`, () => {
    const common = scores("common");
    const [one, other] = [Math.sqrt(SHARED_ERROR), Math.sqrt(1 - SHARED_ERROR)];
    return scores(object).map((own, k) => normalCdf(one * (common[k] as number) + other * own));
  });
}

function codeKnown({ holding, throughout }: KnownStatus) {
  return holding === 1 ? "ANSWER_STATUS_KEPT" : throughout ? "ANSWER_STATUS_NOT_HELD" : "ANSWER_STATUS_TO_GAIN";
}

function borrowedFrom({ condition: { borrowed } }: KnownStatus, { registry }: Run): string | null {
  return borrowed && (registry.localities.find(({ id }) => id === borrowed)?.name ?? borrowed);
}

/** Whether all communes are asked for, of which as many are known to hold it, or nothing. */
function everyCommune(
  { indicator, value, unit }: Case["reading"],
  { figures, asOf }: Run,
  { locality }: Case["target"],
) {
  const known = latest(figures, { locality, indicator, asOf });
  return unit === "percent" && value === 100 && (!known || (isKnown(known) && known.value === 100));
}

/** The least sure; of those that are as sure, that held with the least probability. */
function weakestOf(all: readonly KnownStatus[]): KnownStatus {
  const order: readonly KnownStatus["sure"][] = ["class", "said", "known"];
  return [...all].sort(
    (a, b) => order.indexOf(a.sure) - order.indexOf(b.sure) || a.holding - b.holding,
  )[0] as KnownStatus;
}

/** 1 where every criterion with figures of the whole is above its threshold at the deadline; null where none has figures. */
function marginsOf(view: StandardView, target: Case["target"], run: Run): Uint8Array | null {
  let all: Uint8Array | null = null;
  for (const { indicator, comparator, normal, universal } of view.criteria) {
    const series = universal || normal === null ? null : seriesOf(target.locality, indicator, target, run);
    const test = normal === null ? null : testOf(comparator, normal, "percent");
    if (!series || !test || !series.forecast.years.includes(target.horizon)) continue;
    const labels = { locality: target.locality, indicator, scenario: "series", unit: "percent" };
    const paths = samplePaths(labels, series.forecast, run);
    const t = paths.years.indexOf(target.horizon);
    all ??= new Uint8Array(run.draws).fill(1);
    for (let k = 0; k < run.draws; k++) if (!test(paths.values[t * run.draws + k] as number)) all[k] = 0;
  }
  return all;
}
