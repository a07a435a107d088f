import { standaloneSvg } from "@lotrinh/charts";
import { type SvgOptions, showSvg } from "./display.js";

/** Shows the drawing of a chart with its font; its message is that of the drawing unless told. */
export async function showPicture(svg: string, { alt }: Partial<SvgOptions> = {}): Promise<string | undefined> {
  const [, own = ""] = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? [];
  const said = alt ?? own.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => characters[name] ?? "");
  return showSvg(await standaloneSvg(svg), { alt: said });
}

const characters: Readonly<Record<string, string>> = {
  ...{ lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", amp: "&" },
};
