import { fileURLToPath } from "node:url";
import { findTarget, loadRegistry, type Reading, type Target } from "@lotrinh/registry";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The registry of the repository, with its five plans. */
export const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });

export const target = (id: string): Target => findTarget(registry, id);

/** Indicator, comparator and value of every reading, the default one first: `rate >= 90`. */
export function readings(id: string): string[] {
  return [...target(id).readings]
    .sort((one, other) => Number(other.default) - Number(one.default))
    .map(({ indicator, comparator, value }) => [indicator, comparator, value].join(" "));
}

/** Codes of the warnings of a target, then of its readings. */
export const codes = (id: string): string[] =>
  [target(id).warnings, ...target(id).readings.map((reading) => reading.warnings)].flat().map(({ code }) => code);

/** The params of the first warning of that code. */
export function params(id: string, code: string) {
  return target(id).warnings.find((warning) => warning.code === code)?.params;
}

export function defaultOf(id: string): Reading | undefined {
  return target(id).readings.find((reading) => reading.default);
}

/** A clause as printed: comparator, value and unit. */
export const printed = (id: string): string => [target(id).comparator, target(id).value, target(id).unit].join(" ");
