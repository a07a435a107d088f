import type { Problem } from "@lotrinh/language";
import { oneOf, text, words } from "./cells.js";
import { unknownName } from "./check-names.js";
import { cellPlace, type Table } from "./table.js";

/** registry/identities.csv */
export const identityColumns = { kind: oneOf(["sum", "above", "ages", "between"]), whole: text, parts: words };

/** registry/template-series.csv */
export const templateSeriesColumns = { indicator: text, asked: oneOf(["always", "literacy", "schools", "streaming"]) };

export type IdentityTable = Table<typeof identityColumns>;
export type TemplateSeriesTable = Table<typeof templateSeriesColumns>;

/** Names of indicators in both tables. */
export function checkIdentities(
  identities: IdentityTable | undefined,
  series: TemplateSeriesTable | undefined,
  indicators: ReadonlySet<string>,
): Problem[] {
  return [
    ...(identities?.rows ?? []).flatMap((row) => {
      const at = (column: "whole" | "parts") => cellPlace(identities as IdentityTable, row, column);
      return [
        ...unknownName(row.cells.whole, indicators, "indicator", at("whole")),
        ...row.cells.parts.flatMap((part) => unknownName(part, indicators, "indicator", at("parts"))),
      ];
    }),
    ...(series?.rows ?? []).flatMap((row) =>
      unknownName(
        row.cells.indicator,
        indicators,
        "indicator",
        cellPlace(series as TemplateSeriesTable, row, "indicator"),
      ),
    ),
  ];
}
