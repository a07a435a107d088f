import { boundary } from "./boundary.js";
import { brief } from "./brief.js";
import { cells } from "./cells.js";
import { certificates } from "./certificates.js";
import { cli } from "./cli.js";
import { country } from "./country.js";
import { counts } from "./counts.js";
import { data } from "./data.js";
import { earlier } from "./earlier.js";
import { elsewhere } from "./elsewhere.js";
import { evidence } from "./evidence.js";
import { explore } from "./explore.js";
import { findings } from "./findings.js";
import { formats } from "./formats.js";
import { forms } from "./forms.js";
import { laws } from "./laws.js";
import { needs } from "./needs.js";
import { pack } from "./pack.js";
import { page } from "./page.js";
import { ratchet } from "./ratchet.js";
import { report } from "./report.js";
import { rules } from "./rules.js";
import { score } from "./score.js";
import { silence } from "./silence.js";
import { staffing } from "./staffing.js";
import { start } from "./start.js";
import { status } from "./status.js";
import { terms } from "./terms.js";
import { trajectories } from "./trajectories.js";

/** What is said of results, and by the pages, charts and commands that show them. */
export const results = {
  ...findings,
  ...ratchet,
  ...report,
  ...rules,
  ...laws,
  ...status,
  ...terms,
  ...pack,
  ...page,
  ...cli,
  ...country,
  ...counts,
  ...data,
  ...trajectories,
  ...boundary,
  ...brief,
  ...needs,
  ...earlier,
  ...score,
  ...silence,
  ...staffing,
  ...start,
  ...cells,
  ...certificates,
  ...elsewhere,
  ...evidence,
  ...explore,
  ...formats,
  ...forms,
};
