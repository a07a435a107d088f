import { finding } from "../../types/finding.js";
import type { Check } from "./check.js";

/** The act decides for a province by its districts, which are gone, or by a share that is not known: no verdict. */
export const openQuota: Check = ({ standards, reading }) =>
  standards.flatMap(({ quota, act, standard, tier }) => {
    if (!quota?.open || reading.unit === "percent") return [];
    const params = { act, standard: `standard/${standard}`, tier: `tier/${tier}`, of: `tier/${quota.of}` };
    return [{ code: quota.open === "no-units" ? "CHECK_NO_UNITS" : "CHECK_NO_QUOTA", params }];
  });

/** An act whose thresholds were not read says nothing of who meets it. */
export const openThreshold: Check = ({ standards }) =>
  standards.flatMap(({ criteria, act, standard }) => {
    const open = criteria.filter(({ normal }) => normal === null);
    if (open.length === 0) return [];
    return [{ code: "CHECK_NO_THRESHOLD", params: { act, standard: `standard/${standard}`, count: open.length } }];
  });

/** Numbers of the act that are only remembered decide here. */
export const rememberedThreshold: Check = ({ standards }) =>
  standards.flatMap(({ criteria, quota, act, standard }) => {
    const remembered = criteria.filter(({ certainty }) => certainty === "memory").length;
    const count = remembered + (quota?.certainty === "memory" ? 1 : 0);
    return count === 0 ? [] : [{ code: "CHECK_REMEMBERED", params: { act, standard: `standard/${standard}`, count } }];
  });

/** A scenario chose the act, or set some of its numbers: what follows is an assumption. */
export const supposedRule: Check = ({ standards }) =>
  standards.flatMap(({ criteria, quota, act, actFrom, standard }) => {
    const named = { act, standard: `standard/${standard}` };
    const set = criteria.filter(({ certainty }) => certainty === "assumed").length;
    const count = set + (quota?.certainty === "assumed" ? 1 : 0);
    return [
      ...(actFrom === null ? [] : [finding("CHECK_ACT_SUPPOSED", named)]),
      ...(count === 0 ? [] : [finding("CHECK_RULE_SUPPOSED", { ...named, count })]),
    ];
  });

/** A level that is to be kept was not held when it was last recognised. */
export const recognisedBelow: Check = ({ standards, reading, target }) =>
  standards.flatMap(({ recognised }) => {
    const asked = reading.unit === "level" ? reading.value : null;
    if (!recognised || asked === null || target.kind !== "maintain" || recognised.value >= asked) return [];
    return [{ code: "CHECK_RECOGNISED_BELOW", params: { asked, level: recognised.value, year: recognised.year } }];
  });
