export interface FuzzTarget {
  /** Of a hundred cases. */
  readonly share: number;
  readonly seeds: readonly Buffer[];
  readonly feed: (bytes: Buffer) => unknown;
}

export const targets: Readonly<Record<string, FuzzTarget>>;
export function isForeseen(error: unknown): boolean;
