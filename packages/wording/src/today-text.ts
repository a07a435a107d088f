import { formatNumber, type Language } from "@lotrinh/language";
import type { TodayAssessment, TodayShare, TodayTarget, Word } from "@lotrinh/reach";
import { sentencesIn } from "./sentence.js";

/** What becomes of a target on the units of today: how likely, in which unit how many, or that it lapsed. */
export function todayText(
  one: TodayTarget,
  { units }: Pick<TodayAssessment, "units">,
  language: Language = "vi",
): string[] {
  const say = sentencesIn(language);
  const { rule, outcome, probability, word, silence, unitsNeeded } = one;
  if (rule === "lapse") return [say("silence/qualitative")];
  if (outcome) return [say(`outcome/${outcome}`)];
  const nameOf = (share: TodayShare): string => units.find(({ code }) => code === share.unit)?.name ?? share.unit;
  const likely = (p: number | null, as: Word | null) =>
    p === null || as === null ? null : say("PAGE_P", { p, word: as });
  const whole = likely(probability, word) ?? (silence ? say(`silence/${silence}`) : "");
  if (rule === "aggregate") {
    return [
      units.length > 1 ? say("TODAY_SUM", { units: units.length, said: whole }) : whole,
      ...one.units.flatMap((each) =>
        units.length < 2 || each.asked === null ? [] : [say("TODAY_PART", { name: nameOf(each), value: each.asked })],
      ),
    ];
  }
  const own = one.units.filter(({ basis }) => basis === "own");
  const each = probability === null ? whole : say("TODAY_AS_TERRITORY", { said: whole });
  const rest = say(units.length < 2 ? "TODAY_THE_UNIT" : own.length > 0 ? "TODAY_OTHERS" : "TODAY_EACH", {
    said: each,
  });
  return [
    ...(own.length < one.units.length ? [rest] : []),
    ...own.map((each) => say("TODAY_OWN", { name: nameOf(each), said: likely(each.probability, each.word) ?? "" })),
    ...(unitsNeeded === null ? [] : [say("TODAY_UNITS_NEEDED", { needed: unitsNeeded, units: units.length })]),
    ...one.units.flatMap((each) => (each.needed ? [say("TODAY_NEEDED", { name: nameOf(each), ...each.needed })] : [])),
    ...countWanted(one.units, nameOf, say),
  ];
}

/** Where the latest count is of another territory than the units': it is to be counted anew, said once for all of them. */
function countWanted(
  units: readonly TodayShare[],
  nameOf: (share: TodayShare) => string,
  say: ReturnType<typeof sentencesIn>,
): string[] {
  const [first, ...more] = units.filter(({ countedElsewhere }) => countedElsewhere !== null);
  if (!first || first.countedElsewhere === null) return [];
  const year = first.countedElsewhere;
  return [
    more.length > 0
      ? say("TODAY_COUNT_WANTED_EACH", { year })
      : say("TODAY_COUNT_WANTED", { name: nameOf(first), year }),
  ];
}

/** What joined the units from elsewhere, how parts were divided, and each unit's part. */
export function todayUnitLines({ units, joined, sharedBy }: TodayAssessment, language: Language = "vi"): string[] {
  const say = sentencesIn(language);
  if (sharedBy === null) return joined.length > 0 ? [say("TODAY_JOINED", { places: joined.join(", ") })] : [];
  return [
    ...(joined.length > 0 ? [say("TODAY_JOINED", { places: joined.join(", ") })] : []),
    say(sharedBy === "population" ? "TODAY_SHARED_BY_PEOPLE" : "TODAY_SHARED_BY_UNITS"),
    ...units.map(({ name, share, oldUnits }) => {
      const old = formatNumber(Number(oldUnits.toFixed(1)), { language });
      return `  ${say("TODAY_UNIT", { name, share: Math.round(100 * share), old })}`;
    }),
  ];
}
