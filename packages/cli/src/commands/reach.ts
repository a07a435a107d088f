import { basename } from "node:path";
import { InputError, type Problem, type ProblemCode } from "@lotrinh/language";
import { type LongTarget, readTargets } from "@lotrinh/observations";
import { type TaskSeries, taskProbabilities } from "@lotrinh/reach";
import type { Work } from "../command.js";
import { options } from "../options.js";
import { rowPrinter } from "../row-printer.js";
import { missingOption, seriesOf } from "../series-input.js";

const COLUMNS = ["id", "probability", "beyond_checked"];

export const reach: Work = {
  options: {
    targets: { value: "TARGETS", about: "CLI_OPTION_TARGETS", example: "targets.csv", needed: true },
    seed: options.seed,
    draws: options.draws,
    missing: missingOption,
  },
  bulk: true,
  async run(invocation) {
    const { words, options: given } = invocation;
    const file = String(given["targets"]);
    const waiting = bySeries(readTargets(file));
    const printer = rowPrinter(COLUMNS, invocation);
    const run = {
      ...(typeof given["seed"] === "number" ? { seed: given["seed"] } : {}),
      ...(typeof given["draws"] === "number" ? { draws: given["draws"] } : {}),
    };
    const problems: Problem[] = [];
    for await (const series of seriesOf(words[0] ?? "", given["missing"])) {
      const targets = waiting.get(series.series) ?? [];
      waiting.delete(series.series);
      const [answerable, past] = [
        targets.filter((one) => isKnown(one, series)),
        targets.filter((one) => !isKnown(one, series)),
      ];
      problems.push(...past.map((one) => problem("TASK_PAST", one, file, { year: one.horizon })));
      for (const { id, probability, beyondChecked } of taskProbabilities(series, answerable, run)) {
        printer.add({ id, probability, beyond_checked: beyondChecked ? 1 : 0 });
      }
    }
    printer.end();
    problems.push(
      ...[...waiting.values()].flat().map((one) => problem("UNKNOWN_SERIES", one, file, { name: one.series })),
    );
    if (problems.length > 0) throw new InputError(problems);
  },
};

function bySeries(targets: readonly LongTarget[]): Map<string, LongTarget[]> {
  const grouped = new Map<string, LongTarget[]>();
  for (const target of targets) {
    const own = grouped.get(target.series);
    if (own) own.push(target);
    else grouped.set(target.series, [target]);
  }
  return grouped;
}

/** A year within the series needs a value; a later one is forecast. */
function isKnown({ horizon }: LongTarget, { years }: TaskSeries): boolean {
  return horizon > (years.at(-1) ?? Number.POSITIVE_INFINITY) || years.includes(horizon);
}

function problem(
  code: ProblemCode,
  { line }: LongTarget,
  file: string,
  params: Record<string, string | number>,
): Problem {
  return { code, params: { file: basename(file), line, column: 1, ...params } } as Problem;
}
