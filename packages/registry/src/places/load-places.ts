import { fold } from "@lotrinh/language";
import { readPlacesTable } from "./read-tables.js";
import type { Part, Places, Unit } from "./types.js";

interface Row {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly above: string;
  readonly to: readonly string[];
}

/**
 * Every place of the country from `registry/places` of the folder `data`. A unit that goes on under its name with its old
 * territory and no other stands once.
 * @throws InputError FILE_*, TABLE_*, COLUMN_*, CELLS_*, VALUE_*
 * @throws RangeError for a code that has no row
 */
export function loadPlaces({ data }: { readonly data: string }): Places {
  const rows = tablesOf(data);
  const today = new Map<string, Unit>();
  const old = new Map<string, Unit>();
  const provinceSources = sourcesOf(rows.oldProvinces);
  for (const row of rows.provinces) {
    const same = goesOn(row, provinceSources, true);
    const alias = same && same.name !== row.name ? same.name : null;
    const unit = unitOf(row, { level: "province", isToday: true, isOld: same !== null, alias });
    today.set(row.code, unit);
    if (same) old.set(same.code, unit);
  }
  for (const row of rows.oldProvinces) {
    if (!old.has(row.code)) old.set(row.code, unitOf(row, { level: "province", isToday: false, isOld: true }));
  }
  for (const row of rows.oldDistricts) {
    const above = known(old, row.above);
    old.set(row.code, unitOf(row, { level: "district", isToday: false, isOld: true, above }));
  }
  const sources = sourcesOf([...rows.oldCommunes, ...rows.oldDistricts]);
  for (const row of rows.communes) {
    const same = goesOn(row, sources, false);
    const above = known(today, row.above);
    const district = same ? known(old, same.above) : null;
    const unit = unitOf(row, { level: "commune", isToday: true, isOld: same !== null, above, district });
    today.set(row.code, unit);
    if (same) old.set(same.code, unit);
  }
  for (const row of rows.oldCommunes) {
    if (old.has(row.code)) continue;
    old.set(row.code, unitOf(row, { level: "commune", isToday: false, isOld: true, above: known(old, row.above) }));
  }
  const units = [...new Set([...today.values(), ...old.values()])];
  const parts = [...rows.oldProvinces, ...rows.oldDistricts, ...rows.oldCommunes].flatMap(({ code, to }) =>
    to.map((each): Part => {
      const weightStatus = to.length > 1 ? "assumed" : "reported";
      return { from: known(old, code), to: known(today, each), weight: 1 / to.length, weightStatus };
    }),
  );
  return { units, parts, named: namesOf(units), moved: movedOf(parts), today, old };
}

function tablesOf(data: string) {
  const read = (name: Parameters<typeof readPlacesTable>[1], above: number | null, to: number | null): Row[] =>
    readPlacesTable(data, name).map((cells) => ({
      code: cells[0] as string,
      name: cells[1] as string,
      kind: cells[2] as string,
      above: above === null ? "" : (cells[above] as string),
      to: to === null || cells[to] === "" ? [] : (cells[to] as string).split(" "),
    }));
  return {
    provinces: read("provinces", null, null),
    oldProvinces: read("old-provinces", null, 3),
    communes: read("communes", 3, null),
    oldDistricts: read("old-districts", 3, 4),
    oldCommunes: read("old-communes", 3, 4),
  };
}

function sourcesOf(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const sources = new Map<string, Row[]>();
  for (const row of rows) {
    for (const code of row.to) {
      const known = sources.get(code);
      if (known) known.push(row);
      else sources.set(code, [row]);
    }
  }
  return sources;
}

/** The old unit that goes on as this one of today: the whole of it and nothing else, under the same name and kind. */
function goesOn(row: Row, sources: ReadonlyMap<string, readonly Row[]>, renamed: boolean): Row | null {
  const [source, ...others] = sources.get(row.code) ?? [];
  if (!source || others.length > 0 || source.to.length > 1) return null;
  const isSame = source.kind === row.kind && (renamed || fold(source.name) === fold(row.name));
  return isSame ? source : null;
}

function unitOf({ code, name, kind }: Row, rest: Pick<Unit, "level" | "isToday" | "isOld"> & Partial<Unit>): Unit {
  return { code, name, kind, above: null, district: null, alias: null, ...rest };
}

function known(units: ReadonlyMap<string, Unit>, code: string): Unit {
  const unit = units.get(code);
  if (!unit) throw new RangeError(`unknown code in data/registry/places: ${code}`);
  return unit;
}

function namesOf(units: readonly Unit[]): Map<string, Unit[]> {
  const folded = new Map<string, string>();
  const named = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const name of unit.alias === null ? [unit.name] : [unit.name, unit.alias]) {
      const key = folded.get(name) ?? fold(name);
      folded.set(name, key);
      const others = named.get(key);
      if (others) others.push(unit);
      else named.set(key, [unit]);
    }
  }
  return named;
}

function movedOf(parts: readonly Part[]): Map<Unit, Unit[]> {
  const moved = new Map<Unit, Unit[]>();
  for (const { from, to } of parts) {
    moved.set(from, [...(moved.get(from) ?? []), to]);
    moved.set(to, [...(moved.get(to) ?? []), from]);
  }
  return moved;
}
