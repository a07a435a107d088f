import type { Places } from "@lotrinh/registry";
import { type Columns, columnsOf } from "../out/columns.js";

/** Provinces and communes of today, each with the province that it stands in. */
export function placeColumns({ today }: Places): Columns {
  const units = [...today.values()].filter(({ level }) => level !== "district");
  return columnsOf(
    units.map((unit) => {
      const province = unit.above ?? unit;
      const { code, name, kind, level } = unit;
      return { code, name, kind, level, province: province.code, province_name: province.name };
    }),
  );
}
