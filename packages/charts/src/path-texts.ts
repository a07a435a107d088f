import type { Language } from "@lotrinh/language";
import type { LocalTrajectory } from "@lotrinh/reach";
import { findingText, sentence } from "@lotrinh/wording";

/** Name of the place that the numbers speak of. */
export function placeOf({ outputs, legend }: Pick<LocalTrajectory, "outputs" | "legend">): string {
  const id = outputs[0]?.locality ?? "";
  return legend.localities[id]?.name ?? id;
}

/** How to read the lines, after whose figures they are and what they suppose. */
export function pathSubtitle(
  { basis, locality, legend, outputs, scenario, notes }: LocalTrajectory,
  language: Language,
): string {
  const names = { place: placeOf({ outputs, legend }), locality: legend.localities[locality]?.name ?? "" };
  return [
    ...(basis?.kind === "parent" && names.place !== names.locality ? [sentence("TRAJECTORY_OF", names, language)] : []),
    ...(scenario === ""
      ? []
      : [sentence("PATHS_SUPPOSED", { name: legend.scenario?.[language] ?? scenario }, language)]),
    ...notes
      .filter(({ code }) => code === "TRAJECTORY_START_RANGE")
      .map((one) => findingText(one, legend.names, language)),
    sentence(
      outputs.some(({ observed }) => observed.length > 0) ? "PATHS_SUBTITLE" : "PATHS_SUBTITLE_AHEAD",
      {},
      language,
    ),
  ].join(" ");
}
