import { type Document, isMap, isNode, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import type { Path } from "./issues.js";

/** Offset of the node at a path, or of the deepest node on the way to it. */
export function startOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let start = offset(node) ?? 0;
  for (const key of path) {
    node = isSeq(node) ? node.items[Number(key)] : pairOf(node, key)?.value;
    start = offset(node) ?? start;
  }
  return start;
}

/** Offset of the key that ends a path, for what is wrong with the key itself. */
export function startOfKey(document: Document, path: Path): number {
  let node: unknown = document.contents;
  for (const key of path.slice(0, -1)) node = isSeq(node) ? node.items[Number(key)] : pairOf(node, key)?.value;
  return offset(pairOf(node, path.at(-1))?.key) ?? startOf(document, path);
}

function pairOf(node: unknown, key: PropertyKey | undefined): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === String(key));
}

function offset(node: unknown): number | undefined {
  return isNode(node) ? (node as ParsedNode).range?.[0] : undefined;
}
