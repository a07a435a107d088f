import type { Work } from "../command.js";
import { ofLocality } from "../options.js";
import { drawColumns } from "../out/draw-columns.js";
import { outOptions, writeOut } from "../out/write-out.js";
import { asked } from "../run.js";

export const draws: Work = {
  options: { out: { ...outOptions.out, needed: true }, force: outOptions.force, ...ofLocality },
  async run(invocation) {
    await writeOut(drawColumns(...(await asked(invocation.words[0] ?? "", invocation))), invocation);
  },
};
