import { basename, join, relative } from "node:path";
import { checkPackFolder, writePack } from "@lotrinh/briefing";
import { type Assessment, dossier } from "@lotrinh/reach";
import { sentence, sentencesIn } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { checkMemory } from "../enough-memory.js";
import { options } from "../options.js";
import { packOf } from "../pack-of.js";
import { FOLDERS, figuresFor, plansIn } from "../planner-folder.js";
import { print } from "../print.js";
import { asked, plannedLocalities } from "../run.js";
import { uninterrupted } from "../uninterrupted.js";
import { answers } from "./assess.js";

/** What is fast: the others are a command away. */
const FORMATS = ["html", "charts"];

export const start: Work = {
  options: { workspace: { value: "DIR", about: "CLI_OPTION_WORKSPACE", example: "thu-muc-cua-toi" }, ...options },
  bulk: true,
  async run(invocation) {
    const { workspace, streams, language, format } = invocation;
    checkMemory();
    const say = sentencesIn(language);
    const own = typeof invocation.options["workspace"] === "string" ? invocation.options["workspace"] : null;
    const planned = own === null ? plannedLocalities(workspace) : localitiesOf(own, invocation);
    const packs = own === null ? join(workspace.root, "briefings") : join(own, FOLDERS.packs);
    const done: { readonly assessment: Assessment; readonly page: string }[] = [];
    for (const locality of planned) checkPackFolder(join(packs, locality));
    for (const [index, locality] of planned.entries()) {
      const name = workspace.registry().localities.find((one) => one.id === locality)?.name ?? locality;
      const step = { at: index + 1, count: planned.length, name };
      streams.note(`${say("START_ASSESSING", step)}\n`);
      const made = dossier(
        ...(await asked(locality, own === null ? invocation : withFigures(invocation, own, locality))),
      );
      streams.note(`${say("START_WRITING", step)}\n`);
      const folder = join(packs, locality);
      const pack = await packOf(made, invocation, { formats: FORMATS });
      await uninterrupted(() => writePack(pack, folder));
      done.push({
        assessment: made.assessment,
        page: own === null ? relative(workspace.root, join(folder, "index.html")) : join(folder, "index.html"),
      });
    }
    const rows = done.map(({ assessment, page }) => ({ ...countsOf(assessment), page }));
    const columns = ["LOCALITY", "PAST", "OPEN", "ANSWERED", "SILENT", "PACK"] as const;
    print(
      {
        table: {
          columns: columns.map((code) => sentence(`COLUMN_${code}`, {}, language)),
          rows: rows.map((row) => Object.values(row).map(String)),
        },
        csv: rows,
        json: rows,
      },
      invocation,
    );
    if (format !== "table") return;
    for (const { assessment } of done) {
      for (const { said } of answers(assessment, language)) streams.result(`\n${said}\n`);
    }
    const [first] = done;
    if (first) streams.result(`\n${sentence("START_NEXT", { page: first.page }, language)}\n`);
  },
};

/** Localities of the plans of a planner’s workspace, in the order of its folders. */
function localitiesOf(own: string, { workspace }: Invocation): string[] {
  const ids = plansIn(own).map((folder) => basename(folder));
  const { plans } = workspace.registry();
  return [...new Set(ids.flatMap((id) => plans.find((plan) => plan.id === id)?.locality ?? []))];
}

/** The same with the figures that lie in the workspace for the locality’s plan. */
function withFigures(invocation: Invocation, own: string, locality: string): Invocation {
  const { plans } = invocation.workspace.registry();
  const folder = plansIn(own).find((one) =>
    plans.some(({ id, locality: of }) => id === basename(one) && of === locality),
  );
  const data = folder && figuresFor(own, folder);
  const { words, options, format, language, workspace, streams } = invocation;
  const given = { ...(folder ? { plan: folder } : {}), ...(data ? { data } : {}) };
  return { words, options: { ...options, ...given }, format, language, workspace, streams };
}

function countsOf({ locality, legend, targets }: Assessment) {
  const open = targets.filter((one) => one.state === "open");
  const answered = open.filter((one) => one.readings[0]?.answer).length;
  return {
    locality: legend.localities[locality]?.name ?? locality,
    past: targets.length - open.length,
    open: open.length,
    answered,
    silent: open.length - answered,
  };
}
