import { sentence } from "@lotrinh/language";
import type { Assessment } from "@lotrinh/reach";
import { type Html, html, raw } from "./html.js";
import { answerSection } from "./sections/answer.js";
import { head } from "./sections/head.js";
import { needsSection } from "./sections/needs.js";
import { questions } from "./sections/questions.js";
import { sources } from "./sections/sources.js";
import { targetTable } from "./sections/targets.js";
import { style } from "./style.js";

export interface Drawings {
  /** Drawing of the target board, or null when no target is open. */
  readonly board: string | null;
  /** Drawings of frontiers by target id. */
  readonly frontiers: Readonly<Record<string, string>>;
}

/** The body of the page, in Vietnamese. */
export function pageBody(assessment: Assessment, { board, frontiers }: Drawings, version: string): Html {
  const answers = assessment.targets.flatMap((one) => {
    const section = answerSection(one, assessment, frontiers[one.target.id] ?? null);
    return section ? [section] : [];
  });
  return html`<body>
${head(assessment, version)}
<main>
${answers.length > 0 ? answers : html`<section><h2>${sentence("PAGE_NO_ANSWER")}</h2><p>${sentence("PAGE_NO_ANSWER_WHY")}</p></section>`}
${board ? html`<section><h2>${sentence("PAGE_BOARD")}</h2><figure id="bang-chi-tieu">${raw(board)}</figure></section>` : null}
${targetTable(assessment, "open")}
${targetTable(assessment, "past")}
${questions(assessment)}
${needsSection(assessment)}
${sources(assessment)}
</main>
<footer>${sentence("PAGE_FOOTER", { version })}</footer>
</body>`;
}

/** The whole page: nothing of it is fetched from elsewhere. */
export function page(title: string, body: Html, fonts: string): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(fonts)}
${raw(style)}</style>
</head>
${body}
</html>
`.markup;
}
