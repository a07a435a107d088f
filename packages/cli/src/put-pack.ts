import { join } from "node:path";
import { type Pack, writePack } from "@lotrinh/briefing";
import { sentence } from "@lotrinh/wording";
import type { Invocation } from "./command.js";
import { uninterrupted } from "./uninterrupted.js";

/** Writes a pack whole into its folder, and says where. */
export async function putPack(
  pack: Pack,
  folder: string,
  { options, streams, language }: Pick<Invocation, "options" | "streams" | "language">,
): Promise<void> {
  await uninterrupted(() => writePack(pack, folder, { force: options["force"] === true }));
  const page = join(folder, pack.has("index.html") ? "index.html" : "provenance.json");
  streams.note(`${sentence("BRIEFING_WRITTEN", { page }, language)}\n`);
  streams.result(`${page}\n`);
}
