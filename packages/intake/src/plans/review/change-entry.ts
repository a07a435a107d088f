import type { Comparator } from "@lotrinh/language";
import { printedNumbers } from "@lotrinh/registry";
import type { Document } from "yaml";
import type { CellEdit, RowEdit } from "./row-edit.js";

/** A document of one target; its readings in place. */
class Entry {
  readonly #document: Document;
  /** Number of the default reading. */
  readonly #at: number;

  constructor(document: Document) {
    this.#document = document;
    this.#at = Math.max(
      0,
      this.readings.findIndex((one) => one["default"] === true),
    );
  }

  get plain(): Readonly<Record<string, unknown>> {
    return this.#document.toJS()[0];
  }

  get readings(): readonly Readonly<Record<string, unknown>>[] {
    return this.plain["readings"] as readonly Readonly<Record<string, unknown>>[];
  }

  get reading(): Readonly<Record<string, unknown>> {
    return this.readings[this.#at] ?? {};
  }

  set(key: string, value: unknown): void {
    this.#document.setIn([0, key], this.#document.createNode(value));
  }

  remove(key: string): void {
    this.#document.deleteIn([0, key]);
  }

  setReading(key: string, value: unknown, at = this.#at): void {
    this.#document.setIn([0, "readings", at, key], this.#document.createNode(value));
  }

  removeReading(key: string, at = this.#at): void {
    this.#document.deleteIn([0, "readings", at, key]);
  }

  /** The printed value and that of the default reading stay together where they were one. */
  setWhereStated(key: string, value: unknown): void {
    if (this.reading[key] !== undefined) this.setReading(key, value);
    else if (this.plain[key] !== undefined || key === "indicator") this.set(key, value);
    else this.setReading(key, value);
  }

  /** What the clause prints stays; the reading leaves it out. */
  leaveOut(key: string): void {
    if (this.plain[key] !== undefined) this.setReading(key, null);
    else this.removeReading(key);
  }
}

/** Writes the edits of a row into the document of its target. */
export function changeEntry(document: Document, { decision, cells }: RowEdit): void {
  const entry = new Entry(document);
  for (const cell of cells) CHANGES[cell.key]?.(entry, cell);
  const asked = cells.some(({ key }) => /^(?:comparator|value|value_to|unit|period|base|multiple)$/.test(key));
  if (asked) entry.setReading("why", "CORRECTED");
  if (decision === "open") entry.remove("reviewed");
  else if (entry.plain["reviewed"] !== true) entry.set("reviewed", true);
}

type Change = (entry: Entry, cell: CellEdit) => void;

const form: Change = (entry, { key, value }) => {
  if (value === null) entry.leaveOut(key);
  else entry.setWhereStated(key, value);
};
const words: Change = (entry, { key, value }) => {
  if (value === null) entry.remove(key);
  else entry.set(key, value);
};

const CHANGES: Readonly<Record<string, Change>> = {
  indicator: (entry, { value }) => entry.setWhereStated("indicator", value),
  unit: (entry, { value }) => entry.setWhereStated("unit", value),
  comparator: changeComparator,
  value: changeValue,
  value_to: (entry, cell) => {
    follow(entry, entry.reading["value_to"] ?? entry.plain["value_to"], cell.value);
    form(entry, cell);
  },
  year: changeYear,
  period: form,
  base: form,
  multiple: form,
  subgroup: words,
  note: words,
  reading: (entry, { value }) => {
    for (const i of entry.readings.keys()) entry.removeReading("default", i);
    entry.setReading("default", true, Number(value) - 1);
  },
};

/** The printed word stays unless it was the one that is corrected; the kind follows it. */
function changeComparator(entry: Entry, { value }: CellEdit): void {
  const before = entry.reading["comparator"];
  const printed = entry.plain["comparator"];
  entry.setReading("comparator", value);
  if (printed === before) entry.set("comparator", value);
  const kind = entry.plain["kind"];
  const now = entry.plain["comparator"] as Comparator;
  const isChange = value === "increase_by" || value === "decrease_by";
  if (now === "maintain") entry.set("kind", "maintain");
  else if (isChange) entry.set("kind", "change");
  else if (kind === "maintain" || kind === "change") entry.set("kind", "reach");
}

/** A number that the clause prints takes the place of the one that was misread; another is the reading's alone. */
function changeValue(entry: Entry, { value }: CellEdit): void {
  const { value: printed, phrase, zero } = entry.plain;
  const before = entry.reading["value"];
  const isPrinted = typeof value === "number" && printedNumbers(String(phrase)).includes(value);
  if (printed === before && isPrinted) entry.set("value", value);
  if (zero === true && value !== 0) entry.remove("zero");
  follow(entry, before, value);
  entry.setReading("value", value);
}

/** Further readings of the same number follow it. */
function follow(entry: Entry, before: unknown, value: unknown): void {
  if (typeof before !== "number" || typeof value !== "number") return;
  entry.readings.forEach((one, i) => {
    if (one["value"] === before) entry.setReading("value", value, i);
  });
}

/** What ran to the deadline runs to the new one; that it was not stated is no news any more. */
function changeYear(entry: Entry, { value }: CellEdit): void {
  const { horizon, period, warnings } = entry.plain;
  entry.set("horizon", value);
  const ends = (span: unknown): span is { readonly from: number; readonly to: number } =>
    (span as { readonly to?: unknown } | undefined | null)?.to === horizon;
  if (ends(period)) entry.set("period", { ...period, to: value });
  entry.readings.forEach((one, i) => {
    if (ends(one["period"])) entry.setReading("period", { ...(one["period"] as object), to: value }, i);
  });
  const list = (warnings ?? []) as readonly { readonly code: string }[];
  const stated = list.filter(({ code }) => code !== "HORIZON_UNSTATED" && code !== "DEADLINE_BEFORE");
  if (stated.length < list.length) entry.set("warnings", stated);
}
