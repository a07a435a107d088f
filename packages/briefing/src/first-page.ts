import type { Block, Document } from "./document.js";
import { plainText } from "./spans.js";

/** What the first page says in one place, with its numbers as printed and the targets that they are of. */
export interface SaidOnFirstPage {
  readonly at: string;
  readonly text: string;
  readonly numbers: readonly string[];
  /** Ids, whose clauses, figures and probabilities stand among those of the pack; none for what is said of plans. */
  readonly targets: readonly string[];
}

const NUMBERS = /\d(?:[\d.,]*\d)?(?:\s?%)?/g;

/** Every sentence and row of the first page that has a number; nothing of a pack without one. */
export function saidOnFirstPage({ sections, dossier: { brief, assessment } }: Document): SaidOnFirstPage[] {
  const front = sections.find(({ id }) => id === "trang-dau");
  if (!front || !brief) return [];
  const open = assessment.targets.filter(({ state }) => state === "open").map(({ target }) => target.id);
  const of = (...kinds: readonly string[]) =>
    brief.standings.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target);
  const verdicts = [
    of("likely", "likely-if"),
    of("hard", "impossible", "toss-up"),
    of("start", "no-data", "capped", "no-measure", "no-model", "direction"),
  ];
  const rows = [
    brief.decisions.map(({ targets }) => targets),
    brief.figures.map(({ answers, firmer, outcomes }) => [...new Set([...answers, ...firmer, ...outcomes])]),
  ];
  const supposed = brief.standings.filter((one) => one.supposed).map(({ target }) => target);
  const risks = brief.risks.flatMap((one) => ("target" in one ? [one.target] : supposed));
  let [verdict, table] = [0, 0];
  const said = front.blocks.flatMap((block): (readonly [text: string, targets: readonly string[]])[] => {
    if (block.kind === "table") {
      const own = (brief.decisions.length > 0 ? rows : rows.slice(1))[table++] ?? [];
      return block.rows.map(({ cells }, at) => [cells.map(({ text }) => plainText(text)).join(" – "), own[at] ?? []]);
    }
    if (block.kind === "heading") return [[plainText(block.text), open]];
    if (block.kind !== "paragraph") return [];
    const text = plainText(block.text);
    if (block.look === "verdict") return [[text, verdicts[verdict++] ?? []]];
    return [[text, isLast(block, front.blocks) ? [...new Set(risks)] : []]];
  });
  return said.flatMap(([text, targets]) => numbered("index.html#trang-dau", text, targets));
}

/** What is said with its numbers; nothing where it has none. */
export function numbered(at: string, text: string, targets: readonly string[]): SaidOnFirstPage[] {
  const numbers = [...new Set(text.match(NUMBERS) ?? [])];
  return numbers.length > 0 ? [{ at, text, numbers, targets }] : [];
}

/** The risks stand at the end. */
function isLast(block: Block, all: readonly Block[]): boolean {
  return block === all.at(-1);
}
