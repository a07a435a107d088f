import { type Cell, type Notebook, type Output, sourceOf } from "../kernel/notebook.js";
import { exercisesOf } from "./exercises.js";

/** Marks the cell that a planner changes: its tag, and how its first line begins. */
const CHANGE_TAG = "o-de-doi";
const CHANGE_LINE = "// ✏️ Ô để đổi";
/** The coloured box above it; JupyterLab's own colour of its words is orange on orange, in both themes. */
const CHANGE_BOX = '<div class="alert alert-warning" style="border-left:6px solid #d49b00;color:#4d3800"';

const MOST_BYTES = 300_000;
const MOST_CELLS = 40;
/** Longer lines of that cell are cut off at the edge of the page. */
const MOST_LINE = 110;
/** A value in the cell to change: unit; range; what it means. */
const EXPLAINED = /\/\/ [^;]+; [^;]+; .+/;
const FOREIGN_PATH = /(?:^|[\s"'(=])(?:\/(?:work|root|home|Users|tmp|mnt)\/|[A-Z]:\\|file:\/\/)/;

/** What a stored notebook does against the conventions of the set, a sentence each; `text` is the file as it is stored. */
export function faultsOf(notebook: Notebook, text: string): string[] {
  const { cells } = notebook;
  return [
    ...(Buffer.byteLength(text) > MOST_BYTES ? [`the file has more than ${MOST_BYTES} bytes`] : []),
    ...(cells.length >= MOST_CELLS ? [`${cells.length} cells; fewer than ${MOST_CELLS} are wanted`] : []),
    ...(FOREIGN_PATH.test(text.replaceAll('\\"', '"')) ? ["a path of one machine"] : []),
    ...headingFaults(cells),
    ...changeFaults(cells),
    ...runFaults(cells),
    ...cells.flatMap((cell) => (cell.outputs ?? []).flatMap(outputFaults)),
    ...(exercisesOf(notebook).length === 0 ? ["no exercise with a folded answer"] : []),
  ];
}

function headingFaults(cells: readonly Cell[]): string[] {
  const texts = cells.filter(({ cell_type }) => cell_type === "markdown").map(sourceOf);
  const headings = texts.flatMap((text) => [...text.replace(/```[\s\S]*?```/g, "").matchAll(/^(#+) (.*)$/gm)]);
  const levels = headings.map(([, marks = ""]) => marks.length);
  const title = headings[0]?.[2] ?? "";
  const jumps = levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
  return [
    ...(levels[0] === 1 && levels.filter((level) => level === 1).length === 1 ? [] : ["not one title, first"]),
    ...(/\?$/.test(title) ? [] : ["a title that is no question"]),
    ...(jumps ? ["a heading that skips a level"] : []),
    ...(/^\*English[.:]/m.test(texts[0] ?? "") ? [] : ["no English abstract below the title"]),
  ];
}

function changeFaults(cells: readonly Cell[]): string[] {
  const marked = cells.flatMap((cell, i) => (isToChange(cell) ? [{ code: sourceOf(cell), above: cells[i - 1] }] : []));
  if (marked.length === 0) return ["no cell to change"];
  return marked.flatMap(({ code, above }) => {
    const values = code
      .split("\n")
      .filter((line) => /^\s*(?:const )?[\w.]+\s*[:=]\s*(?:-?[\d.]+|"[^"]*"|\[(?!\.)[^\]]*\])[,;]/.test(line));
    return [
      ...(code.startsWith(CHANGE_LINE) ? [] : ["a cell to change without its first line"]),
      ...(above && sourceOf(above).includes(CHANGE_BOX) ? [] : ["a cell to change without the box above it"]),
      ...(values.length > 0 ? [] : ["a cell to change without a value"]),
      ...code
        .split("\n")
        .flatMap((line) => (line.length > MOST_LINE ? [`a line too long to see whole: ${line.trim()}`] : [])),
      ...values.filter((line) => !EXPLAINED.test(line)).map((line) => `no unit; range; meaning: ${line.trim()}`),
    ];
  });
}

/** Whether a cell is one that a planner changes. */
export function isToChange({ cell_type, metadata }: Cell): boolean {
  const { tags } = (metadata ?? {}) as { readonly tags?: readonly string[] };
  return cell_type === "code" && (tags ?? []).includes(CHANGE_TAG);
}

/** Run once, from the first cell to the last, all outputs unfolded. */
function runFaults(cells: readonly Cell[]): string[] {
  const counts = cells.filter(({ cell_type }) => cell_type === "code").map(({ execution_count }) => execution_count);
  const boxed = cells.some(({ metadata }) => (metadata as { scrolled?: boolean } | undefined)?.scrolled === true);
  const ids = cells.map(({ id }) => id);
  return [
    ...(counts.every((count, i) => count === i + 1) ? [] : ["not run once from first to last"]),
    ...(boxed ? ["an output in a scroll box"] : []),
    ...(new Set(ids).size === ids.length && ids.every((id) => typeof id === "string")
      ? []
      : ["cells without an id of their own"]),
  ];
}

function outputFaults(output: Output): string[] {
  if (output.output_type === "stream") return output.name === "stderr" ? [`stderr: ${output.text.slice(0, 80)}`] : [];
  const { data, metadata } = output;
  const images = (data["text/html"] ?? "").match(/<img(?![^>]*alt="[^"]+")/g) ?? [];
  const silent = "image/png" in data && !metadata["alt"];
  return [
    ...(images.length > 0 || silent ? ["a picture without its message"] : []),
    ...("text/plain" in data ? [] : ["an output without plain text"]),
  ];
}
