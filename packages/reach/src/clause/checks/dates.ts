import { isPast } from "../outcome.js";
import type { Check } from "./check.js";

export const deadlinePassed: Check = ({ target: { horizon }, asOf }) =>
  isPast(horizon, asOf) ? [{ code: "DEADLINE_PASSED", params: { year: horizon } }] : [];

/** An object that an act has done away with: from that day on it is read as what came in its place. */
export const abolishedObject: Check = ({ registry, reading, target: { horizon } }) =>
  registry.abolished
    .filter((one) => one.indicators.includes(reading.indicator) && one.date <= `${horizon}-12-31`)
    .map(({ date, readAs, act }) =>
      readAs === null
        ? { code: "CHECK_ABOLISHED", params: { date, act } }
        : { code: "CHECK_ABOLISHED_READ_AS", params: { date, act, indicator: readAs } },
    );
