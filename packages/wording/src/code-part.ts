/** `reference-class` as `REFERENCE_CLASS`. */
export type CodePart<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${CodePart<Rest>}`
  : Uppercase<Name>;

/** A name as the part of a code, so that the compiler knows the code: `PLAUSIBLE_${codePart(basis)}`. */
export function codePart<Name extends string>(name: Name): CodePart<Name> {
  return name.toUpperCase().replaceAll("-", "_") as CodePart<Name>;
}
