import { formatDate, formatNumber, type Language } from "@lotrinh/language";
import type { Assessment } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { column, heading, note, paragraph, row } from "../blocks.js";
import { planAnchor, planTitle, sourceLink } from "../cite.js";
import type { Block, Section } from "../document.js";
import { contentOf, line, statusMark } from "../spans.js";
import { successorsOf } from "../successors.js";
import { capital, horizonsOf } from "../text.js";

/** What a pack without a first page is about, on what date, and what became of the locality. */
export const head: Section = {
  id: "dau-trang",
  blocks({ dossier: { assessment, brief }, language, version }) {
    if (brief) return [];
    const { asOf, draws, seed, targets, legend } = assessment;
    const name = placeName(assessment, language);
    const open = targets.filter((one) => one.state === "open");
    const years = horizonsOf(open.length > 0 ? open : targets);
    const run = { draws: formatNumber(draws, { language }), seed, version };
    const facts = [
      ...Object.values(legend.plans).map((plan) => {
        const title = planTitle(plan, language);
        return row([
          sentence("PAGE_FACT_PLAN", {}, language),
          [{ kind: "link" as const, text: title, to: planAnchor(plan.id) }],
        ]);
      }),
      row([sentence("PAGE_FACT_DATE", {}, language), formatDate(asOf, language)]),
      row([
        sentence("PAGE_FACT_SCENARIO", {}, language),
        legend.scenario?.[language] ?? sentence("PAGE_NO_SCENARIO", {}, language),
      ]),
      row([sentence("PAGE_FACT_RUN", {}, language), sentence("PAGE_RUN", run, language)]),
    ];
    return [
      paragraph(sentence("PAGE_KICKER", {}, language), "kicker"),
      heading(1, sentence("PAGE_TITLE", { name: capital(name), years }, language)),
      { kind: "table", caption: null, columns: [column(""), column("")], rows: facts, look: "facts" },
      ...reform(name, assessment, language),
    ];
  },
};

export function placeName({ locality, legend }: Assessment, language: Language): string {
  const place = legend.localities[locality];
  const { kind = "", name = locality } = place ?? {};
  return name.toLowerCase().startsWith(kind.toLowerCase()) ? name : sentence("PAGE_LOCALITY", { kind, name }, language);
}

function reform(name: string, assessment: Assessment, language: Language): Block[] {
  const successors = successorsOf(assessment);
  if (!successors) return [];
  const goesOn = successors.today.some((today) => today.toLowerCase() === name.toLowerCase());
  const params = {
    name: capital(name),
    date: successors.validTo,
    old: successors.old,
    count: successors.today.length,
    today: successors.today.join(", "),
  };
  const said = contentOf(sentence(goesOn ? "PAGE_REFORM_TERRITORY" : "PAGE_REFORM", params, language));
  const source = sourceLink(successors.source, assessment.legend, language);
  return [
    note(line`${said} ${statusMark("reported", language)} ${source} ${sentence("PAGE_TERRITORY", {}, language)}`),
  ];
}
