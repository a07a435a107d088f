/** Markup that may stand in a page as it is. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[] | null;

/** Builds markup; text that is put in is escaped, markup is kept, null leaves nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.reduce((before, string, index) => before + render(parts[index - 1] ?? null) + string) };
}

/** Takes markup of our own making, such as a drawing, as it is. */
export function raw(markup: string): Html {
  return { markup };
}

/** The characters that markup shows. */
export function shownText({ markup }: Html): string {
  const text = markup.replace(/<[^>]*>/g, " ");
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

function render(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") return escapeText(String(part));
  return "markup" in part ? part.markup : part.map((one) => one.markup).join("");
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
