import { type Ages, certificates, literacy, type ModelDeclaration } from "@lotrinh/flows";
import type { Assumption, Scenario } from "@lotrinh/registry";
import { POINTS, plannedPace } from "./planned-pace.js";

/** How an indicator is answered: the model that knows its mechanism, and what else bears on it. */
export type ModelChoice = CertificateChoice | LiteracyChoice | PaceChoice;

interface Choice {
  readonly declaration: ModelDeclaration;
  /** Indicator under which a scenario holds what the model supposes. */
  readonly supposedOf: string;
  /** Levers that a scenario must set. */
  readonly levers: readonly string[];
  /** What the starting value counts: whole things, or per cent. */
  readonly baseline: "count" | "percent";
  /** Near constructs that a parent may report. */
  readonly near: readonly string[];
  /** A register of single schools would let the model count instead of suppose. */
  readonly register: boolean;
}

interface CertificateChoice extends Choice {
  readonly model: "certificates";
}

/** For a rate that no mechanism of ours explains: a supposed start and a planned pace. */
interface PaceChoice extends Choice {
  readonly model: "planned-pace";
}

export interface LiteracyChoice extends Choice {
  readonly model: "literacy";
  readonly ages: Ages;
  /** The literate share itself, or new literates as a share of all people or of the illiterate of some ages. */
  readonly measure: "rate" | "of-adults" | "of-illiterate";
}

const OF_15_60: Ages = [15, 60];
const ADULTS: Ages = [15, 200];

function literacyOf(measure: LiteracyChoice["measure"], ages: Ages): LiteracyChoice {
  return {
    model: "literacy",
    declaration: literacy,
    supposedOf: "literacy_level1_rate_15_60",
    levers: ["literacy_places", "literacy_uptake", "literacy_completion"],
    baseline: "percent",
    near: ["literacy_rate_15plus"],
    register: false,
    measure,
    ages,
  };
}

const CHOICES: Readonly<Record<string, ModelChoice>> = {
  national_standard_schools: {
    model: "certificates",
    declaration: certificates,
    supposedOf: "national_standard_schools",
    levers: certificates.levers.map(({ id }) => id),
    baseline: "count",
    near: ["national_standard_school_rate"],
    register: true,
  },
  literacy_level1_rate_15_60: literacyOf("rate", OF_15_60),
  new_literates_share_of_adults: literacyOf("of-adults", ADULTS),
  new_literates_share_of_illiterate_adults: literacyOf("of-illiterate", ADULTS),
  new_literates_15_60_share_of_adults: literacyOf("of-adults", OF_15_60),
  new_literates_15_60_share_of_illiterate: literacyOf("of-illiterate", OF_15_60),
};

export function modelFor(indicator: string): ModelChoice | null {
  return CHOICES[indicator] ?? null;
}

/** The model for which a scenario supposes something under this indicator. */
export function modelSupposing({ indicator, levers }: Assumption): ModelChoice | null {
  const known = Object.values(CHOICES).find((one) => one.supposedOf === indicator);
  return known ?? (levers.some(({ lever }) => lever === POINTS) ? paceOf(indicator) : null);
}

/** The model that answers an indicator under a scenario, where the scenario supposes what it needs. */
export function modelUnder(
  scenario: Scenario | null,
  indicator: string,
): { readonly model: ModelChoice; readonly assumption: Assumption } | null {
  const supposedOf = CHOICES[indicator]?.supposedOf ?? indicator;
  const assumption = scenario?.assumptions.find((one) => one.indicator === supposedOf);
  const model = assumption && (CHOICES[indicator] ?? modelSupposing(assumption));
  return model ? { model, assumption } : null;
}

function paceOf(indicator: string): ModelChoice {
  return {
    model: "planned-pace",
    declaration: plannedPace,
    supposedOf: indicator,
    levers: [POINTS],
    baseline: "percent",
    near: [],
    register: false,
  };
}
