import {
  type Answer,
  type Assessment,
  type Condition,
  type Frontier,
  type Silence,
  type StartFrontier,
  type TargetAssessment,
  wordOf,
} from "@lotrinh/reach";

type Target = TargetAssessment["target"];
type Status = Condition["status"];

const words = { vi: "lời giải thích", en: "a reason" };
const place = { file: "seeds/huyen-a/targets.yaml", line: 1, column: 1 };

export interface AnswerChanges {
  readonly probability?: number;
  readonly baseline?: number;
  readonly recognitions?: number;
  readonly renewal?: number;
  readonly needed?: number | null;
  /** Status of the starting value; levers are assumed unless all is reported. */
  readonly status?: Status;
  readonly allReported?: boolean;
  readonly lines?: Frontier["lines"];
}

/** Efforts that fall with the baseline and with the renewal success, made up. */
export function linesOf(renewals: readonly number[], baselines: readonly number[]): Frontier["lines"] {
  return renewals.map((value) => ({
    value,
    points: baselines.map((baseline) => ({
      baseline,
      effort: Math.max(0, Math.round(100 * ((38 - baseline) / 5 + 6 * (1 - value) + 0.4)) / 100),
    })),
  }));
}

export function answer({
  probability = 0.157,
  baseline = 33,
  recognitions = 1,
  renewal = 0.9,
  needed = 2.2,
  status = "assumed",
  allReported = false,
  lines = linesOf([0.8, 0.9, 1], [30, 31, 32, 33, 34, 35, 36, 37, 38]),
}: AnswerChanges = {}): Answer {
  const indicator = "national_standard_schools";
  const condition = (lever: string | null, value: number, unit: string, year: number): Condition => ({
    lever,
    borrowed: null,
    indicator,
    year,
    value,
    unit,
    status: allReported ? "reported" : lever === null ? status : "assumed",
    why: words,
    source: null,
  });
  const params = {
    value: 38,
    year: 2030,
    p: probability,
    unit: "schools",
    word: wordOf(probability),
    baseYear: 2025,
    baseline,
    renewal: 100 * renewal,
    recognitions,
    goal: 0.8,
  };
  const effort = { lever: "recognitions_per_year", unit: "schools_per_year", range: [0, 10], step: 0.1 } as const;
  return {
    message:
      needed === null
        ? { code: "ANSWER_OUT_OF_RANGE", params: { ...params, most: 10 } }
        : { code: "ANSWER_CONDITIONAL", params: { ...params, needed } },
    model: "certificates",
    notes: [],
    score: null,
    grade: "D",
    lowered: [],
    probability,
    word: wordOf(probability),
    conditions: [
      condition(null, baseline, "schools", 2025),
      condition("renewal_success", renewal, "share", 2026),
      condition("recognitions_per_year", recognitions, "schools_per_year", 2026),
    ],
    years: 5,
    fan: [],
    flows: [],
    solutions: [{ ...effort, probability: 0.8, value: needed }],
    frontier: {
      probability: 0.8,
      baselineUnit: "schools",
      effort: effort.lever,
      effortUnit: effort.unit,
      effortRange: effort.range,
      by: "renewal_success",
      lines,
      method: "exact",
    },
  };
}

export interface TargetChanges extends Partial<Target> {
  readonly answer?: Answer | null;
  readonly silence?: Silence | null;
  readonly state?: TargetAssessment["state"];
  readonly latest?: TargetAssessment["latest"];
  readonly context?: TargetAssessment["context"];
  readonly trend?: TargetAssessment["trend"];
  readonly start?: StartFrontier | null;
}

/** A target of 38 schools by 2030, answered unless told otherwise. */
export function one({
  answer: given = answer(),
  silence = null,
  state = "open",
  latest = null,
  context = [],
  trend = null,
  start = null,
  ...changes
}: TargetChanges = {}): TargetAssessment {
  const target: Target = {
    id: "huyen-a.schools.2030",
    plan: "huyen-a-1",
    locality: "huyen-a",
    indicator: "national_standard_schools",
    horizon: 2030,
    comparator: ">=",
    value: 38,
    unit: "schools",
    kind: "count",
    modality: "strive",
    section: "II.2, ý 1",
    line: 55,
    phrase: "từ 38 trường trở lên",
    series: null,
    readings: [],
    warnings: [],
    place,
    ...changes,
  };
  const { indicator, comparator, value, unit } = target;
  const text = { label: words, why: words, warnings: [] };
  const reading = { id: "all", default: true, indicator, comparator, value, unit, ...text };
  const structure = { verdict: "feasible", findings: [], checks: [] } as const;
  const outcome = state === "past" ? ({ verdict: "unknown", observation: null } as const) : null;
  return {
    target,
    state,
    latest,
    gap: null,
    leftOut: [],
    context,
    trend,
    readings: [{ reading, structure, standards: [], outcome, answer: given, start, earlier: null, silence }],
    spread: null,
    laws: [],
    needs: [],
  };
}

/** A target without an answer. */
export function silent(silence: Silence, changes: TargetChanges = {}): TargetAssessment {
  return one({
    indicator: "literacy_rate_15plus",
    comparator: ">",
    value: 99,
    unit: "percent",
    section: "II.2, ý 3",
    ...changes,
    answer: null,
    silence,
  });
}

export function figure(changes: Partial<NonNullable<TargetAssessment["latest"]>> = {}) {
  return {
    locality: "tinh-b",
    indicator: "literacy_rate_15plus",
    breakdown: "",
    year: 2016,
    value: 96.6,
    unit: "percent",
    numerator: null,
    denominator: null,
    status: "reported",
    quality: "strong",
    source: "yearbook",
    note: "",
    file: "data/observations/b.csv",
    line: 2,
    ...changes,
  } as const;
}

function locality(id: string, name: string, level: "district" | "province") {
  const open = { parent: null, validFrom: null, validTo: null, source: "units" };
  return { id, name, level, kind: level, ...open };
}

/** As the registry has them. */
export const names = {
  national_standard_schools: { vi: "Trường đạt chuẩn quốc gia", en: "National-standard schools" },
  literacy_rate_15plus: { vi: "Người từ 15 tuổi trở lên biết chữ", en: "Literacy at 15 and over" },
  universalisation_preschool4_met: {
    vi: "Phổ cập giáo dục mầm non cho trẻ 4 tuổi",
    en: "Universal preschool education at age 4",
  },
  literacy_level2_rate_15_60: { vi: "Biết chữ mức độ 2, 15–60 tuổi", en: "Literacy level 2, ages 15–60" },
};

export function assessment(targets: readonly TargetAssessment[]): Assessment {
  return {
    locality: "huyen-a",
    asOf: "2026-11",
    seed: 1,
    draws: 1000,
    scenario: "hien-trang",
    checks: [],
    questions: [],
    needs: [],
    legend: {
      fields: {},
      names,
      localities: {
        "huyen-a": locality("huyen-a", "Huyện A", "district"),
        "tinh-b": locality("tinh-b", "Tỉnh B", "province"),
      },
      timings: { literacy_rate_15plus: "calendar", national_standard_schools: "year-end" },
      plans: {},
      sources: {},
      scenario: words,
      successors: null,
      unitCosts: [],
    },
    targets,
  };
}
