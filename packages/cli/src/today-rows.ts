import { comparatorText, formatNumber, indicatorName, type Language, sentence } from "@lotrinh/language";
import type { TodayAssessment, TodayShare, TodayTarget } from "@lotrinh/reach";
import type { Invocation } from "./command.js";
import { type Cell, print } from "./print.js";

const COLUMNS = ["SECTION", "TARGET", "YEAR", "ASKED", "SUCCESSION", "WHY", "ASSESSMENT"];

/** The targets on the units of today; one line where there is nothing to show. */
export function printToday(today: TodayAssessment, invocation: Invocation): void {
  const { format, language, streams } = invocation;
  const { missing, targets } = today;
  if (missing && format !== "json") {
    const say = format === "table" ? streams.result : streams.note;
    say(`${sentence(missing.code, missing.params, language)}\n`);
    return;
  }
  const csv = targets.flatMap((one) => flat(one, today));
  const rows = targets.map((one) => row(one, today, language));
  const columns = COLUMNS.map((name) => sentence(`COLUMN_${name}`, {}, language));
  print({ table: { columns, rows }, csv, json: today }, invocation);
  if (format === "table") streams.result(`\n${unitLines(today, language).join("\n")}\n`);
}

function row(one: TodayTarget, today: TodayAssessment, language: Language): string[] {
  const { target, reading, rule, why } = one;
  return [
    target.section,
    indicatorName(target.indicator, language),
    String(target.horizon),
    comparatorText(reading?.comparator ?? target.comparator, target.value, target.unit, language),
    sentence(`succession/${rule}`, {}, language),
    why[language],
    said(one, today, language).join("; "),
  ];
}

function said(one: TodayTarget, { units }: TodayAssessment, language: Language): string[] {
  const say = (code: string, params = {}): string => sentence(code, params, language);
  const { rule, outcome, probability, word, silence, unitsNeeded } = one;
  if (rule === "lapse") return [say("silence/qualitative")];
  if (outcome) return [say(`outcome/${outcome}`)];
  const nameOf = (share: TodayShare): string => units.find(({ code }) => code === share.unit)?.name ?? share.unit;
  const whole =
    probability === null ? (silence ? say(`silence/${silence}`) : "") : say("PAGE_P", { p: probability, word });
  if (rule === "aggregate") {
    const divided = units.length > 1 ? one.units.filter(({ asked }) => asked !== null) : [];
    return [
      units.length > 1 ? say("TODAY_SUM", { units: units.length, said: whole }) : whole,
      ...divided.map((each) => say("TODAY_PART", { name: nameOf(each), value: each.asked })),
    ];
  }
  const own = one.units.filter(({ basis }) => basis === "own");
  const each = probability === null ? whole : say("TODAY_AS_TERRITORY", { said: whole });
  const rest = say(units.length < 2 ? "TODAY_THE_UNIT" : own.length > 0 ? "TODAY_OTHERS" : "TODAY_EACH", {
    said: each,
  });
  return [
    ...(own.length < one.units.length ? [rest] : []),
    ...own.map((each) =>
      say("TODAY_OWN", { name: nameOf(each), said: say("PAGE_P", { p: each.probability, word: each.word }) }),
    ),
    ...(unitsNeeded === null ? [] : [say("TODAY_UNITS_NEEDED", { needed: unitsNeeded, units: units.length })]),
    ...one.units.flatMap((each) => (each.needed ? [say("TODAY_NEEDED", { name: nameOf(each), ...each.needed })] : [])),
  ];
}

function unitLines({ units, joined, sharedBy }: TodayAssessment, language: Language): string[] {
  const say = (code: string, params = {}): string => sentence(code, params, language);
  const places = joined.join(", ");
  return [
    ...(joined.length > 0 ? [say("TODAY_JOINED", { places })] : []),
    ...(sharedBy === null ? [] : [say(sharedBy === "population" ? "TODAY_SHARED_BY_PEOPLE" : "TODAY_SHARED_BY_UNITS")]),
    ...(sharedBy === null
      ? []
      : units.map(({ name, share, oldUnits }) => {
          const old = formatNumber(Number(oldUnits.toFixed(1)), { language });
          return `  ${say("TODAY_UNIT", { name, share: Math.round(100 * share), old })}`;
        })),
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
  const none = { unit_code: null, unit_name: null, share: null, asked: null, needed: null, needed_of: null };
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
      probability: one.probability,
      basis: one.basis,
    };
  });
}
