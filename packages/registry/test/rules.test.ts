import { fileURLToPath } from "node:url";
import {
  cells,
  loadRegistry,
  prerequisitesOf,
  type Registry,
  readTable,
  ruleSetAt,
  standardOf,
} from "@lotrinh/registry";
import { expect, test } from "vitest";
import { messages } from "./folder.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const decree = ruleSetAt(registry);
const numbers = registry.rules.flatMap(({ standards }) =>
  standards.flatMap(({ criteria, quotas }) => [
    ...criteria.map((criterion) => ({ ...criterion, numbers: [criterion.normal, criterion.difficult] })),
    ...quotas.map((quota) => ({ ...quota, numbers: [quota.share] })),
  ]),
);

test("a commune is held to the thresholds of Decree 20/2014, lower where life is exceptionally difficult", () => {
  const thresholds = decree.standards.flatMap(({ id, article, criteria }) =>
    criteria.map(({ indicator, comparator, normal, difficult, certainty }) =>
      [`art. ${article}`, id, indicator, comparator, normal, difficult, certainty].join(" "),
    ),
  );
  expect(thresholds).toEqual([
    "art. 6 preschool-5 kindergarten_5_enrolment_rate >= 95 90 read",
    "art. 6 preschool-5 preschool_programme_completion_rate_age5 >= 85 80 read",
    "art. 9 primary-1 age6_in_grade1_rate >= 90 90 read",
    "art. 9 primary-1 primary_completion_rate_age14 >= 80 70 read",
    "art. 10 primary-2 age6_in_grade1_rate >= 95 95 read",
    "art. 10 primary-2 on_age_completion_rate_primary >= 80 70 read",
    "art. 10 primary-2 remaining_age11_in_primary_rate = 100 100 read",
    "art. 11 primary-3 age6_in_grade1_rate >= 98 98 second-hand",
    "art. 11 primary-3 on_age_completion_rate_primary >= 90 80 second-hand",
    "art. 11 primary-3 remaining_age11_in_primary_rate = 100 100 memory",
    "art. 14 lower-secondary-1 lower_secondary_completion_rate_15_18 >= 80 70 read",
    "art. 15 lower-secondary-2 lower_secondary_completion_rate_15_18 >= 90 80 second-hand",
    "art. 16 lower-secondary-3 lower_secondary_completion_rate_15_18 >= 95 90 read",
    "art. 16 lower-secondary-3 attendance_rate_15_18 >= 80 70 read",
    "art. 20 literacy-1 literacy_level1_rate_standard_ages >= 90 90 read",
    "art. 21 literacy-2 literacy_level2_rate_standard_ages >= 90 90 read",
  ]);
});

test("the others too must attend: only for the 11-year-olds who have not completed primary school", () => {
  const universal = decree.standards.filter(({ criteria }) => criteria.some((criterion) => criterion.universal));
  expect(universal.map(({ id }) => id)).toEqual(["primary-2", "primary-3"]);
});

test("a district needed so many of its communes, a province so many of its districts", () => {
  const quotas = ruleSetAt(registry, "2025-06").standards.map(({ id, quotas }) =>
    [id, ...quotas.map(({ tier, of, share }) => `${tier} ${share} % of ${of}`)].join(": "),
  );
  expect(quotas).toEqual([
    "preschool-5: district 90 % of commune: province 100 % of district",
    "primary-1: district 90 % of commune: province 100 % of district",
    "primary-2: district 90 % of commune: province 100 % of district",
    "primary-3: district 100 % of commune: province 100 % of district",
    "lower-secondary-1: district 90 % of commune: province 100 % of district",
    "lower-secondary-2: district 95 % of commune: province 100 % of district",
    "lower-secondary-3: district 100 % of commune: province 100 % of district",
    "literacy-1: district 90 % of commune: province 90 % of district",
    "literacy-2: district 90 % of commune: province 100 % of district",
  ]);
});

test("level 3 of lower secondary needs all communes of a district and level 1 nine of ten", () => {
  const share = (id: string) => standardOf(decree, id).quotas.find(({ tier }) => tier === "district")?.share;
  expect([share("lower-secondary-3"), share("lower-secondary-1")]).toEqual([100, 90]);
});

test("a difficult commune is relieved in literacy by a narrower age band with the same 90 %", () => {
  const literacy = decree.standards.filter(({ object }) => object === "literacy").flatMap(({ criteria }) => criteria);
  expect(literacy.map(({ ages, normal, difficult }) => ({ ...ages, thresholds: [normal, difficult] }))).toEqual([
    { normal: [15, 35], difficult: [15, 25], thresholds: [90, 90] },
    { normal: [15, 60], difficult: [15, 35], thresholds: [90, 90] },
  ]);
});

test("lower secondary level 1 stands on primary level 1 and literacy level 1", () => {
  expect(prerequisitesOf(decree, "lower-secondary-1").map(({ id }) => id)).toEqual(["primary-1", "literacy-1"]);
});

test("a level stands on all levels below it, the nearest first, and on what those stand on", () => {
  expect(prerequisitesOf(decree, "lower-secondary-3").map(({ id }) => id)).toEqual([
    "lower-secondary-2",
    "lower-secondary-1",
    "primary-1",
    "literacy-1",
  ]);
  expect(prerequisitesOf(decree, "preschool-5")).toEqual([]);
});

test("a higher level asks no less of any commune", () => {
  for (const standard of decree.standards) {
    for (const below of prerequisitesOf(decree, standard.id).filter(({ object }) => object === standard.object)) {
      for (const { indicator, normal, difficult } of standard.criteria) {
        const lower = below.criteria.find((criterion) => criterion.indicator === indicator);
        expect(normal, standard.id).toBeGreaterThanOrEqual(lower?.normal ?? 0);
        expect(difficult, standard.id).toBeGreaterThanOrEqual(lower?.difficult ?? 0);
      }
    }
  }
});

test("every threshold says how sure it is: a number is read, second-hand or remembered, and what is unknown has none", () => {
  expect(numbers.length).toBeGreaterThan(30);
  for (const {
    certainty,
    numbers: [first = null, second = first],
  } of numbers) {
    expect([first, second].map((number) => number === null)).toEqual(Array(2).fill(certainty === "unknown"));
  }
});

test("every source of a rule is one of sources.csv, and only what is remembered has none", () => {
  const { text, optionalText } = cells;
  const columns = { id: text, publisher: text, title: text, address: text, retrieved: text, licence: optionalText };
  const sources = readTable(`${root}data/sources.csv`, { ...columns, note: optionalText });
  const known = sources.rows.map((row) => row.cells.id);
  const subjects = registry.rules.flatMap((rule) => rule.subjects);
  for (const { certainty, source } of [...numbers, ...subjects]) {
    if (certainty === "memory") expect(source).toBeNull();
    else expect(known).toContain(source);
  }
});

test("the draft is never the default, nor an act that was not read", () => {
  expect(registry.rules.map(({ id, status }) => [id, status])).toEqual([
    ["decree-20-2014", "in-force"],
    ["decree-277-2025", "unread"],
    ["draft-2026", "draft"],
  ]);
  for (const date of ["2014-05-15", "2025-10-20", "2026", "2026-07", "2030-12-31"]) {
    expect(ruleSetAt(registry, date).id).toBe("decree-20-2014");
    expect(ruleSetAt(registry, date, { object: "primary" }).id).toBe("decree-20-2014");
  }
  expect(ruleSetAt(registry).id).toBe("decree-20-2014");
});

test("of an act that was not read, the thresholds are second-hand; of a draft none is known", () => {
  const [unread, draft] = registry.rules.slice(1);
  expect(
    unread?.standards[0]?.quotas.flatMap(({ tier, share, by }) => (tier === "country" ? [[by, share]] : [])),
  ).toEqual([
    [2028, 50],
    [2030, 100],
  ]);
  expect(draft?.subjects.map(({ object, ages, compulsory }) => [object, ages, compulsory])).toEqual([
    ["preschool-5", [5, 6], false],
    ["primary", [6, 14], true],
    ["lower-secondary", [11, 18], true],
  ]);
  expect(draft?.subjects[1]?.excluded?.en).toMatch(/unable to learn/);
  const certaintiesOf = (rule: typeof draft) =>
    new Set(rule?.standards.flatMap(({ criteria }) => criteria.map(({ certainty }) => certainty)));
  expect(certaintiesOf(unread)).toEqual(new Set(["second-hand"]));
  expect(certaintiesOf(draft)).toEqual(new Set(["unknown"]));
});

test("before the first act, or for an object that no act in force is about, the days covered are named", () => {
  expect(messages(() => ruleSetAt(registry, "2014-05"))).toEqual([
    "Ngày 1/5/2014 chưa có quy định nào có hiệu lực trong dữ liệu; hãy chọn ngày thuộc: 2014-05-15 ….",
  ]);
  expect(messages(() => ruleSetAt(registry, "2026", { object: "preschool-3-5" }))[0]).toContain(
    "hãy chọn ngày thuộc: –",
  );
  expect(() => ruleSetAt(registry, "11/2026")).toThrow(
    new RangeError("invalid date; not YYYY-MM-DD, YYYY-MM or YYYY: 11/2026"),
  );
});

test("an act gives way on the day on which its successor comes into force", () => {
  const successor = { ...decree, id: "successor", validFrom: "2027-01-01" };
  const next: Registry = { ...registry, rules: [successor, { ...decree, validTo: "2026-12-31" }] };
  expect(ruleSetAt(next, "2026-12-31").id).toBe("decree-20-2014");
  expect(ruleSetAt(next, "2027").id).toBe("successor");
  expect(ruleSetAt({ ...next, rules: [successor, decree] }, "2027-05").id).toBe("successor");
});

test("a standard that is not known is answered with the nearest", () => {
  expect(messages(() => standardOf(decree, "primary-4"))[0]).toMatch(
    /^Không có tiêu chuẩn nào mang mã “primary-4”; hãy viết: primary-\d/,
  );
  expect(messages(() => prerequisitesOf(decree, "literacy"))[0]).toContain("literacy-1");
});
