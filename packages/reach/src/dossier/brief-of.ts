import { standingsOf } from "../questions/standing.js";
import type { Brief } from "../types/brief.js";
import { decisionsOf, withServed } from "./decisions.js";
import type { BriefInput } from "./given.js";
import { risksOf } from "./risks.js";
import { wantedFigures } from "./wanted-figures.js";

/**
 * What one page to decide by says: where every open target stands, which three decisions move most, which five figures would
 * settle most, and what could turn it around. It chooses among the answers of a dossier and computes none.
 */
export function briefOf(given: BriefInput): Brief {
  const standings = standingsOf(given.assessment);
  const made = decisionsOf(given, standings, wantedFigures(given.assessment));
  const figures = wantedFigures(given.assessment, made);
  return {
    standings,
    decisions: withServed(made, figures),
    figures,
    risks: risksOf(given, standings),
  };
}
