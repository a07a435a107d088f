import { checks } from "./checks.js";
import { errors } from "./errors.js";
import { longFiles } from "./long-files.js";
import { officePlaces } from "./office-places.js";
import { officeSchools } from "./office-schools.js";
import { officeTables } from "./office-tables.js";
import { planDocuments } from "./plan-documents.js";
import { planReview } from "./plan-review.js";
import { query } from "./query.js";
import { requests } from "./requests.js";
import { takenFor } from "./taken-for.js";
import { template } from "./template.js";

/** What is wrong in what people gave, and what was read in it. */
export const problems = {
  ...errors,
  ...longFiles,
  ...query,
  ...requests,
  ...planDocuments,
  ...planReview,
  ...officePlaces,
  ...officeTables,
  ...officeSchools,
  ...takenFor,
  ...template,
  ...checks,
};
