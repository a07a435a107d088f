/** A package's README as it is and as it should be, with the public functions that nothing is said of. */
export function alsoPublic(): {
  readonly file: string;
  readonly text: string;
  readonly wanted: string;
  readonly unsaid: readonly string[];
}[];
