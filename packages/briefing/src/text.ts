export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A sign stays with its number, and a point with the section that it is of, where a line is broken. */
export function unbroken(text: string): string {
  return text.replace(/([≥≤<>=≈±]|(?<![\p{L}])ý) (?=[\d−])/gu, "$1\u00a0");
}

/** Years of some targets, in order: `2030`, or `2030, 2045`. */
export function horizonsOf(targets: readonly { readonly target: { readonly horizon: number } }[]): string {
  return [...new Set(targets.map((one) => one.target.horizon))].sort((a, b) => a - b).join(", ");
}
