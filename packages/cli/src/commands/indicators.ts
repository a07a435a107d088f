import { unitName } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import type { Work } from "../command.js";
import { print } from "../print.js";

export const indicators: Work = {
  options: {},
  plain: true,
  run(invocation) {
    const { language, workspace } = invocation;
    const all = workspace.catalogue().indicators;
    const columns = ["COLUMN_ID", "COLUMN_NAME", "COLUMN_UNIT", "COLUMN_DEFINITION"] as const;
    print(
      {
        table: {
          columns: columns.map((code) => sentence(code, {}, language)),
          rows: all.map(({ id, name, unit, definition }) => [id, name[language], unitName(unit, language), definition]),
        },
        csv: all.map(({ name, aliases, partOf, apartFrom, restOf, toldWith = [], ...one }) => ({
          ...one,
          name_vi: name.vi,
          name_en: name.en,
          aliases_vi: aliases.join("; "),
          part_of: partOf.join(" "),
          apart_from: apartFrom.join(" "),
          rest_of: restOf.join(" "),
          told_with: toldWith.join(" "),
          family: one.family ?? "",
        })),
        json: all,
      },
      invocation,
    );
  },
};
