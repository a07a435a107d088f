import type { Pack, PackOptions } from "@lotrinh/briefing";
import { InputError, type Problem } from "@lotrinh/language";
import type { Invocation } from "./command.js";
import { openWorkspace } from "./open-workspace.js";
import { packAsked } from "./pack-of.js";
import type { Workspace } from "./workspace.js";

/** The pack of one locality as a worker is asked for it: an invocation without what does not pass between threads. */
export interface PackRequest extends Pick<Invocation, "options" | "format" | "language"> {
  readonly locality: string;
  readonly root: string;
  readonly plans: readonly string[];
  readonly made: Pick<PackOptions, "formats" | "without" | "form">;
}

/** An error of what was given comes back as problems: its class would not survive the way. */
export type PackMade = { readonly notes: readonly string[] } & (
  | { readonly pack: Pack }
  | { readonly problems: readonly Problem[] }
);

/** Packs of one thread share what is read. */
const opened = new Map<string, Workspace>();

export async function makePack({ locality, root, plans, made, ...given }: PackRequest): Promise<PackMade> {
  const folders = [root, ...plans].join("\n");
  const notes: string[] = [];
  const streams = { note: (text: string) => notes.push(text), result: () => {} };
  try {
    const workspace = opened.get(folders) ?? openWorkspace(root, plans);
    opened.set(folders, workspace);
    return { notes, pack: await packAsked({ ...given, words: [locality], workspace, streams }, made) };
  } catch (error) {
    if (error instanceof InputError) return { notes, problems: error.problems };
    throw error;
  }
}
