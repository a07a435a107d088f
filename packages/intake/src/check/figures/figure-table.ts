import type { Status } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import type { Figure } from "../types.js";

const STATUSES: readonly Status[] = ["reported", "estimated", "assumed", "illustrative"];
const FIRST = 1024;
const MOST_INDICATORS = 1 << 16;

/** Columns of whole numbers, and how many there are. */
const PLACE = 0;
const WHAT = 1;
const PART = 2;
const YEAR = 3;
const SHEET = 4;
const ROW = 5;
const COLUMN = 6;
const STATUS = 7;
const KNOWN = 8;
const SERIES = 9;
const PLACE_YEAR = 10;
const INTS = 11;

/** Marks in the column of what is known. */
const IS_KNOWN = 1;
const IS_SURE = 2;

/** Figures in columns of numbers, some 60 bytes each, so that a million and more fit. */
export class FigureTable {
  #size = 0;
  readonly #localities = new Names();
  readonly #indicators: Indicator[] = [];
  readonly #indicatorIds = new Map<string, number>();
  readonly #breakdowns = new Names();
  readonly #series = new Pairs();
  readonly #places = new Pairs();
  readonly #sheets: { readonly file: string; readonly sheet: string | null }[] = [];
  #ints = new Int32Array(FIRST * INTS);
  #values = new Float64Array(FIRST * 3);

  get size(): number {
    return this.#size;
  }

  add(one: Figure): void {
    const { locality, indicator, breakdown, year, at } = one;
    if ((this.#size + 1) * INTS > this.#ints.length) {
      this.#ints = grown(this.#ints, (length) => new Int32Array(length));
      this.#values = grown(this.#values, (length) => new Float64Array(length));
    }
    const place = this.#localities.of(locality);
    const what = this.indicatorAt(indicator);
    const part = this.#breakdowns.of(breakdown);
    const [ints, at0] = [this.#ints, this.#size * INTS];
    ints[at0 + PLACE] = place;
    ints[at0 + WHAT] = what;
    ints[at0 + PART] = part;
    ints[at0 + YEAR] = year;
    ints[at0 + SHEET] = this.sheetAt(at);
    ints[at0 + ROW] = at.row;
    ints[at0 + COLUMN] = at.column;
    ints[at0 + STATUS] = STATUSES.indexOf(one.status);
    ints[at0 + KNOWN] = (one.isKnown ? IS_KNOWN : 0) + (one.isSure ? IS_SURE : 0);
    ints[at0 + SERIES] = this.#series.of(place, part * MOST_INDICATORS + what);
    ints[at0 + PLACE_YEAR] = this.#places.of(place, year);
    this.#values[this.#size * 3] = one.value;
    this.#values[this.#size * 3 + 1] = one.numerator ?? Number.NaN;
    this.#values[this.#size * 3 + 2] = one.denominator ?? Number.NaN;
    this.#size++;
  }

  /** Figures of one locality, indicator and breakdown together, by year, in the order in which each series was met. */
  bySeries(): Generator<readonly Figure[]> {
    return this.groups(SERIES, this.#series.size);
  }

  /** Figures of one locality and year together. */
  byPlaceYear(): Generator<readonly Figure[]> {
    return this.groups(PLACE_YEAR, this.#places.size);
  }

  /** Figures of one locality together. */
  byPlace(): Generator<readonly Figure[]> {
    return this.groups(PLACE, this.#localities.size);
  }

  private *groups(column: number, count: number): Generator<readonly Figure[]> {
    const starts = new Int32Array(count + 1);
    const key = (row: number): number => this.#ints[row * INTS + column] ?? 0;
    for (let row = 0; row < this.#size; row++) starts[key(row) + 1] = (starts[key(row) + 1] ?? 0) + 1;
    for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    const next = starts.slice();
    const order = new Int32Array(this.#size);
    for (let row = 0; row < this.#size; row++) {
      const at = next[key(row)] ?? 0;
      order[at] = row;
      next[key(row)] = at + 1;
    }
    for (let i = 0; i < count; i++) {
      const rows = order.subarray(starts[i], starts[i + 1]);
      const group: Figure[] = [];
      let isInOrder = true;
      for (const row of rows) {
        const figure = this.at(row);
        isInOrder &&= (group.at(-1)?.year ?? figure.year) <= figure.year;
        group.push(figure);
      }
      yield isInOrder ? group : group.sort((a, b) => a.year - b.year);
    }
  }

  private at(index: number): Figure {
    const ints = this.#ints;
    const values = this.#values;
    const first = index * INTS;
    const { file, sheet } = this.#sheets[ints[first + SHEET] ?? 0] as { file: string; sheet: string | null };
    return {
      locality: this.#localities.at(ints[first + PLACE] ?? 0),
      indicator: this.#indicators[ints[first + WHAT] ?? 0] as Indicator,
      breakdown: this.#breakdowns.at(ints[first + PART] ?? 0),
      year: ints[first + YEAR] ?? 0,
      value: values[index * 3] ?? Number.NaN,
      numerator: orNull(values[index * 3 + 1]),
      denominator: orNull(values[index * 3 + 2]),
      status: STATUSES[ints[first + STATUS] ?? 0] ?? "illustrative",
      at: { file, sheet, row: ints[first + ROW] ?? 0, column: ints[first + COLUMN] ?? 0 },
      isKnown: ((ints[first + KNOWN] ?? 0) & IS_KNOWN) !== 0,
      isSure: ((ints[first + KNOWN] ?? 0) & IS_SURE) !== 0,
    };
  }

  private indicatorAt(indicator: Indicator): number {
    const known = this.#indicatorIds.get(indicator.id);
    if (known !== undefined) return known;
    this.#indicatorIds.set(indicator.id, this.#indicators.length);
    return this.#indicators.push(indicator) - 1;
  }

  private sheetAt({ file, sheet }: Figure["at"]): number {
    const last = this.#sheets.length - 1;
    const known = this.#sheets[last];
    if (known?.file === file && known.sheet === sheet) return last;
    const at = this.#sheets.findIndex((one) => one.file === file && one.sheet === sheet);
    return at >= 0 ? at : this.#sheets.push({ file, sheet }) - 1;
  }
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Numbers of pairs of numbers, in the order in which they are met. */
class Pairs {
  readonly #ids: Map<number, number>[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  of(first: number, second: number): number {
    let ids = this.#ids[first];
    if (ids === undefined) {
      ids = new Map();
      this.#ids[first] = ids;
    }
    const known = ids.get(second);
    if (known !== undefined) return known;
    ids.set(second, this.#size);
    return this.#size++;
  }
}

/** Numbers of names, in the order in which they are met. */
class Names {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];

  get size(): number {
    return this.#names.length;
  }

  of(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  at(id: number): string {
    return this.#names[id] ?? "";
  }
}

function grown<T extends { readonly length: number; set(other: T): void }>(old: T, make: (length: number) => T): T {
  const fresh = make(old.length * 2);
  fresh.set(old);
  return fresh;
}
