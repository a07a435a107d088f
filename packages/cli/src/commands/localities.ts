import { formatDate } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import type { Work } from "../command.js";
import { print } from "../print.js";

export const localities: Work = {
  options: {},
  plain: true,
  run(invocation) {
    const { language, workspace } = invocation;
    const all = workspace.catalogue().localities;
    const date = (text: string | null): string => (text === null ? "" : formatDate(text, language));
    const columns = ["COLUMN_ID", "COLUMN_NAME", "COLUMN_KIND", "COLUMN_PARENT", "COLUMN_VALID"] as const;
    print(
      {
        table: {
          columns: columns.map((code) => sentence(code, {}, language)),
          rows: all.map(({ id, name, kind, parent, validFrom, validTo }) => [
            id,
            name,
            kind,
            parent ?? "",
            validFrom || validTo ? `${date(validFrom)}–${date(validTo)}` : "",
          ]),
        },
        csv: all.map(({ id, name, level, kind, parent, validFrom, validTo, source }) => ({
          id,
          name,
          level,
          kind,
          parent,
          valid_from: validFrom,
          valid_to: validTo,
          source,
        })),
        json: all,
      },
      invocation,
    );
  },
};
