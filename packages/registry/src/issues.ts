import { type Params, type Problem, type ProblemCode, problemOf } from "@lotrinh/language";
import { type core, ZodArray, ZodDefault, ZodNullable, ZodObject, ZodOptional, type ZodType } from "zod";
import { withPoint } from "./cells.js";
import { suggest } from "./suggest.js";
import type { Place } from "./types.js";

export type Path = readonly PropertyKey[];

interface Source {
  readonly file: string;
  readonly schema: ZodType;
  readonly place: (path: Path) => Place;
  readonly keyPlace: (path: Path) => Place;
}

/** The issues of zod as our problems: where, the value found, and what to write instead. */
export function problemsOf(issues: readonly core.$ZodIssue[], source: Source): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, source));
}

function problemsOfIssue(issue: core.$ZodIssue, source: Source): Problem[] {
  const { path, input } = issue;
  const problem = (code: ProblemCode, params: Params = {}): Problem[] => [
    {
      code,
      params: { ...source.place(path), key: keyText(path, source), value: valueText(input), ...params },
    } as Problem,
  ];
  const isMissing = input === undefined && path.length > 0;
  if (isMissing && !("received" in issue)) return problem("KEY_MISSING", { key: String(path.at(-1)) });
  if (input === null || input === undefined) return problem("VALUE_EMPTY");
  switch (issue.code) {
    case "invalid_type":
      return problem(...typeProblem(issue.expected, input, () => keysAt(source.schema, path).join(", ")));
    case "invalid_value":
      return problem("VALUE_CHOICE", { write: suggest(String(input), issue.values.map(String)) });
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        problemOf("KEY_UNKNOWN", {
          ...source.keyPlace([...path, key]),
          value: key,
          write: suggest(key, keysAt(source.schema, path)),
        }),
      );
    case "invalid_key":
      return [
        problemOf("VALUE_FORM", {
          ...source.keyPlace(path),
          key: keyText(path.slice(0, -1), source),
          value: String(path.at(-1)),
          write: issue.issues[0]?.message ?? "",
        }),
      ];
    case "invalid_union":
      return unionProblems(issue, source);
    case "too_small":
      return issue.origin === "number"
        ? problem("VALUE_RANGE", { write: `≥ ${issue.minimum}` })
        : problem("VALUE_EMPTY");
    case "too_big":
      return problem("VALUE_RANGE", { write: `≤ ${issue.maximum}` });
    default:
      // the messages of our schemas are examples
      return problem("VALUE_FORM", { write: issue.message });
  }
}

/** The branch of a union whose problems lie deepest is the one that was meant. */
function unionProblems(issue: core.$ZodIssueInvalidUnion, source: Source): Problem[] {
  const within = issue.errors.find((errors) => errors.every(({ path }) => path.length > 0)) ?? issue.errors[0] ?? [];
  const input = within[0]?.path.length === 0 ? { input: issue.input } : {};
  const issues = within.map((inner) => ({ ...input, ...inner, path: [...issue.path, ...inner.path] }));
  return problemsOf(issues as core.$ZodIssue[], source);
}

function typeProblem(expected: string, input: unknown, keys: () => string): [ProblemCode, Params?] {
  switch (expected) {
    case "array":
      return ["VALUE_NOT_LIST"];
    case "boolean":
      return ["VALUE_NOT_BOOLEAN"];
    case "int":
      return ["VALUE_NOT_INTEGER"];
    case "number": {
      const write = typeof input === "string" ? withPoint(input) : null;
      return write === null ? ["VALUE_NOT_NUMBER"] : ["VALUE_DECIMAL_COMMA", { write }];
    }
    case "object":
    case "record":
      return ["VALUE_NOT_MAP", { write: keys() }];
    default:
      return ["VALUE_NOT_TEXT"];
  }
}

/** The legal keys of the map at a path. */
function keysAt(schema: ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const key of [...path, undefined]) {
    while (at instanceof ZodOptional || at instanceof ZodNullable || at instanceof ZodDefault) at = at.unwrap();
    if (key === undefined) break;
    if (at instanceof ZodObject) at = at.shape[String(key)];
    else if (at instanceof ZodArray) at = at.element;
    else return [];
  }
  return at instanceof ZodObject ? Object.keys(at.shape) : [];
}

function keyText(path: Path, { file }: Source): string {
  const names = path.filter((key) => typeof key === "string");
  return names.length > 0 ? names.join(".") : file.slice(file.lastIndexOf("/") + 1);
}

function valueText(input: unknown): string {
  const text = typeof input === "object" ? JSON.stringify(input) : String(input);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
