import { join } from "node:path";
import { buildPlaces, checkPackFolder, fileDigests, placesFormats, writePack } from "@lotrinh/briefing";
import { indicatorName, type Language } from "@lotrinh/language";
import { assess, type SharedTarget, type SharedTargets, sharedTargets } from "@lotrinh/reach";
import { type Locality, withPlace } from "@lotrinh/registry";
import { sentence, sharedOrderText, sharedPlacesNotes, sharedPlaceText } from "@lotrinh/wording";
import type { Invocation } from "../command.js";
import { ownDigests } from "../pack-of.js";
import { print } from "../print.js";
import { plannedInput, runOptions } from "../run.js";
import { uninterrupted } from "../uninterrupted.js";
import { version } from "../version.js";

/** Targets that several places have in common, side by side; with `--out` on a page of their own. */
export async function comparePlaces(places: readonly Locality[], invocation: Invocation): Promise<void> {
  const { options, workspace, language, format, streams } = invocation;
  const out = typeof options["out"] === "string" ? options["out"] : null;
  const force = options["force"] === true;
  if (out !== null) checkPackFolder(out, { force });
  const assessments = [];
  for (const place of places) {
    assessments.push(assess(await plannedInput(invocation, place), place.id, runOptions(options)));
  }
  const shared = sharedTargets(assessments, places.reduce(withPlace, workspace.registry()));
  if (out !== null) {
    const { root, data, seeds } = workspace;
    const { formats } = options;
    const pack = await buildPlaces(shared, assessments, {
      version,
      inputs: [...fileDigests(root, [data, seeds]), ...ownDigests(options)],
      language,
      formats: typeof formats === "string" ? formats.split(",") : placesFormats,
    });
    await uninterrupted(() => writePack(pack, out, { force }));
    const page = join(out, pack.has("index.html") ? "index.html" : "provenance.json");
    streams.note(`${sentence("BRIEFING_WRITTEN", { page }, language)}\n`);
    streams.result(`${page}\n`);
    return;
  }
  const columns = [
    sentence("COLUMN_TARGET", {}, language),
    ...shared.localities.map(({ name }) => name),
    sentence("COMPARE_PLACES_MOST", {}, language),
    sentence("COMPARE_PLACES_ORDER", {}, language),
  ];
  print(
    {
      table: { columns, rows: shared.targets.map((one) => rowOf(one, shared, language)) },
      csv: shared.targets.flatMap(flat),
      json: shared,
    },
    invocation,
  );
  if (format === "table") for (const line of sharedPlacesNotes(shared, language)) streams.result(`\n${line}\n`);
}

function rowOf(one: SharedTarget, shared: SharedTargets, language: Language): string[] {
  const { most, order } = sharedOrderText(one, shared, language);
  return [
    `${indicatorName(one.indicator, shared.names, language)} (${one.horizon})`,
    ...shared.localities.map(({ id }) =>
      sharedPlaceText(
        one.places.find(({ locality }) => locality === id),
        language,
      ),
    ),
    most,
    order,
  ];
}

function flat({ indicator, horizon, places, most, ranked }: SharedTarget) {
  return places.map(({ locality, target, reading, probability, ends }) => ({
    indicator,
    horizon,
    locality,
    id: target.id,
    comparator: reading.comparator,
    asked: reading.value,
    unit: reading.unit,
    probability,
    least: ends?.least ?? null,
    most: ends?.most ?? null,
    asks_most: Number(most.includes(locality)),
    rank: ranked ? ranked.indexOf(locality) + 1 : null,
  }));
}
