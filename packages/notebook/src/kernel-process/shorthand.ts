import type * as TypeScript from "typescript";

/**
 * Compiled code in which `{ a }` of a name that an earlier cell made reads `{ a: exports.a }`: the kernel writes `exports.`
 * before every other use of such a name, and forgets this one. Names that the cell itself declares stay.
 */
export function withShorthand(ts: typeof TypeScript, compiled: string, earlier: ReadonlySet<string>): string {
  if (earlier.size === 0) return compiled;
  const source = ts.createSourceFile("cell.js", compiled, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const declared = new Set<string>();
  const found: TypeScript.Identifier[] = [];
  const visit = (node: TypeScript.Node): void => {
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
      ts.isIdentifier(node.name)
    )
      declared.add(node.name.text);
    if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name) declared.add(node.name.text);
    if (ts.isShorthandPropertyAssignment(node) && earlier.has(node.name.text)) found.push(node.name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  let code = compiled;
  for (const { text, end } of found.reverse())
    if (!declared.has(text)) code = `${code.slice(0, end)}: exports.${text}${code.slice(end)}`;
  return code;
}
