import { SSF, utils } from "@e965/xlsx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanUp, read, type Value, valuesOf, workbook } from "./office-files.js";

cleanUp();

const RATE = "Tỷ lệ biết chữ 15-60 tuổi";
const PUPILS = "Học sinh tiểu học";
const FIRST = 1960;
const YEARS = 60;

/** What is read of a table of one indicator by years, one cell a year, and of which cells something is said. */
async function readCells(name: string, cells: readonly Value[]) {
  const years = cells.map((_, i) => FIRST + i);
  const table = await read(
    workbook([
      [
        [
          ["Chỉ tiêu", ...years],
          [name, ...cells],
        ],
      ],
    ]),
  );
  const values = valuesOf(table);
  const [id = ""] = Object.keys(values)[0]?.split(" ") ?? [];
  const places = new Set(table.problems.map(({ cell }) => cell));
  return {
    values: years.map((year) => values[`${id} ${year}`]),
    told: years.map((_, i) => places.has(`${utils.encode_col(i + 1)}2`)),
  };
}

/** The number that a person reads in what a spreadsheet displays; undefined where it is none, or one of something else. */
function seen(text: string): number | undefined {
  const bare = text.trim();
  const match = /^(\(|-)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(E[+-]?\d+)?( ?%)?(\))?$/.exec(bare);
  if (match === null || !/\d/.test(bare) || bare.startsWith("(") !== bare.endsWith(")")) return undefined;
  const [, sign, whole = "0", part = "", exponent = ""] = match;
  return (sign ? -1 : 1) * Number(`${whole.replaceAll(",", "")}${part}${exponent}`);
}

const PLAIN = ["General", "0", "0.0", "0.00", "#,##0", "#,##0.0", "0.000"];
const ODD = [
  ...["0%", "0.0%", "0.00 %", '0.0"%"', "0.0\\%", '0.0" ‰"', '0.0"‰"', "0.00E+00", "0E+0", "##0.0E+0"],
  ...["# ?/?", "# ??/??", "#,##0,", '#,##0.0,"K"', '0" nghìn"', '0.0" triệu"', '"≈ "0.0', '"> "0', '"Trên "0'],
  ...["0\\,0", "0\\.000", '0","0', "0\\ 000", "#,##0_);(#,##0)", "#,##0.0_);[Red](#,##0.0)", "0;0", "0.0;(0.0);-"],
  ...['_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', "yyyy", "dd/mm/yyyy", "[h]:mm", ";;;", '"…"', "00000", "@"],
  ...["[<100]0.0;[>=100]#,##0", '0.0"*"', '0"(1)"', '0.0" điểm"', '0" - 100"', '0.0" (ước)"', '0"/100"', "0 0", "0-0"],
  ...['0" người"', '0.0" tr.đ"', '"1"0', '0"5"', '0.0"5"', "?0.0?", "#.##", "#"],
];
const stored = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 90, max: 100, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 1000, max: 99_999 }),
  fc.double({ min: -10, max: 70_000, noNaN: true }),
  fc.integer({ min: 90_000, max: 1_000_000 }).map((n) => n / 1000),
);

test("a formatted number is read as a person sees it displayed, or is not taken", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(RATE, PUPILS),
      fc.array(fc.tuple(stored, fc.constantFrom(...PLAIN, ...ODD)), { minLength: YEARS, maxLength: YEARS }),
      async (name, cells) => {
        const { values } = await readCells(
          name,
          cells.map(([v, z]) => ({ v, z })),
        );
        cells.forEach(([v, z], i) => {
          if (values[i] === undefined) return;
          const text = SSF.format(z.replace(" %", "%"), v);
          expect({ z, v, text, value: values[i] }).toEqual({
            z,
            v,
            text,
            value: seen(text) ?? seen(text.replace(/ người$/, "")),
          });
        });
      },
    ),
    { numRuns: 12, endOnFailure: true },
  ));

test("a zero that the format shows as a dash is a figure that is missing, as a typed dash is", async () => {
  const bookkeepers = '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)';
  const cells = [6123, 0, 6201].map((v) => ({ v, z: bookkeepers }));
  expect((await readCells(PUPILS, cells)).values).toEqual([6123, undefined, 6201]);
});

test("a percent sign after a space is one: 0.972 in the format “0.0 %” is 97.2", async () => {
  const cells = ["0.0 %", "0.0\\ %", '0.0" "%'].map((z) => ({ v: 0.972, z }));
  expect((await readCells(RATE, cells)).values).toEqual([97.2, 97.2, 97.2]);
});

const TYPED: readonly (readonly [name: string, text: string, value: number | undefined])[] = [
  ...["97,2", "97.2", "97,2 %", "97,2%", "97,2(1)", "97,2 (2)", "97,2*", "97,2 (*)", "97,2¹", "97,2 ²", "９７，２"].map(
    (text) => [RATE, text, 97.2] as const,
  ),
  ...["\u00a097,2\u00a0%", "\u200b97,2", "+97,2", "97,20"].map((text) => [RATE, text, 97.2] as const),
  ...["≈ 97", "~97", "95–97", "95-97", "95 - 97", "> 95", ">95", "≥ 95", "<100", "97,2/98,1", "1/2", "trên 95"].map(
    (text) => [RATE, text, undefined] as const,
  ),
  ...["khoảng 97", "97 ‰", "97,2‰", "97,2 điểm", "97,,2", "9 7", "97,2,1", "97. 2", "97,2 98,1", "97,2; 98"].map(
    (text) => [RATE, text, undefined] as const,
  ),
  ...["97-", "(97)", "97,2 (98,1)", "97 (95-99)", "97\n98", "XCVII", "97,2 % nữ", "97,2E0", "0x61", "٩٧", "97²/3"].map(
    (text) => [RATE, text, undefined] as const,
  ),
  ...["6 123", "6\u00a0123", "6123 em", "6123 học sinh", "6.123,0", "6,123.00", "6123*", "6123 (1)", "6\u2009123"].map(
    (text) => [PUPILS, text, 6123] as const,
  ),
  ...["6.123,5", "6123/40", "6.12", "hơn 6000", "6000+", "6000-6100", "~6000", "6k", "6 nghìn", "6,1 nghìn"].map(
    (text) => [PUPILS, text, undefined] as const,
  ),
  ...["6123 lớp 5", "6123; 40", "6 12 3", "61 23", "6123 %", "6.123.4", "6,123,4", "12 (5 nữ)", "6O00", "−6123"].map(
    (text) => [PUPILS, text, undefined] as const,
  ),
];

test.each([
  [RATE, 97],
  [PUPILS, 6124],
])("%s: what is typed is read as a person reads it, or is not taken", async (name, near) => {
  const typed = TYPED.filter(([of]) => of === name);
  const cells = typed.flatMap(([, text]) => [near, text]);
  const { values, told } = await readCells(name, cells);
  const read = typed.map(([, text], i) => [text, values[2 * i + 1] ?? (told[2 * i + 1] ? "told" : undefined)]);
  expect(read).toEqual(typed.map(([, text, value]) => [text, value ?? "told"]));
});
