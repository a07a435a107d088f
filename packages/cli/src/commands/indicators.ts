import { indicatorName, unitName } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import type { Command } from "../command.js";
import { print } from "../print.js";

export const indicators: Command = {
  name: "indicators",
  words: [],
  options: {},
  about: "CLI_COMMAND_INDICATORS",
  run(invocation) {
    const { language, workspace } = invocation;
    const all = workspace.registry().indicators.map((one) => ({
      ...one,
      names: { vi: indicatorName(one.id, "vi"), en: indicatorName(one.id, "en") },
    }));
    const columns = ["COLUMN_ID", "COLUMN_NAME", "COLUMN_UNIT", "COLUMN_DEFINITION"] as const;
    print(
      {
        table: {
          columns: columns.map((code) => sentence(code, {}, language)),
          rows: all.map(({ id, names, unit, definition }) => [
            id,
            names[language],
            unitName(unit, language),
            definition,
          ]),
        },
        csv: all.map(({ names, aliases = [], ...one }) => ({
          ...one,
          name_vi: names.vi,
          name_en: names.en,
          aliases_vi: aliases.join("; "),
        })),
        json: all,
      },
      invocation,
    );
  },
};
