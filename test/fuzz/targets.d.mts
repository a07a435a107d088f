/** Bytes to begin with, or those of a part that is packed once it is changed. */
export type Seed = Buffer | { readonly bytes: Buffer; readonly pack: (bytes: Buffer) => Buffer };

export interface FuzzTarget {
  /** Of a hundred cases. */
  readonly share: number;
  readonly seeds: readonly Seed[];
  /** Seconds of a processor beside those for its bytes, where a thread is watched from outside. */
  readonly least?: number;
  readonly feed: (bytes: Buffer) => unknown;
}

export const targets: Readonly<Record<string, FuzzTarget>>;
export function isForeseen(error: unknown): boolean;
export function caseOf(target: Pick<FuzzTarget, "seeds">, next: () => number): Buffer;
export function unchanged(seed: Seed): Buffer;
