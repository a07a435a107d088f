import { fileURLToPath } from "node:url";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import {
  type LocalTrajectory,
  localTrajectories,
  localTrajectory,
  setConstants,
  supposeFigures,
  TRAJECTORY_SUBJECTS,
  type TrajectoryOptions,
  type TrajectorySubject,
  trajectoryLevers,
} from "@lotrinh/reach";
import { loadRegistry, type Scenario } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });
const data = { registry, figures, population };
const planned = [...new Set(registry.plans.map(({ locality }) => locality))];
const [DRAWS, TO] = [400, 2035];

const pathOf = (locality: string, of: TrajectorySubject, options: TrajectoryOptions = {}) =>
  localTrajectory(data, locality, { of, draws: DRAWS, ...options });
const outputOf = (found: LocalTrajectory, id: string) => {
  const output = found.outputs.find((one) => one.id === id);
  if (!output) throw new Error(`no output ${id}`);
  return output;
};
const at = (found: LocalTrajectory, id: string, year: number, p = 0.5) =>
  outputOf(found, id)
    .fan.find((one) => one.year === year)
    ?.quantiles.find((one) => one.p === p)?.value ?? Number.NaN;
const codes = ({ notes }: LocalTrajectory) => notes.map(({ code }) => code);
const all = planned.flatMap((locality) =>
  localTrajectories(data, locality, { of: TRAJECTORY_SUBJECTS, to: TO, draws: DRAWS }),
);

describe("every trajectory of every planned locality", () => {
  it("has quantiles that rise with p, years that follow each other, and no number that is none", () => {
    const fans = all.flatMap(({ outputs }) => outputs.map(({ fan }) => fan));
    expect(fans.length).toBeGreaterThan(60);
    for (const fan of fans) {
      expect(fan.map(({ year }) => year)).toEqual(fan.map((_, t) => (fan[0]?.year ?? 0) + t));
      expect(fan.at(-1)?.year).toBe(TO);
      for (const { quantiles } of fan) {
        const values = quantiles.map(({ value }) => value);
        expect(values).toEqual([...values].sort((a, b) => a - b));
        expect(values.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it("shows as observed only rows of the data, of the place that it names", () => {
    for (const { outputs } of all) {
      for (const { observed, locality } of outputs) {
        for (const row of observed) {
          expect(figures.observations).toContain(row);
          expect(row.locality).toBe(locality);
        }
      }
    }
  });

  it("survives JSON whole, and is the same at a second run", () => {
    for (const one of all) expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    const again = localTrajectories(data, "hai-phong", { of: TRAJECTORY_SUBJECTS, to: TO, draws: DRAWS });
    expect(JSON.stringify(again)).toBe(JSON.stringify(all.filter(({ locality }) => locality === "hai-phong")));
  });

  it("names its sources and places", () => {
    for (const { outputs, inputs, legend } of all) {
      for (const { locality } of outputs) {
        expect(legend.localities[locality]?.name).toMatch(/\S/);
      }
      for (const id of inputs.flatMap(({ sources }) => sources)) {
        expect([...Object.keys(legend.sources), ...registry.benchmarks.map(({ source }) => source)]).toContain(id);
      }
    }
  });

  it("is never better known than what it rests on", () => {
    const rank = { reported: 0, estimated: 1, assumed: 2, illustrative: 3 } as const;
    for (const { outputs, inputs } of all) {
      const figuresOf = inputs.filter(({ kind }) => kind === "figures");
      for (const { status } of outputs) {
        expect(rank[status]).toBeGreaterThanOrEqual(1);
        for (const input of figuresOf) expect(rank[status]).toBeGreaterThanOrEqual(rank[input.status]);
      }
    }
  });
});

describe("pupils", () => {
  const own = pathOf("hai-phong", "enrolment", { to: TO });

  it("of Hải Phòng rest on its own figures, of a district on its province's, which is said", () => {
    expect(own.basis).toEqual({ locality: "hai-phong", kind: "own" });
    expect(codes(own)).not.toContain("TRAJECTORY_PARENT");
    for (const [district, province] of Object.entries({
      "chi-lang": "lang-son",
      "long-bien": "ha-noi",
      "huong-son": "ha-tinh",
      "rach-gia": "kien-giang",
    })) {
      const found = pathOf(district, "enrolment");
      expect(found.basis).toEqual({ locality: province, kind: "parent" });
      expect(found.outputs.map(({ locality }) => locality)).toEqual(found.outputs.map(() => province));
      expect(codes(found)[0]).toBe("TRAJECTORY_PARENT");
    }
  });

  it("follow births of the place to grade 9 of 2030, then the country's births, and say from when errors are unknown", () => {
    expect(own.notes.find(({ code }) => code === "TRAJECTORY_BIRTHS_COUNTRY")?.params).toMatchObject({
      born: 2016,
      grade9: 2030,
      entered: 2023,
      country: "Việt Nam",
      known: 2023,
    });
    expect(own.checkedTo).toBe(2026);
    expect(codes(own)).toContain("BEYOND_CHECKED");
    expect(codes(pathOf("hai-phong", "enrolment", { to: 2026 }))).not.toContain("BEYOND_CHECKED");
  });

  it("of grade 1 in 2030, born in the Dragon year, are more than those beside them by as much as the classes of 2000 and 2012 were", () => {
    const more = registry.constants.find(({ id }) => id === "dragon_year_births")?.value ?? Number.NaN;
    const asIs = registry.plans.find(({ locality }) => locality === "hai-phong")?.scenarios[0] as Scenario;
    const scenario = setConstants(asIs, { dragon_year_births: 0 });
    const [there, flat] = [own, pathOf("hai-phong", "enrolment", { to: TO, scenario })];
    const above = (path: LocalTrajectory) =>
      Math.log(at(path, "entrants_grade1", 2030)) -
      Math.log(at(path, "entrants_grade1", 2029) * at(path, "entrants_grade1", 2031)) / 2;
    expect(above(there)).toBeGreaterThan(0.02);
    expect(Math.abs(above(there) - above(flat) - more)).toBeLessThan(0.01);
    expect(there.notes.find(({ code }) => code === "TRAJECTORY_DRAGON")?.params).toMatchObject({
      entered: 2030,
      more: 5.5,
    });
  });

  it("of grade 1 in 2029 are a tenth and more below those of 2022, as births fell from 2016 to 2023", () => {
    expect(at(own, "entrants_grade1", 2029) / at(own, "entrants_grade1", 2022)).toBeLessThan(0.9);
  });

  it("of grade 1 are less sure where births are not known", () => {
    const width = (year: number) =>
      Math.log(at(own, "entrants_grade1", year, 0.9) / at(own, "entrants_grade1", year, 0.1));
    expect(width(2030) - width(2029)).toBeGreaterThan(width(2029) - width(2028));
  });

  it("of grade 1 are fewer than of primary, and completers of grade 9 fewer than lower secondary pupils", () => {
    for (const { year } of outputOf(own, "pupils_primary").fan) {
      expect(at(own, "entrants_grade1", year)).toBeLessThan(at(own, "pupils_primary", year));
      expect(at(own, "completers_grade9", year)).toBeLessThan(at(own, "pupils_lower_secondary", year));
      expect(at(own, "completers_grade12", year)).toBeLessThan(at(own, "pupils_upper_secondary", year));
    }
  });

  it("are known less and less well", () => {
    const width = (year: number) =>
      (at(own, "pupils_primary", year, 0.9) - at(own, "pupils_primary", year, 0.1)) / at(own, "pupils_primary", year);
    expect(width(2026)).toBeGreaterThan(width(2023));
    expect(width(2035)).toBeGreaterThan(width(2030));
  });

  it("are the same whichever year is the last one asked for", () => {
    const nearer = pathOf("hai-phong", "enrolment", { to: 2030 });
    for (const { id, fan } of nearer.outputs) expect(outputOf(own, id).fan.slice(0, fan.length)).toEqual(fan);
  });

  it("of Hà Tĩnh in 2024 lie in the 80 % interval, which did not use them", () => {
    const later = pathOf("huong-son", "enrolment").notes.filter(({ code }) => code.startsWith("TRAJECTORY_LATER"));
    expect(later.map(({ code, params }) => [code, params["indicator"], params["year"]])).toEqual([
      ["TRAJECTORY_LATER_INSIDE", "pupils_lower_secondary", 2024],
      ["TRAJECTORY_LATER_INSIDE", "pupils_upper_secondary", 2024],
    ]);
  });

  it("leave the kindergarten of the autumn of closed schools out of account", () => {
    const kindergarten = own.inputs.find(({ id }) => id === "pupils_kindergarten");
    expect(kindergarten?.to).toBe(2020);
  });

  it("are more with more entrants, and the setting shows as assumed", () => {
    const more = pathOf("hai-phong", "enrolment", { levers: { grade1_intake_factor: 1.1 } });
    expect(at(more, "pupils_primary", 2030)).toBeGreaterThan(at(own, "pupils_primary", 2030));
    expect(more.inputs).toContainEqual(expect.objectContaining({ id: "grade1_intake_factor", status: "assumed" }));
    expect(outputOf(more, "pupils_primary").status).toBe("assumed");
  });

  it("known at the date of an earlier assessment are all that it takes", () => {
    const early = pathOf("hai-phong", "enrolment", { asOf: "2016-11", to: 2021 });
    expect(outputOf(early, "pupils_primary").observed.at(-1)?.year).toBe(2016);
    expect(early.checkedTo).toBe(2021);
  });
});

describe("a planner's own pupils", () => {
  const supposed = (year: number) =>
    supposeFigures(
      figures,
      [{ locality: "chi-lang", indicator: "pupils_lower_secondary", year, value: 5000 }],
      registry,
    );
  const scaled = (year: number, of: TrajectorySubject = "enrolment") =>
    localTrajectory({ ...data, figures: supposed(year) }, "chi-lang", { of, draws: DRAWS });

  it("cut the province's paths to the locality, whose name they then bear, as assumed", () => {
    const found = scaled(2021);
    expect(found.basis).toEqual({ locality: "lang-son", kind: "scaled" });
    expect(codes(found)[0]).toBe("TRAJECTORY_SCALED");
    const whole = pathOf("chi-lang", "enrolment");
    const last = outputOf(whole, "pupils_lower_secondary").observed.at(-1)?.value ?? Number.NaN;
    const part = 5000 / last;
    for (const { id, locality, status } of found.outputs) {
      expect({ locality, status }).toEqual({ locality: "chi-lang", status: "assumed" });
      expect(at(found, id, 2030)).toBeCloseTo(part * at(whole, id, 2030), 6);
    }
    expect(outputOf(found, "pupils_lower_secondary").observed.map(({ value }) => value)).toEqual([5000]);
    expect(outputOf(found, "pupils_primary").observed).toEqual([]);
  });

  it("of a year that is projected narrow the paths that leave from there", () => {
    const [old, late] = [scaled(2021), scaled(2025)];
    expect(outputOf(late, "pupils_lower_secondary").fan[0]?.year).toBe(2026);
    const spread = (one: LocalTrajectory) =>
      at(one, "pupils_lower_secondary", 2026, 0.9) / at(one, "pupils_lower_secondary", 2026, 0.1);
    expect(spread(late)).toBeLessThan(spread(old));
  });

  it("carry into places and posts", () => {
    expect(at(scaled(2021, "streaming"), "entrants_grade10", 2030)).toBeLessThan(2000);
    expect(at(scaled(2021, "teachers"), "teachers_needed_primary", 2030)).toBeLessThan(1000);
  });

  it("of all levels let a place's own projection start anew", () => {
    const counts = { pupils_primary: 195_000, pupils_lower_secondary: 158_000, pupils_upper_secondary: 82_000 };
    const rows = Object.entries(counts).map(([indicator, value]) => ({
      ...{ locality: "hai-phong", indicator, value, year: 2025 },
    }));
    const renewed = { ...data, figures: supposeFigures(figures, rows, registry) };
    const found = localTrajectory(renewed, "hai-phong", { of: "enrolment", draws: DRAWS });
    expect(found.basis?.kind).toBe("own");
    expect(outputOf(found, "pupils_primary").fan[0]?.year).toBe(2026);
    expect(outputOf(found, "pupils_primary").status).toBe("assumed");
  });
});

describe("places after grade 9", () => {
  it("are the plan's share of the completers of the June before", () => {
    const [streaming, pupils] = [pathOf("huong-son", "streaming"), pathOf("huong-son", "enrolment")];
    const places = outputOf(streaming, "places_vocational_after_grade9");
    expect(places.asked).toEqual({
      percent: 40,
      target: "huong-son.lower-secondary-graduates-to-dual-track-rate.2030",
      indicator: "lower_secondary_graduates_to_dual_track_rate",
    });
    for (const { year } of places.fan) {
      expect(at(streaming, places.id, year)).toBeCloseTo(0.4 * at(pupils, "completers_grade9", year - 1), 6);
    }
  });

  it("beyond those who leave upper secondary are said to have no room", () => {
    const { params } = pathOf("long-bien", "streaming").notes.find(({ code }) => code === "TRAJECTORY_NO_ROOM") ?? {};
    expect(Number(params?.["places"])).toBeGreaterThan(Number(params?.["outside"]));
    expect(codes(pathOf("long-bien", "streaming", { share: 5 }))).toContain("TRAJECTORY_ROOM");
  });

  it("that are missing are those needed less those there are", () => {
    const found = pathOf("hai-phong", "streaming", { share: 20, levers: { vocational_seats: 5000 } });
    const [needed, missing] = ["places_vocational_after_grade9", "places_missing_after_grade9"].map((id) =>
      at(found, id, 2030),
    );
    expect(Math.abs((needed ?? 0) - (missing ?? 0) - 5000)).toBeLessThan(1);
  });

  it("stay unsaid where the plan sets no share, which is said", () => {
    const found = pathOf("hai-phong", "streaming");
    expect(found.outputs.map(({ id }) => id)).not.toContain("places_vocational_after_grade9");
    expect(codes(found)).toContain("TRAJECTORY_NO_SHARE");
  });

  it("grow as fewer enter upper secondary", () => {
    const [few, many] = [0.6, 0.9].map((value) =>
      at(
        pathOf("hai-phong", "streaming", { levers: { upper_secondary_transition: value } }),
        "outside_upper_secondary",
        2028,
      ),
    );
    expect(few).toBeGreaterThan(many ?? Number.NaN);
  });
});

describe("teachers' posts", () => {
  it("are the norm's teachers for each class of the size last seen", () => {
    const [found, pupils] = [pathOf("hai-phong", "teachers"), pathOf("hai-phong", "enrolment")];
    const size = found.inputs.find(({ id }) => id === "class_size_lower_secondary");
    expect(size).toMatchObject({ status: "assumed", from: 2021, unit: "pupils_per_class" });
    const classes = at(pupils, "pupils_lower_secondary", 2030) / (size?.value ?? Number.NaN);
    expect(Math.abs(at(found, "classes_lower_secondary", 2030) - classes)).toBeLessThan(2);
    expect(Math.abs(at(found, "teachers_needed_lower_secondary", 2030) - 1.9 * classes)).toBeLessThan(4);
    expect(outputOf(found, "teachers_needed_lower_secondary").observed.at(-1)?.indicator).toBe(
      "teachers_lower_secondary",
    );
  });
});

describe("what rests on a scenario", () => {
  it("has its assumptions as inputs, and other draws under other ones", () => {
    const [as, faster] = ["hien-trang", "tang-toc"].map((scenario) => pathOf("chi-lang", "schools", { scenario }));
    expect(as?.scenario).toBe("hien-trang");
    expect(as?.inputs.map(({ id, status }) => [id, status])).toEqual([
      ["national_standard_schools", "assumed"],
      ["renewal_success", "assumed"],
      ["recognitions_per_year", "assumed"],
    ]);
    if (!as || !faster) throw new Error("no trajectories");
    expect(at(faster, "national_standard_schools", 2030)).toBeGreaterThan(at(as, "national_standard_schools", 2030));
    expect(at(as, "national_standard_schools", 2030, 0.9)).toBeGreaterThanOrEqual(38);
  });

  it("balances: certificates that run out are renewed or lapse", () => {
    const found = pathOf("chi-lang", "schools", { levers: { renewal_success: 1 } });
    for (const { year } of outputOf(found, "certificates_lapsed").fan) {
      expect(at(found, "certificates_lapsed", year, 0.975)).toBe(0);
      expect(at(found, "certificates_renewed", year)).toBe(at(found, "certificates_expiring", year));
    }
  });

  it("of literacy falls to fewer who do not read with more places", () => {
    const [few, many] = [0, 3000].map((literacy_places) =>
      pathOf("hai-phong", "literacy", { levers: { literacy_places } }),
    );
    if (!few || !many) throw new Error("no trajectories");
    expect(at(many, "illiterate_15_60", 2028)).toBeLessThan(at(few, "illiterate_15_60", 2028));
    expect(at(many, "literacy_level1_rate_15_60", 2028)).toBeGreaterThan(at(few, "literacy_level1_rate_15_60", 2028));
  });

  it("falls back on the province's series where nothing is supposed, and says so; without a series nothing is shown", () => {
    const found = pathOf("huong-son", "literacy");
    expect(found.basis).toEqual({ locality: "ha-tinh", kind: "parent" });
    expect(codes(found)).toEqual(expect.arrayContaining(["TRAJECTORY_SERIES", "TRAJECTORY_OF"]));
    expect(pathOf("rach-gia", "schools")).toMatchObject({ basis: null, outputs: [], model: "" });
  });

  it("takes the figures that the scenario supposes as if they were given", () => {
    const figure = { locality: "chi-lang", indicator: "pupils_lower_secondary", year: 2025, value: 5000 };
    const asIs = registry.plans.find((plan) => plan.locality === "chi-lang")?.scenarios[0];
    if (!asIs) throw new Error("no scenario");
    const scenario = { ...asIs, id: "counted", observations: [{ ...figure, why: null, place: null }] };
    const found = pathOf("chi-lang", "enrolment", { scenario });
    const given = localTrajectory({ ...data, figures: supposeFigures(figures, [figure], registry) }, "chi-lang", {
      ...{ of: "enrolment", draws: DRAWS },
    });
    expect(found.outputs).toEqual(given.outputs);
    expect([found.scenario, given.scenario]).toEqual(["counted", ""]);
    expect(codes(found)).not.toContain("TRAJECTORY_SCENARIO_IDLE");
  });

  it("is said to be idle where the quantity has no part in it", () => {
    expect(codes(pathOf("chi-lang", "enrolment", { scenario: "tang-toc" }))).toContain("TRAJECTORY_SCENARIO_IDLE");
    expect(codes(pathOf("chi-lang", "enrolment"))).not.toContain("TRAJECTORY_SCENARIO_IDLE");
  });
});

describe("what cannot be", () => {
  it.each<[TrajectoryOptions, string]>([
    [{ to: 2020 }, "invalid to; not a year in [2026, 2060]: 2020"],
    [{ to: 2030.5 }, "invalid to; not a year in [2026, 2060]: 2030.5"],
    [{ share: 101 }, "invalid share; not in [0, 100]: 101"],
    [{ levers: { dropout_avoided: 2 } }, "invalid dropout_avoided; not in [0, 1]: 2"],
    [{ levers: { renewal_success: 1 } }, "invalid lever; not one of grade1_intake_factor"],
    [{ scenario: "nope" }, "invalid scenario; not one of hien-trang"],
  ])("%j is refused", (options, message) => {
    expect(() => pathOf("chi-lang", "streaming", options)).toThrow(message);
  });

  it("a subject that there is none of is refused", () => {
    expect(() => pathOf("chi-lang", "boarding" as TrajectorySubject)).toThrow("invalid of; not one of enrolment");
  });

  it("levers of every subject have a range", () => {
    for (const of of TRAJECTORY_SUBJECTS) {
      expect(trajectoryLevers(of).length).toBeGreaterThan(0);
      for (const { range } of trajectoryLevers(of)) expect(range[0]).toBeLessThan(range[1]);
    }
  });
});
