import {
  comparatorText,
  formatNumber,
  formatPercent,
  indicatorName,
  sentence,
  todayText,
  todayUnitLines,
} from "@lotrinh/language";
import type { Assessment, TodayAssessment, TodayTarget } from "@lotrinh/reach";
import { clauseLink, sourceLink, statusTag } from "../cite.js";
import { type Html, html } from "../html.js";
import { capital } from "../text.js";

/** Where the open targets of a unit that is no more went, and each unit's part; nothing of a unit that goes on. */
export function todaySection({ legend }: Assessment, today: TodayAssessment | null): Html | null {
  const open = today?.targets.filter(({ state }) => state === "open") ?? [];
  if (!today || today.missing !== null || open.length === 0) return null;
  const { locality, validTo, units, sharedBy } = today;
  const place = capital(legend.localities[locality]?.name ?? locality);
  const params = { place, date: validTo ?? "", units: units.length, unit: units[0]?.name ?? "" };
  const notes = todayUnitLines({ ...today, units: [] });
  const source = legend.successors?.source ?? "";
  return html`<section id="don-vi-hien-nay">
<h2>${sentence("PAGE_TODAY")}</h2>
<p>${sentence(units.length > 1 ? "PAGE_TODAY_MANY" : "PAGE_TODAY_ONE", params)} ${source === "" ? null : html`<span class="small">${sentence("PAGE_TODAY_SOURCE")} ${sourceLink(source, legend)}</span>`}</p>
${notes.map((text) => html`<p class="small">${text}</p>`)}
${sharedBy === null ? null : unitTable(today)}
<table class="tight fixed">
<thead><tr><th scope="col" class="w19">${sentence("COLUMN_SUCCESSION")}</th><th scope="col">${sentence("PAGE_TODAY_TARGETS")}</th><th scope="col">${sentence("COLUMN_ASSESSMENT")}</th></tr></thead>
<tbody>${groups(open, today).flatMap(groupRows)}</tbody></table>
</section>`;
}

function unitTable({ units }: TodayAssessment): Html {
  return html`<table class="tight whole">
<caption>${sentence("PAGE_TODAY_UNITS")}</caption>
<thead><tr><th scope="col">${sentence("PAGE_TODAY_UNIT")}</th><th scope="col" class="number">${sentence("PAGE_TODAY_OLD")}</th><th scope="col" class="number">${sentence("PAGE_TODAY_SHARE")}</th></tr></thead>
<tbody>${units.map(({ name, oldUnits, share, status }) => html`<tr><td>${name}</td><td class="number">${formatNumber(Number(oldUnits.toFixed(1)))}</td><td class="number">${formatPercent(100 * share, { digits: 0 })} ${status === "reported" ? null : statusTag(status)}</td></tr>`)}</tbody></table>`;
}

interface Group {
  readonly rule: TodayTarget["rule"];
  readonly why: string;
  readonly rows: readonly { readonly targets: readonly TodayTarget[]; readonly said: string }[];
}

/** Targets of one rule and reason together; those of which the same is said in one row. */
function groups(open: readonly TodayTarget[], today: TodayAssessment): Group[] {
  const reasons = [...new Set(open.map(({ rule, why }) => `${rule}\n${why.vi}`))];
  return reasons.map((reason) => {
    const [rule, why = ""] = reason.split("\n") as [TodayTarget["rule"], string];
    const own = open.filter((one) => one.rule === rule && one.why.vi === why);
    const saids = [...new Set(own.map((one) => todayText(one, today).join("; ")))];
    return {
      ...{ rule, why },
      rows: saids.map((said) => ({ said, targets: own.filter((one) => todayText(one, today).join("; ") === said) })),
    };
  });
}

function groupRows({ rule, why, rows }: Group): Html[] {
  return rows.map(
    ({ targets, said }, index) =>
      html`<tr>${
        index === 0
          ? html`<td rowspan="${rows.length}"><strong>${capital(sentence(`succession/${rule}`))}</strong><br><span class="quiet small">${why}</span></td>`
          : null
      }<td>${targets.map((one, i) => html`${i > 0 ? "; " : ""}${nameOf(one)} ${clauseLink(one.target)}`)}</td><td>${capital(said)}</td></tr>`,
  );
}

function nameOf({ target, reading }: TodayTarget): string {
  const asked = comparatorText(reading?.comparator ?? target.comparator, target.value, target.unit);
  return `${indicatorName(target.indicator)} ${asked}`;
}
