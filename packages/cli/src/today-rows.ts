import { clauseAskedText, indicatorName, type Language } from "@lotrinh/language";
import type { TodayAssessment, TodayTarget } from "@lotrinh/reach";
import { findingText, sentence, todayText, todayUnitLines } from "@lotrinh/wording";
import type { Invocation } from "./command.js";
import { type Cell, print } from "./print.js";

const COLUMNS = ["SECTION", "TARGET", "YEAR", "ASKED", "SUCCESSION", "WHY", "ASSESSMENT"] as const;

/** The targets on the units of today; one line where there is nothing to show. */
export function printToday(today: TodayAssessment, invocation: Invocation): void {
  const { format, language, streams } = invocation;
  const { missing, targets } = today;
  if (missing && format !== "json") {
    const say = format === "table" ? streams.result : streams.note;
    say(`${findingText(missing, today.names, language)}\n`);
    return;
  }
  const csv = targets.flatMap((one) => flat(one, today));
  const rows = targets.map((one) => row(one, today, language));
  const columns = COLUMNS.map((name) => sentence(`COLUMN_${name}`, {}, language));
  print({ table: { columns, rows }, csv, json: today }, invocation);
  if (format === "table") streams.result(`\n${todayUnitLines(today, language).join("\n")}\n`);
}

function row(one: TodayTarget, today: TodayAssessment, language: Language): string[] {
  const { target, reading, rule, why } = one;
  return [
    target.section,
    indicatorName(target.indicator, today.names, language),
    String(target.horizon),
    clauseAskedText(target, reading ?? undefined, language),
    sentence(`succession/${rule}`, {}, language),
    why[language],
    todayText(one, today, language).join("; "),
  ];
}

type FlatRow = Readonly<Record<string, Cell>>;

function flat(
  { target, rule, state, units, probability, outcome, ...rest }: TodayTarget,
  today: TodayAssessment,
): FlatRow[] {
  const common = {
    id: target.id,
    horizon: target.horizon,
    comparator: target.comparator,
    value: target.value,
    unit: target.unit,
    state,
    rule,
    outcome,
    probability_whole: probability,
    units_needed: rest.unitsNeeded,
  };
  const none = {
    unit_code: null,
    unit_name: null,
    share: null,
    asked: null,
    needed: null,
    needed_of: null,
    needed_year: null,
  };
  if (units.length === 0) return [{ ...common, ...none, probability: null, basis: null }];
  return units.map((one) => {
    const unit = today.units.find(({ code }) => code === one.unit);
    return {
      ...common,
      unit_code: one.unit,
      unit_name: unit?.name ?? null,
      share: unit ? Number(unit.share.toFixed(4)) : null,
      asked: one.asked,
      needed: one.needed?.count ?? null,
      needed_of: one.needed?.of ?? null,
      needed_year: one.needed?.year ?? null,
      probability: one.probability,
      basis: one.basis,
    };
  });
}
