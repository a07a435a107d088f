import type { Command } from "../command.js";
import { ofLocality } from "../options.js";
import { drawColumns } from "../out/draw-columns.js";
import { outOptions, writeOut } from "../out/write-out.js";
import { asked } from "../run.js";

export const draws: Command = {
  name: "draws",
  words: ["LOCALITY"],
  options: { out: { ...outOptions.out, needed: true }, force: outOptions.force, ...ofLocality },
  about: "CLI_COMMAND_DRAWS",
  async run(invocation) {
    await writeOut(drawColumns(...(await asked(invocation.words[0] ?? "", invocation))), invocation);
  },
};
