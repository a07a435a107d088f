import type { Message } from "./message.js";
import type { DisplayOutput, Output, StreamOutput } from "./notebook.js";

/** Displays that a later cell may update, by their id: the cells of a notebook share them. */
export type Displays = Map<string, { data: DisplayOutput["data"] }>;

/** Gathers the outputs of a cell, as a notebook stores them, from what the kernel reports. */
export interface Outputs {
  hear(message: Message): void;
  /** As heard so far. */
  readonly list: readonly Output[];
}

interface DisplayContent {
  readonly data: DisplayOutput["data"];
  readonly metadata?: DisplayOutput["metadata"];
  readonly transient?: { readonly display_id?: string };
}

/** Marks what is below a cell while it works and gone when it is done: whether it was shown at all depends on the machine. */
export const PASSING = { "lo-trinh": "passing" };

export function newOutputs(displays: Displays): Outputs {
  const list: Output[] = [];

  function stream({ name, text }: Pick<StreamOutput, "name" | "text">): void {
    const last = list.at(-1);
    const joined = last?.output_type === "stream" && last.name === name;
    if (joined) list.pop();
    list.push({ output_type: "stream", name, text: joined ? last.text + text : text });
  }

  function display({ data, metadata = {}, transient }: DisplayContent): void {
    if (metadata["lo-trinh"] === PASSING["lo-trinh"]) return;
    const shown = { output_type: "display_data" as const, data, metadata };
    list.push(shown);
    if (transient?.display_id !== undefined) displays.set(transient.display_id, shown);
  }

  function update({ data, transient }: DisplayContent): void {
    const shown = displays.get(transient?.display_id ?? "");
    if (shown !== undefined) shown.data = data;
  }

  function hear({ type, content }: Message): void {
    if (type === "stream") stream(content as unknown as Pick<StreamOutput, "name" | "text">);
    else if (type === "display_data") display(content as unknown as DisplayContent);
    else if (type === "update_display_data") update(content as unknown as DisplayContent);
  }

  return { hear, list };
}
