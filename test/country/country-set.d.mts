export interface CountrySetOptions {
  readonly seed?: number;
  /** Part of each province's communes that is kept, 0 … 1. */
  readonly share?: number;
  /** How many provinces, of 34. */
  readonly provinces?: number;
}

export function writeCountrySet(
  folder: string,
  options?: CountrySetOptions,
): { readonly units: number; readonly targets: number };

/** Gives the number of rows written. */
export function writeFiguresFile(file: string, options?: { readonly seed?: number; readonly each?: number }): number;
