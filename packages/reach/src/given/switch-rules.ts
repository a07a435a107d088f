import type { Quota, RuleSet, Standard } from "@lotrinh/registry";

export interface RuleSwitches {
  /** False takes numbers that are only remembered for unknown. Defaults to true. */
  readonly remembered?: boolean;
  /** Thresholds in percent that take the place of the act's, for ordinary or for difficult communes. */
  readonly thresholds?: readonly {
    readonly standard: string;
    readonly indicator: string;
    readonly normal?: number;
    readonly difficult?: number;
    /** Where it is written; defaults to nowhere. */
    readonly source?: string;
  }[];
  /** Shares of units in percent that take the place of the act's; `of` also says which units are counted. */
  readonly quotas?: readonly {
    readonly standard: string;
    readonly tier: Quota["tier"];
    readonly of?: Quota["of"];
    readonly share: number;
    readonly source?: string;
  }[];
}

/**
 * The rules with some numbers set anew, or with those that are only remembered left open. What is set anew is `assumed`
 * and has no source but the one given; the rules given are left as they are.
 * @throws RangeError for a share or threshold out of [0, 100], and for one that names nothing of the act
 */
export function switchRules(
  ruleSet: RuleSet,
  { remembered = true, thresholds = [], quotas = [] }: RuleSwitches,
): RuleSet {
  const nothing = [...thresholds, ...quotas].find((one) => !names(ruleSet, one));
  if (nothing) throw new RangeError(`invalid switch; nothing of ${ruleSet.id}: ${JSON.stringify(nothing)}`);
  const numbers = [
    ...thresholds.flatMap(({ normal, difficult }) => [normal, difficult]),
    ...quotas.map((q) => q.share),
  ];
  const outside = numbers.find((one) => one !== undefined && !(one >= 0 && one <= 100));
  if (outside !== undefined) throw new RangeError(`invalid threshold; not in [0, 100]: ${outside}`);
  const standards = ruleSet.standards.map((standard): Standard => {
    const own = thresholds.filter((one) => one.standard === standard.id);
    const shares = quotas.filter((one) => one.standard === standard.id);
    return {
      ...standard,
      criteria: standard.criteria.map((criterion) => {
        const set = own.find((one) => one.indicator === criterion.indicator);
        if (set) {
          const { normal = criterion.normal, difficult = criterion.difficult, source = null } = set;
          return { ...criterion, normal, difficult, certainty: "assumed", source };
        }
        if (remembered || criterion.certainty !== "memory") return criterion;
        return { ...criterion, normal: null, difficult: null, certainty: "unknown" };
      }),
      quotas: standard.quotas.map((quota) => {
        const set = shares.find((one) => one.tier === quota.tier);
        if (set) {
          const { of = quota.of, share, source = null } = set;
          return { ...quota, of, share, certainty: "assumed", source };
        }
        if (remembered || quota.certainty !== "memory") return quota;
        return { ...quota, share: null, certainty: "unknown" };
      }),
    };
  });
  return { ...ruleSet, standards };
}

type Switch = { readonly standard: string } & ({ readonly indicator: string } | { readonly tier: Quota["tier"] });

function names({ standards }: RuleSet, one: Switch): boolean {
  const standard = standards.find(({ id }) => id === one.standard);
  if ("indicator" in one) return standard?.criteria.some(({ indicator }) => indicator === one.indicator) ?? false;
  return standard?.quotas.some(({ tier }) => tier === one.tier) ?? false;
}
