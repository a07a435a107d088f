/** Units of what is no whole number, or bounded on either side. */
const NOT_COUNTED: ReadonlySet<string> = new Set([
  ...[
    "percent",
    "share",
    "met",
    "level",
    "years",
    "per_thousand",
    "teachers_per_class",
    "thousand_persons",
    "index",
    "ratio",
  ],
]);
/** Pupils a class, children a teacher: means, not counts. */
const RATIO = /_per_/;
/** Of what holds or does not, and of steps: no series of values. */
const NO_SERIES: ReadonlySet<string> = new Set(["met", "level"]);

/** Whether a unit counts whole things, such as schools, people or classes. */
export function isCounted(unit: string): boolean {
  return !NOT_COUNTED.has(unit) && !RATIO.test(unit);
}

/** Whether figures in a unit make a series that can be forecast. */
export function isForecast(unit: string): boolean {
  return !NO_SERIES.has(unit);
}

/** Whether a larger place's figures say anything of a smaller one's: those of a rate do, those of a count do not. */
export function isBorrowed(unit: string): boolean {
  return unit === "percent";
}
