import type { Assumption, Scenario } from "@lotrinh/registry";
import { certificates } from "./certificates/certificates.js";
import { levelCertificates } from "./certificates/level-certificates.js";
import { exceptions } from "./exceptions/exceptions.js";
import { uncounted } from "./exceptions/exceptions-uncounted.js";
import { literacy } from "./literacy/literacy.js";
import type { Mechanism } from "./mechanism.js";
import { direction } from "./series/direction.js";
import { elsewhere } from "./series/elsewhere.js";
import { plannedPace } from "./series/planned-pace.js";
import { series } from "./series/series.js";
import { ratchet } from "./staffing/ratchet.js";
import { staffing } from "./staffing/staffing.js";
import { standards } from "./standards/standards.js";
import { status } from "./standards/status.js";
import { streaming } from "./streaming/streaming.js";

/** Every way to a probability, in the order in which they are asked: the first that answers is the answer. */
export const MECHANISMS: readonly Mechanism[] = [
  certificates,
  literacy,
  streaming,
  staffing,
  ratchet,
  exceptions,
  uncounted,
  plannedPace,
  standards,
  status,
  levelCertificates,
  elsewhere,
  series,
  direction,
];

/** Those that know what moves an indicator; none where only its figures speak. */
export function mechanismsOf(indicator: string): Mechanism[] {
  return MECHANISMS.filter(({ indicators }) => indicators !== "any" && indicators.includes(indicator));
}

/** The mechanism that an assumption is written for: one with a lever that it sets, else the first under its indicator. */
export function mechanismSupposing({ indicator, levers }: Assumption): Mechanism | null {
  const sets = ({ supposes }: Mechanism) => levers.some(({ lever }) => supposes?.levers.includes(lever));
  const under = MECHANISMS.filter(({ supposes }) => supposes !== null && (supposes.under ?? indicator) === indicator);
  return under.find(sets) ?? under.find(({ supposes }) => supposes?.under !== undefined) ?? null;
}

/** What a scenario supposes for a mechanism and an indicator; null where it supposes nothing. */
export function assumptionFor(mechanism: Mechanism, scenario: Scenario | null, indicator: string): Assumption | null {
  const { supposes } = mechanism;
  if (!supposes || !speaksOf(mechanism, indicator)) return null;
  const under = supposes.under ?? indicator;
  const written = scenario?.assumptions.find((one) => one.indicator === under && mechanismSupposing(one) === mechanism);
  return written ?? null;
}

/** The mechanism that a scenario supposes something for, and what, under an indicator of a reading. */
export function suppositionUnder(
  scenario: Scenario | null,
  indicator: string,
): { readonly mechanism: Mechanism; readonly assumption: Assumption } | null {
  for (const mechanism of MECHANISMS) {
    const assumption = assumptionFor(mechanism, scenario, indicator);
    if (assumption) return { mechanism, assumption };
  }
  return null;
}

export function speaksOf({ indicators }: Mechanism, indicator: string): boolean {
  return indicators === "any" || indicators.includes(indicator);
}
