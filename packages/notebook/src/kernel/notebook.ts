/** A notebook as stored (nbformat 4), as far as running it needs. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly [key: string]: unknown;
}

export interface Cell {
  readonly cell_type: "code" | "markdown" | "raw";
  readonly source: string | readonly string[];
  readonly outputs?: readonly Output[];
  readonly execution_count?: number | null;
  readonly [key: string]: unknown;
}

export type Output = StreamOutput | DisplayOutput;

export interface StreamOutput {
  readonly output_type: "stream";
  readonly name: "stdout" | "stderr";
  readonly text: string;
}

/** Something shown, by media type: text as it is, binary data in base64. */
export interface DisplayOutput {
  readonly output_type: "display_data";
  readonly data: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export function sourceOf({ source }: Cell): string {
  return typeof source === "string" ? source : source.join("");
}
