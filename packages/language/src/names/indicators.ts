import { attendance } from "./indicators/attendance.js";
import { context } from "./indicators/context.js";
import { officeTables } from "./indicators/office-tables.js";
import { people } from "./indicators/people.js";
import { recognition } from "./indicators/recognition.js";
import { schools } from "./indicators/schools.js";

/** Short names of indicators, as a committee reads them; definitions are data of the registry. */
export const indicators = {
  ...schools,
  ...recognition,
  ...attendance,
  ...people,
  ...context,
  ...officeTables,
} as const satisfies Record<string, { vi: string; en: string }>;
