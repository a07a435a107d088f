import { expect, it } from "vitest";
import * as programs from "./programs.js";

it.each(Object.entries(programs))("%s draws what its snapshot holds", async (name, program) => {
  const file = name.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, "-").toLowerCase();
  await expect(normalised(await program())).toMatchFileSnapshot(`snapshots/${file}.svg`);
});

/** Numbers cut to three decimals, an element a line: a change shows where it is. */
function normalised(svg: string): string {
  return `${svg.replace(/(\d\.\d{3})\d+/g, "$1").replace(/></g, ">\n<")}\n`;
}
