import { sentence } from "@lotrinh/language";
import type { Assessment, Portfolio, TodayAssessment } from "@lotrinh/reach";
import { asked } from "./asked.js";
import { type Html, html, raw } from "./html.js";
import { answerSection } from "./sections/answer.js";
import { head } from "./sections/head.js";
import { needsSection } from "./sections/needs.js";
import { type DrawnPath, paths as pathSection } from "./sections/paths.js";
import { questions } from "./sections/questions.js";
import { sources } from "./sections/sources.js";
import { standardsSection } from "./sections/standards.js";
import { targetTable } from "./sections/targets.js";
import { todaySection } from "./sections/today.js";
import { trends } from "./sections/trends.js";
import { style } from "./style.js";

export interface Drawings {
  /** Drawings of the target board, in parts that fit a page; none when no target is open. */
  readonly boards: readonly string[];
  /** Drawings of series and their fans by target id. */
  readonly fans: Readonly<Record<string, string>>;
  /** Drawings of frontiers by target id. */
  readonly frontiers: Readonly<Record<string, string>>;
  /** Drawings of the start that a rate needs, by target id. */
  readonly starts: Readonly<Record<string, string>>;
  /** Drawings of what moves a probability most, by target id. */
  readonly tornados: Readonly<Record<string, string>>;
  readonly paths: readonly DrawnPath[];
  /** The targets on the units of today; null where they were not asked for. */
  readonly today: TodayAssessment | null;
  /** The cheapest settings together, by target id. */
  readonly portfolios: Readonly<Record<string, Portfolio>>;
}

/** The body of the page, in Vietnamese. */
export function pageBody(
  assessment: Assessment,
  { boards, frontiers, starts, tornados, fans, paths, today, portfolios }: Drawings,
  version: string,
): Html {
  const answers = asked(assessment).flatMap((one) => {
    const { id } = one.target;
    const drawings = { frontier: frontiers[id] ?? null, start: starts[id] ?? null, tornado: tornados[id] ?? null };
    return answerSection(one, assessment, { ...drawings, portfolio: portfolios[id] ?? null }) ?? [];
  });
  return html`<body>
${head(assessment, version)}
<main>
${answers}
${boards.length > 0 && answers.length === 0 ? html`<section><h2>${sentence("PAGE_NO_ANSWER")}</h2><p>${sentence("PAGE_NO_ANSWER_WHY")}</p></section>` : null}
${boards.length > 0 ? html`<section><h2>${sentence("PAGE_BOARD")}</h2>${boards.map(boardFigure)}</section>` : null}
${trends(assessment, fans)}
${pathSection(assessment, paths)}
${standardsSection(assessment)}
${targetTable(assessment, "open")}
${targetTable(assessment, "past")}
${todaySection(assessment, today)}
${questions(assessment)}
${needsSection(assessment)}
${sources(assessment)}
</main>
<footer>${sentence("PAGE_FOOTER", { version })}</footer>
</body>`;
}

function boardFigure(drawing: string, index: number): Html {
  return html`<figure id="${index === 0 ? "bang-chi-tieu" : `bang-chi-tieu-${index + 1}`}">${raw(drawing)}</figure>`;
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
