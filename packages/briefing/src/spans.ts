import { type Language, quantity, statusName } from "@lotrinh/language";
import type { Content, NumberSpan, Span } from "./document.js";

type Part = string | number | Span | Content | null;

/** A line of text and spans: text is taken as it is, null leaves nothing. */
export function line(strings: TemplateStringsArray, ...parts: readonly Part[]): Content {
  return strings.flatMap((string, index) => [
    ...(index > 0 ? contentOf(parts[index - 1] ?? null) : []),
    ...contentOf(string),
  ]);
}

export function contentOf(part: Part): Content {
  if (part === null || part === "") return [];
  if (typeof part === "string" || typeof part === "number") return [{ kind: "text", text: String(part) }];
  return "kind" in part ? [part] : part;
}

/** Several with something between them. */
export function joined(all: readonly Content[], between: string): Content {
  return all.flatMap((one, index) => (index > 0 ? [...contentOf(between), ...one] : one));
}

export const newLine: Span = { kind: "break" };

export function strong(...parts: readonly Part[]): Span {
  return { kind: "strong", spans: parts.flatMap(contentOf) };
}

export function quiet(...parts: readonly Part[]): Span {
  return { kind: "quiet", spans: parts.flatMap(contentOf) };
}

/** Small and quiet: what is said beside the point. */
export function aside(...parts: readonly Part[]): Span {
  return { kind: "quiet", spans: [{ kind: "small", spans: parts.flatMap(contentOf) }] };
}

export function small(...parts: readonly Part[]): Span {
  return { kind: "small", spans: parts.flatMap(contentOf) };
}

/** Visible mark of how a figure is known. */
export function statusMark(status: string, language: Language): Span {
  return { kind: "status", status, text: statusName(status, language) };
}

/** A quantity as print that keeps its value. */
export function number(value: number, unit: string, language: Language, from: string | null = null): NumberSpan {
  return { kind: "number", text: quantity(value, unit, language), value, unit, from };
}

/** The characters of a line, without marks. */
export function plainText(content: Content): string {
  return content
    .map((span) => ("spans" in span ? plainText(span.spans) : span.kind === "break" ? " " : span.text))
    .join("");
}
