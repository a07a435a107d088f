import { escapeHtml, glued } from "./html.js";

/**
 * One thing said, in the forms in which notebooks are read: HTML on screen, Markdown where a notebook becomes LaTeX or a
 * page of a repository, plain text everywhere else.
 */
export interface Forms {
  readonly html: string;
  readonly markdown: string;
  readonly plain: string;
}

export interface ParagraphOptions {
  /** Set before the text, in bold on a line of its own. */
  readonly strong?: string;
}

export function paragraph(text: string, { strong }: ParagraphOptions = {}): Forms {
  if (strong === undefined)
    return { html: `<p>${escapeHtml(glued(text))}</p>`, markdown: escapeMarkdown(text), plain: text };
  if (text === "")
    return {
      html: `<p><strong>${escapeHtml(glued(strong))}</strong></p>`,
      markdown: `**${escapeMarkdown(strong)}**`,
      plain: strong,
    };
  return {
    html: `<p><strong>${escapeHtml(glued(strong))}</strong><br>${escapeHtml(glued(text)).replaceAll("\n", "<br>")}</p>`,
    markdown: `**${escapeMarkdown(strong)}**\n\n${escapeMarkdown(text).replaceAll("\n", "\n\n")}`,
    plain: `${strong}\n${text}`,
  };
}

export function bullets(items: readonly string[]): Forms {
  return {
    html: `<ul>${items.map((item) => `<li>${escapeHtml(glued(item))}</li>`).join("")}</ul>`,
    markdown: items.map((item) => `- ${escapeMarkdown(item)}`).join("\n"),
    plain: items.map((item) => `• ${item}`).join("\n"),
  };
}

/** A text behind a fold, where there are folds. */
export function folded(summary: string, text: string): Forms {
  return {
    html: `<details><summary>${escapeHtml(summary)}</summary><p>${escapeHtml(glued(text))}</p></details>`,
    markdown: `*${escapeMarkdown(summary)}.* ${escapeMarkdown(text)}`,
    plain: `${summary}. ${text}`,
  };
}

/** Several things below each other. */
export function below(...parts: readonly Forms[]): Forms {
  const said = parts.filter(({ html }) => html !== "");
  return {
    html: said.map(({ html }) => html).join(""),
    markdown: said.map(({ markdown }) => markdown).join("\n\n"),
    plain: said.map(({ plain }) => plain).join("\n\n"),
  };
}

/** HTML that a cell has written by itself: its text stands for the other forms. */
export function formsOfHtml(html: string): Forms {
  const plain = html
    .replace(/<(?:br|\/p|\/li|\/tr|\/h\d|\/div|\/summary)[^>]*>/gi, "\n")
    .replace(/<\/t[dh]>/gi, "  ")
    .replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, "")
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name] ?? "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { html, plain, markdown: escapeMarkdown(plain).replaceAll("\n", "\n\n") };
}

const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** Text as it stands, none of its characters taken for a mark of Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~$^]/g, "\\$&");
}
