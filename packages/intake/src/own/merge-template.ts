import { InputError } from "@lotrinh/language";
import { checkObservations, type Figures, figureKey, mergeFigures } from "@lotrinh/observations";
import type { Registry } from "@lotrinh/registry";
import type { FilledTemplate } from "../template/types.js";

/** The figures known, with those of a template in their places; what it repeats unchanged stays the bundled figure. */
export function mergeTemplate(figures: Figures, { observations }: FilledTemplate, registry: Registry): Figures {
  const bundled = new Map(figures.observations.map((one) => [figureKey(one), one]));
  const own = observations.filter((one) => {
    const known = bundled.get(figureKey(one));
    return known === undefined || known.value !== one.value || known.source !== one.source;
  });
  const ids = new Set(figures.sources.map(({ id }) => id));
  const cited = [...new Set(own.map(({ source }) => source))].filter((id) => !ids.has(id));
  const publisher = own[0]?.file.replace(/ \[.*$/, "") ?? "";
  const sources = cited.map((id) => {
    return { id, publisher, title: id, address: "", retrieved: "", licence: "", note: "" };
  });
  const problems = checkObservations(own, {
    registry,
    sources: [...figures.sources, ...sources],
    place: ({ file, line }) => ({ file, line, column: 1 }),
  });
  if (problems.length > 0) throw new InputError(problems);
  return mergeFigures(figures, [{ observations: own, sources }]);
}
