export interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly { readonly content: string }[];
}

export function components(): Component[];
export function sbom(): string;
export function direct(): { readonly name: string; readonly version: string }[];
export function dependencies(): string;
/** By name; null for what this machine does not install. */
export function licences(): Record<string, string | null>;
