import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reviewBytes } from "@lotrinh/intake";
import { findPlan, loadRegistry, type Plan, type Registry } from "@lotrinh/registry";
import excel from "exceljs";
import { afterAll } from "vitest";

const root = fileURLToPath(new URL("../../../../..", import.meta.url));
const above = mkdtempSync(join(tmpdir(), "lotrinh-review-"));
mkdirSync(join(above, "none"));
afterAll(() => rmSync(above, { recursive: true, force: true }));

/** Made up: six clauses of six forms, with comments of whoever keeps the file. */
export const TARGETS = `# Chỉ tiêu của xã, không có thật.
- id: lang-son.kindergarten-5-enrolment-rate.2030
  indicator: kindergarten_5_enrolment_rate # tỷ lệ huy động
  horizon: 2030
  comparator: "="
  value: 99.8
  unit: percent
  kind: reach
  modality: commit
  section: II.1
  line: 10
  phrase: Tỷ lệ trẻ 5 tuổi đến trường đạt 99,8%, phấn đấu 99,9%
  readings:
    - { id: printed, comparator: ">=", value: 99.8, default: true, why: AT_LEAST }
# Hai câu sau do phòng cung cấp.
- id: lang-son.schools-total.2030
  indicator: schools_total
  horizon: 2030
  comparator: "="
  value: 3
  unit: schools
  kind: count
  modality: commit
  section: II.2
  line: 11
  phrase: Xây mới 03 trường giai đoạn 2026-2030
  period: { from: 2026, to: 2030 }
  readings:
    - id: sum
      comparator: ">="
      value: 3
      default: true
      why: PERIOD_SUM
    # ít dùng
    - id: rise
      comparator: increase_by
      value: 3
      period: null
      base: { year: 2025 }
      why: PERIOD_RISE

- id: lang-son.nursery-enrolment-rate.2030
  indicator: nursery_enrolment_rate
  horizon: 2030
  comparator: ">="
  value: 35
  unit: percent
  kind: reach
  modality: strive
  section: II.3
  line: 12
  phrase: "=35% đến 40% trẻ nhà trẻ đến trường"
  value_to: 40
  readings:
    - { id: near-end, comparator: "=", value: 35, default: true, why: RANGE_LOWER }
    - { id: far-end, comparator: ">=", value: 40, value_to: null, why: RANGE_UPPER }
  warnings: [{ code: HORIZON_UNSTATED, params: { year: 2030 } }]
- id: lang-son.combined-classes-primary.2030
  indicator: combined_classes_primary
  horizon: 2030
  comparator: decrease_by
  value: 50
  unit: percent_of_base
  kind: change
  modality: commit
  section: II.4
  line: 13
  phrase: Giảm 50% số lớp ghép so với năm 2025
  base: { year: 2025 }
  readings:
    - { id: of-base, comparator: "<=", value: null, multiple: 0.5, unit: classes, default: true, why: PERCENT_OF_BASE }
- id: lang-son.own-cau-lac-bo.2030
  indicator: own_cau_lac_bo
  horizon: 2030
  comparator: ">="
  value: 12
  unit: clubs
  kind: count
  modality: commit
  section: II.5
  line: 14
  phrase: Ít nhất 12 câu lạc bộ đọc sách, riêng vùng khó 4 câu lạc bộ
  subgroup: vùng khó
  readings:
    - { id: printed, comparator: ">=", value: 12, default: true, why: AS_PRINTED }
`;

const PLAN = `id: thu-xem-lai
locality: lang-son
title: Kế hoạch không có thật
issuer: UBND
number: 15/KH-UBND
date: 2026-03-15
status: signed
document: { sha256: ${"a".repeat(64)}, lines: 40 }
`;
const OWN =
  "id,name,unit,lower,upper,direction,timing,definition,like\nown_cau_lac_bo,Câu lạc bộ đọc sách,clubs,0,,up,year-end,,\n";

export interface Loaded {
  readonly registry: Registry;
  readonly plan: Plan;
}

let count = 0;

/** A plan of these targets, read and checked as `plan check` does. */
export function loaded(targets: string): Loaded {
  const folder = join(above, String(count++), "thu-xem-lai");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "plan.yaml"), PLAN);
  writeFileSync(join(folder, "indicators.csv"), OWN);
  writeFileSync(join(folder, "targets.yaml"), targets);
  const registry = loadRegistry({ data: join(root, "data"), seeds: join(above, "none"), plans: [folder] });
  return { registry, plan: findPlan(registry, "thu-xem-lai") };
}

/** Indicators that the list offers: those of the plan and some others, for the sake of speed. */
export function listed({ registry, plan }: Loaded): Registry["indicators"] {
  const used = new Set(plan.targets.map(({ indicator }) => indicator));
  return registry.indicators.filter(({ id }, i) => used.has(id) || i < 12);
}

export type Cells = Readonly<Record<string, string | number | Date | null>>;

/** The workbook of a plan with what a person wrote into its rows, by id and heading. */
export async function edited(one: Loaded, edits: Readonly<Record<string, Cells>>): Promise<string> {
  const { plan } = one;
  const indicators = listed(one);
  const order = [...plan.targets].reverse().map(({ id }) => ({ id, doubts: [`Xem lại ${id}`] }));
  const book = new excel.Workbook();
  await book.xlsx.load((await reviewBytes({ plan, indicators, order })).buffer as ArrayBuffer);
  const sheet = book.getWorksheet("Chỉ tiêu") as excel.Worksheet;
  const heads = (sheet.getRow(1).values as string[]).map(String);
  sheet.eachRow((row) => {
    const cells = edits[String(row.getCell(heads.indexOf("Mã")).value)] ?? {};
    for (const [head, value] of Object.entries(cells)) row.getCell(heads.indexOf(head)).value = value;
  });
  const file = join(above, `${count++}-xem-lai.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}
