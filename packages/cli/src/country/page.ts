import type { UnitStandings } from "@lotrinh/country";
import {
  askedText,
  type Comparator,
  type IndicatorNames,
  indicatorName,
  type Language,
  statusName,
} from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";

export interface PageParts {
  readonly title: string;
  readonly language: Language;
  /** HTML of what stands below the title. */
  readonly body: string;
}

/** A page that stands alone: it fetches and runs nothing. */
export function page({ title, language, body }: PageParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** What a target asks, as `Tỷ lệ biết chữ … ≥ 99 % năm 2030`. */
export function targetText(
  { indicator, comparator, target, horizon }: UnitStandings,
  indicators: ReadonlyMap<string, { readonly unit: string }>,
  names: IndicatorNames,
  language: Language,
): string {
  const [id = indicator, ...breakdown] = indicator.split("/");
  const unit = indicators.get(id)?.unit;
  const name = unit === undefined ? id : indicatorName(id, names, language);
  const asked = { comparator: comparator as Comparator, value: target, unit: unit ?? "percent" };
  return `${[name, ...breakdown].join(", ")} ${askedText(asked, language)}, ${language === "vi" ? "năm " : ""}${horizon}`;
}

/** What the reader must know before any number: what is made up or supposed, and how to read a band. */
export function preface(isMadeUp: boolean, draws: number, language: Language): string {
  const made = isMadeUp ? `<p class="notice">${sentence("COUNTRY_ILLUSTRATIVE", {}, language)}</p>` : "";
  return `${made}<p>${sentence("COUNTRY_HOW", { draws }, language)}</p>`;
}

/** How many results of a target do not rest on reported figures, or reach beyond what was checked; nothing where none does. */
export function caveatText({ caveats }: UnitStandings, language: Language): string {
  const { beyond, ...statuses } = caveats;
  const said = STATUSES.filter((status) => statuses[status] > 0).map((status) => {
    return sentence("COUNTRY_OF_STATUS", { count: statuses[status], status: statusName(status, language) }, language);
  });
  if (beyond > 0) said.push(sentence("COUNTRY_BEYOND", { count: beyond }, language));
  return said.length > 0 ? `<br><small>${said.join("; ")}</small>` : "";
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const STATUSES = ["assumed", "estimated", "illustrative"] as const;

const STYLE = `@page { size: A4; margin: 14mm }
body { font: 15px/1.5 system-ui, "Segoe UI", sans-serif; max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
h1 { font-size: 1.6rem } h2 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; break-after: avoid } .notice { border-left: 4px solid #8a3b00; padding-left: .7rem; font-weight: 600 }
table { border-collapse: collapse; width: 100% } td:nth-child(2) { min-width: 14rem } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #ccc }
tr { break-inside: avoid } thead { display: table-header-group } .band { max-width: 100%; height: auto; font: 10px system-ui, sans-serif }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .35rem .8rem; font-size: 12px; line-height: 1.3 } .grid div { break-inside: avoid }
.mark { font-weight: 600 } small { color: #555 } a { color: inherit } @media (max-width: 480px) {
table, tbody, tr, th, td { display: block; width: auto } thead { display: none } th, td, td:nth-child(2) { min-width: 0; border: 0; padding: .1rem 0 } tr { border-bottom: 1px solid #ccc; padding: .4rem 0 } td[data-head]::before { content: attr(data-head) ": "; color: #555 } }`;
