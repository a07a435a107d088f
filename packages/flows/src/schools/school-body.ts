import type { MergerTreatment } from "./school-options.js";

/** The schools of one draw: those without a certificate by stage, those with one by the year in which it runs out. */
export interface SchoolBody {
  readonly stages: Float64Array;
  readonly expiring: Float64Array;
}

export function certifiedOf({ expiring }: SchoolBody): number {
  return sum(expiring);
}

export function schoolsOf({ stages, expiring }: SchoolBody): number {
  return sum(stages) + sum(expiring);
}

/** Merges two schools of the body, any two being as likely. Returns the certificates lost, 0 to 2. */
export function mergeTwo(body: SchoolBody, treatment: MergerTreatment, next: () => number): number {
  if (schoolsOf(body) < 2) return 0;
  const before = certifiedOf(body);
  const [first, second] = [takeOne(body, next()), takeOne(body, next())];
  const certified = [first, second].filter((one) => one.certified);
  const last = body.stages.length - 1;
  if (certified.length === 0) add(body.stages, Math.max(first.at, second.at));
  // the later of two certificates is kept
  else if (treatment === "kept") add(body.expiring, Math.max(...certified.map((one) => one.at)));
  else add(body.stages, treatment === "reassessed" ? last : 0);
  return before - certifiedOf(body);
}

/** Closes a school, any being as likely. Returns 1 where it had a certificate. */
export function closeOne(body: SchoolBody, u: number): number {
  return schoolsOf(body) > 0 && takeOne(body, u).certified ? 1 : 0;
}

function takeOne({ stages, expiring }: SchoolBody, u: number): { certified: boolean; at: number } {
  let left = Math.floor(u * (sum(stages) + sum(expiring)));
  for (const [certified, cells] of [
    [true, expiring],
    [false, stages],
  ] as const) {
    for (let at = 0; at < cells.length; at++) {
      if (left < (cells[at] as number)) {
        cells[at] = (cells[at] as number) - 1;
        return { certified, at };
      }
      left -= cells[at] as number;
    }
  }
  throw new RangeError(`invalid u; beyond the last school: ${u}`);
}

function add(cells: Float64Array, at: number): void {
  cells[at] = (cells[at] as number) + 1;
}

function sum(cells: Float64Array): number {
  let total = 0;
  for (let i = 0; i < cells.length; i++) total += cells[i] as number;
  return total;
}
