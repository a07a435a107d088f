import { certificates } from "./certificates/certificates.js";
import { enrolment } from "./enrolment/enrolment.js";
import { countedEnrolment } from "./enrolment/grades/counted-enrolment.js";
import { gradeTransitions } from "./enrolment/grades/grade-transitions.js";
import { exceptions } from "./exceptions/exceptions.js";
import { literacy } from "./literacy/literacy.js";
import type { ModelDeclaration } from "./model/declaration.js";
import { ratchet } from "./ratchet/ratchet.js";
import { rooms } from "./rooms/rooms.js";
import { certifiedSchools } from "./schools/certified-schools.js";
import { staff } from "./staff/staff.js";
import { staffing } from "./staff/staffing.js";
import { streaming } from "./streaming/streaming.js";
import { tracks } from "./streaming/tracks.js";

/** Every model of the package, by the order in which a place meets them: pupils, where they go, adults, schools, staff, rooms; and what is nearly whole. */
export const models: readonly ModelDeclaration[] = [
  enrolment,
  countedEnrolment,
  gradeTransitions,
  streaming,
  tracks,
  literacy,
  certificates,
  certifiedSchools,
  staff,
  staffing,
  rooms,
  exceptions,
  ratchet,
];
