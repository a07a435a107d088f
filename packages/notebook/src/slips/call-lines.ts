import { createRequire } from "node:module";
import type * as TypeScript from "typescript";

type Compiler = typeof TypeScript;

interface Call {
  readonly start: number;
  readonly end: number;
}

/** What the compiler adds of its own: it stands in no cell. */
const added = /^(require|__\w+|Object\.defineProperty)$/;

/**
 * The line of a cell, from 1, whose call is running at a place of the compiled code; null where that cannot be told. The
 * compiler keeps the order of calls, so that the n-th call of the one is the n-th of the other.
 */
export function lineOfCall(
  cell: string,
  compiled: string,
  at: { readonly line: number; readonly column: number },
): number | null {
  const ts = compiler();
  const output = callsOf(ts, compiled);
  const written = callsOf(ts, cell);
  if (output.length !== written.length) return null;
  const offset = compiled
    .split("\n")
    .slice(0, at.line - 1)
    .reduce((sum, line) => sum + line.length + 1, at.column - 1);
  let found: number | null = null;
  // The innermost call around the place is the one that starts last.
  for (const [i, { start, end }] of output.entries()) if (start <= offset && offset <= end) found = i;
  const call = found === null ? undefined : written[found];
  return call === undefined ? null : cell.slice(0, call.start).split("\n").length;
}

function callsOf(ts: Compiler, code: string): Call[] {
  const source = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.Latest, true);
  const calls: Call[] = [];
  const visit = (node: TypeScript.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText(source).startsWith("__")) return;
    if (ts.isNewExpression(node) || (ts.isCallExpression(node) && !added.test(node.expression.getText(source))))
      calls.push({ start: node.getStart(source), end: node.end });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

let loaded: Compiler | undefined;

// The kernel's own compiler, which is in memory already.
export function compiler(): Compiler {
  const load = createRequire(createRequire(import.meta.url).resolve("tslab/package.json"));
  loaded ??= load("@tslab/typescript-for-tslab") as Compiler;
  return loaded;
}
