import { formatNumber, type Language, leverName } from "@lotrinh/language";
import type { Portfolio } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { column, row } from "../blocks.js";
import type { Block, NumberSpan } from "../document.js";
import { line, number, statusMark, strong } from "../spans.js";

/** The cheapest settings of several levers together, and what each costs above the scenario. */
export function portfolioTable({ levers, cost, years, probability: p, status }: Portfolio, language: Language): Block {
  const million = (x: number): NumberSpan => ({
    kind: "number",
    text: formatNumber(Math.ceil(x), { digits: 0, language }),
    value: Math.ceil(x),
    unit: "million_dong",
    from: null,
  });
  const rows = levers.map((one) =>
    row([
      leverName(one.lever, language),
      [number(one.now, one.unit, language)],
      [number(one.value, one.unit, language)],
      [million(one.cost)],
    ]),
  );
  const sum = row([[strong(sentence("PAGE_PORTFOLIO_SUM", {}, language))], "", "", [strong(million(cost))]]);
  return {
    kind: "table",
    caption: line`${sentence("PAGE_PORTFOLIO", { p, years }, language)} ${statusMark(status, language)}`,
    columns: [
      column(sentence("COLUMN_LEVER", {}, language)),
      column(sentence("COLUMN_NOW", {}, language), { number: true }),
      column(sentence("COLUMN_NEEDED", {}, language), { number: true }),
      column(sentence("PAGE_PORTFOLIO_COST", {}, language), { number: true }),
    ],
    rows: [...rows, sum],
    whole: true,
  };
}
