import { type Chart, communeTiles } from "@lotrinh/charts";
import {
  clauseAskedText,
  formatNumber,
  formatPercent,
  type IndicatorNames,
  indicatorName,
  type Language,
} from "@lotrinh/language";
import type { Assessment, TodayAssessment, TodayTarget } from "@lotrinh/reach";
import { sentence, todayText, todayUnitLines } from "@lotrinh/wording";
import { column, figure, heading, paragraph, row } from "../blocks.js";
import { clauseLink, sourceLink } from "../cite.js";
import type { Block, Row, Section } from "../document.js";
import { aside, contentOf, joined, line, newLine, small, statusMark, strong } from "../spans.js";
import { capital } from "../text.js";
import { drawnFor } from "./drawn-for.js";

const TILES = "o-xa-phan";

/** Where the open targets of a unit that is no more went, and each unit's part; nothing of a unit that goes on. */
export const today: Section = {
  id: "don-vi-hien-nay",
  figures: ({ dossier: { today: moved, assessment }, language }) =>
    drawnFor(TILES, (width) => shareTiles(moved, assessment, { width, language })),
  blocks({ dossier: { assessment, today: moved }, language }, drawn) {
    const { legend } = assessment;
    const open = moved?.targets.filter(({ state }) => state === "open") ?? [];
    if (!moved || moved.missing !== null || open.length === 0) return [];
    const { locality, validTo, units, sharedBy } = moved;
    const place = capital(legend.localities[locality]?.name ?? locality);
    const params = { place, date: validTo ?? "", units: units.length, unit: units[0]?.name ?? "" };
    const notes = todayUnitLines({ ...moved, units: [] }, language);
    const source = legend.successors?.source ?? "";
    const from = line`${sentence("PAGE_TODAY_SOURCE", {}, language)} ${sourceLink(source, legend, language)}`;
    const said = sentence(units.length > 1 ? "PAGE_TODAY_MANY" : "PAGE_TODAY_ONE", params, language);
    return [
      heading(2, sentence("PAGE_TODAY", {}, language)),
      paragraph(line`${said} ${source === "" ? null : small(from)}`),
      ...notes.map((text) => paragraph(text, "small")),
      ...(drawn.has(TILES) ? [figure(TILES)] : []),
      ...(sharedBy === null ? [] : [unitTable(moved, language)]),
      {
        kind: "table",
        caption: null,
        columns: [
          column(sentence("COLUMN_SUCCESSION", {}, language), { width: 19 }),
          column(sentence("PAGE_TODAY_TARGETS", {}, language)),
          column(sentence("COLUMN_ASSESSMENT", {}, language)),
        ],
        rows: groups(open, moved, language).flatMap((one) => groupRows(one, moved.names, language)),
      },
    ];
  },
};

/** Fewer are told in the table. */
const LEAST_TILES = 3;

function shareTiles(
  moved: TodayAssessment | null,
  { legend }: Assessment,
  { width, language }: { readonly width: number; readonly language: Language },
): Chart | null {
  const units = moved?.units ?? [];
  if (!moved || moved.sharedBy === null || units.length < LEAST_TILES) return null;
  const [most] = [...units].sort((a, b) => b.share - a.share);
  const say = (share: number) => formatPercent(100 * share, { digits: 0, language });
  const params = {
    place: capital(legend.localities[moved.locality]?.name ?? moved.locality),
    unit: most?.name ?? "",
    share: say(most?.share ?? 0),
  };
  return communeTiles(
    units.map(({ name, share }) => ({ name, value: share, text: say(share) })),
    {
      title: sentence(`TILES_${moved.sharedBy === "population" ? "PEOPLE" : "UNITS"}`, params, language),
      width,
      language,
    },
  );
}

function unitTable({ units }: TodayAssessment, language: Language): Block {
  return {
    kind: "table",
    caption: contentOf(sentence("PAGE_TODAY_UNITS", {}, language)),
    columns: [
      column(sentence("PAGE_TODAY_UNIT", {}, language)),
      column(sentence("PAGE_TODAY_OLD", {}, language), { number: true }),
      column(sentence("PAGE_TODAY_SHARE", {}, language), { number: true }),
    ],
    rows: units.map(({ name, oldUnits, share, status }) =>
      row([
        name,
        formatNumber(Number(oldUnits.toFixed(1)), { language }),
        line`${formatPercent(100 * share, { digits: 0, language })} ${status === "reported" ? null : statusMark(status, language)}`,
      ]),
    ),
    whole: true,
  };
}

interface Group {
  readonly rule: TodayTarget["rule"];
  readonly why: string;
  readonly rows: readonly { readonly targets: readonly TodayTarget[]; readonly said: string }[];
}

/** Targets of one rule and reason together; those of which the same is said in one row. */
function groups(open: readonly TodayTarget[], moved: TodayAssessment, language: Language): Group[] {
  const saidOf = (one: TodayTarget) => todayText(one, moved, language).join("; ");
  const reasons = new Map(open.map((one) => [`${one.rule}\n${one.why.vi}`, one]));
  return [...reasons.values()].map(({ rule, why }) => {
    const own = open.filter((one) => one.rule === rule && one.why.vi === why.vi);
    const saids = [...new Set(own.map(saidOf))];
    const rows = saids.map((said) => ({ said, targets: own.filter((one) => saidOf(one) === said) }));
    return { rule, why: why[language], rows };
  });
}

function groupRows({ rule, why, rows }: Group, names: IndicatorNames, language: Language): Row[] {
  const name = capital(sentence(`succession/${rule}`, {}, language));
  return rows.map(({ targets, said }, index) => {
    const named = targets.map((one) => line`${nameOf(one, names, language)} ${clauseLink(one.target, language)}`);
    const cells = [joined(named, "; "), capital(said)];
    if (index > 0) return row(cells);
    return row([{ text: line`${strong(name)}${newLine}${aside(why)}`, rows: rows.length }, ...cells]);
  });
}

function nameOf({ target, reading }: TodayTarget, names: IndicatorNames, language: Language): string {
  const asked = clauseAskedText(target, reading ?? undefined, language);
  return `${indicatorName(target.indicator, names, language)} ${asked}`;
}
