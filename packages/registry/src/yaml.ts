import { basename } from "node:path";
import type { Problem, ProblemCode } from "@lotrinh/language";
import { type Document, isNode, LineCounter, parseDocument, visit } from "yaml";
import type { ZodType } from "zod";
import { throwIfAny } from "./collect.js";
import { readText } from "./file.js";
import { type Path, problemsOf } from "./issues.js";
import { readOnce } from "./known-texts.js";
import type { Place } from "./types.js";
import { startOf, startOfKey } from "./yaml-nodes.js";

/** What a YAML file holds, and where each part of it stands. */
export interface YamlFile<T> {
  readonly value: T;
  /** Place of the node at a path, or of the nearest node that holds it. */
  readonly place: (path: Path) => Place;
}

/**
 * Reads one YAML document and checks it against a schema.
 * `name` is what messages call the file; defaults to its base name.
 * @throws InputError with every problem found: FILE_*, YAML_*, KEY_*, VALUE_*
 */
export function readYaml<T>(
  file: string,
  schema: ZodType<T>,
  { name = basename(file) }: { readonly name?: string } = {},
): YamlFile<T> {
  const text = readText(file, { name });
  return readOnce(schema, { name, text }, () => yamlOf(text, schema, name));
}

function yamlOf<T>(text: string, schema: ZodType<T>, name: string): YamlFile<T> {
  const parsed = parsedYaml(text, name);
  const { document, placeAt } = parsed;
  throwIfAny(syntaxProblems(document, text, placeAt));
  const place = (path: Path) => placeAt(startOf(document, path));
  const keyPlace = (path: Path) => placeAt(startOfKey(document, path));
  const result = schema.safeParse(plain(document, text, placeAt), { reportInput: true });
  if (!result.success) throwIfAny(problemsOf(result.error.issues, { file: name, schema, place, keyPlace }));
  return { value: result.data as T, place: placesOf(parsed, text, name) };
}

interface ParsedYaml {
  readonly document: Document;
  readonly placeAt: (offset: number) => Place;
}

function parsedYaml(text: string, name: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, placeAt };
}

/** Places that were asked for are kept; the document, many times as large, only while there is memory for it. */
function placesOf(parsed: ParsedYaml, text: string, name: string): YamlFile<unknown>["place"] {
  const asked = new Map<string, Place>();
  let held = new WeakRef(parsed);
  return (path) => {
    const key = path.map(String).join("\n");
    const before = asked.get(key);
    if (before !== undefined) return before;
    const again = held.deref() ?? parsedYaml(text, name);
    held = new WeakRef(again);
    const place = again.placeAt(startOf(again.document, path));
    asked.set(key, place);
    return place;
  };
}

/** The first error of the parser (later ones mostly follow from it), else repeated keys and keys without a value. */
function syntaxProblems(document: Document, text: string, placeAt: (offset: number) => Place): Problem[] {
  const first = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
  if (first !== undefined) {
    const start = startOfLongQuote(document, text) ?? first.pos[0];
    const line = text.lastIndexOf("\n", start - 1) + 1;
    return /^ *\t/.test(text.slice(line))
      ? [problemAt("YAML_TAB", line, /^/, text, placeAt)]
      : [problemAt("YAML_SYNTAX", start, /^.{0,20}/, text, placeAt)];
  }
  const repeated = document.errors.map(({ pos }) => problemAt("KEY_REPEATED", pos[0], /^[^:\r\n]*/, text, placeAt));
  const cut = keysWithoutValue(document).map((start) => problemAt("YAML_COMMA", start, /^[^,:}\r\n]*/, text, placeAt));
  return [...repeated, ...cut];
}

/** Where a quotation begins that runs on over lines: in a file with an error, the quote that was not closed. */
function startOfLongQuote(document: Document, text: string): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isLong = type?.startsWith("QUOTE") && range && text.slice(range[0], range[1]).includes("\n");
      if (!isLong) return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
}

/** Where `{vi: 99,9 %}` makes a key of the words behind the comma. */
function keysWithoutValue(document: Document): number[] {
  const starts: number[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (value === null && isNode(key)) starts.push(key.range?.[0] ?? 0);
    },
  });
  return starts;
}

/** The document as plain data; aliases without an anchor, or too many of them, are a syntax error. */
function plain(document: Document, text: string, placeAt: (offset: number) => Place): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let start = 0;
    visit(document, {
      Alias: (_, alias) => {
        start = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    return throwIfAny([problemAt("YAML_SYNTAX", start, /^.{0,20}/, text, placeAt)]);
  }
}

function problemAt(
  code: ProblemCode,
  start: number,
  excerpt: RegExp,
  text: string,
  placeAt: (offset: number) => Place,
): Problem {
  return { code, params: { ...placeAt(start), value: excerpt.exec(text.slice(start))?.[0].trim() ?? "" } } as Problem;
}
