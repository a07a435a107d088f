import { assessPartition, RESULT_COLUMNS, resultRow } from "@lotrinh/country";
import type { Invocation } from "../command.js";
import { rowPrinter } from "../row-printer.js";

/** Assesses the rows of one partition from stdin; rows go to stdout once all of it is right. */
export async function assessStream(invocation: Invocation): Promise<void> {
  const { draws, seed } = invocation.options;
  const results = await assessPartition(process.stdin, {
    name: "stdin",
    ...(typeof draws === "number" ? { draws } : {}),
    ...(typeof seed === "number" ? { seed } : {}),
  });
  const printer = rowPrinter(Object.keys(RESULT_COLUMNS), { ...invocation, format: "csv" });
  for (const one of results) printer.add(resultRow(one));
  printer.end();
}
