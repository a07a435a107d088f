/** What is written behind a number that is struck out, so that nobody takes it for one that holds. */
const MARK = " (gạch bỏ)";

/** Numbers of the cell formats whose font is struck out. */
export function struckFormats(styles: Uint8Array | undefined): ReadonlySet<string> {
  if (styles === undefined) return new Set();
  const bytes = Buffer.from(styles.buffer, styles.byteOffset, styles.byteLength);
  if (!bytes.includes("<strike")) return new Set();
  const text = bytes.toString("utf8");
  const fonts = itemsOf(text, "fonts", "font").map((font) => /<strike(?:\s*\/>|\s+val="(?:1|true)")/.test(font));
  const formats = itemsOf(text, "cellXfs", "xf").map((format) => fonts[Number(/fontId="(\d+)"/.exec(format)?.[1])]);
  return new Set(formats.flatMap((isStruck, i) => (isStruck ? String(i) : [])));
}

function itemsOf(text: string, list: string, item: string): string[] {
  const [, inner = ""] = new RegExp(`<${list}\\b[^>]*>([\\s\\S]*?)</${list}>`).exec(text) ?? [];
  return inner.match(new RegExp(`<${item}\\b(?:[^>]*/>|[\\s\\S]*?</${item}>)`, "g")) ?? [];
}

/** A sheet whose struck-out numbers are texts that say so. */
export function withStruckMarked(sheet: Uint8Array, struck: ReadonlySet<string>): Uint8Array {
  if (struck.size === 0) return sheet;
  const text = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength).toString("utf8");
  const marked = text.replace(
    /<c\b([^>]*)>(?:<f\b[^>]*>[^<]*<\/f>|<f\b[^>]*\/>)?<v>([^<]+)<\/v><\/c>/g,
    (cell, attributes: string, value: string) => {
      const isNumber = !/\st="(?!n")/.test(attributes);
      const isStruck = struck.has(/\ss="(\d+)"/.exec(attributes)?.[1] ?? "");
      return isNumber && isStruck ? `<c${attributes.replace(/\st="n"/, "")} t="str"><v>${value}${MARK}</v></c>` : cell;
    },
  );
  return Buffer.from(marked, "utf8");
}
