import { boundary } from "./boundary.js";
import type { Catalogue } from "./catalogue.js";
import { cells } from "./cells.js";
import { cli } from "./cli.js";
import { data } from "./data.js";
import { earlier } from "./earlier.js";
import { errors } from "./errors.js";
import { evidence } from "./evidence.js";
import { findings } from "./findings.js";
import { needs } from "./needs.js";
import { officeTables } from "./office-tables.js";
import { pack } from "./pack.js";
import { page } from "./page.js";
import { planDocuments } from "./plan-documents.js";
import { rules } from "./rules.js";
import { score } from "./score.js";
import { start } from "./start.js";
import { terms } from "./terms.js";
import { trajectories } from "./trajectories.js";
import { warnings } from "./warnings.js";

export const catalogues: readonly Catalogue[] = [
  errors,
  warnings,
  evidence,
  findings,
  rules,
  terms,
  pack,
  page,
  cli,
  data,
  trajectories,
  boundary,
  needs,
  earlier,
  score,
  start,
  planDocuments,
  cells,
  officeTables,
];
