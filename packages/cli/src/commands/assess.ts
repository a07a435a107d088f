import { extname } from "node:path";
import {
  askedText,
  clauseAskedText,
  type IndicatorNames,
  indicatorName,
  type Language,
  quantity,
  statusName,
  yearLabel,
} from "@lotrinh/language";
import { type Answer, type Assessment, type Condition, endsOf, type TargetAssessment } from "@lotrinh/reach";
import {
  answerText,
  asOfTexts,
  conclusion,
  conditionName,
  earlierText,
  findingText,
  lawText,
  scoreText,
  sentence,
  standardLines,
  standardText,
  startInShort,
  startText,
} from "@lotrinh/wording";
import type { Work } from "../command.js";
import { assessAll } from "../country/assess-all.js";
import { assessStream } from "../country/assess-stream.js";
import { ofLocality, oneOf, whole } from "../options.js";
import { deliver, outOptions } from "../out/write-out.js";
import type { Cell } from "../print.js";
import { assessNamed, assessNamedToday } from "../run.js";
import { printToday } from "../today-rows.js";
import { UsageError } from "../usage-error.js";

const LEAST_CERTAIN_FIRST = ["illustrative", "assumed", "estimated"];

const MOST_WORKERS = 256;

export const assess: Work = {
  options: {
    boundary: { value: "plan|today", about: "CLI_OPTION_BOUNDARY", read: oneOf("plan", "today"), example: "today" },
    ...ofLocality,
    ...outOptions,
    out: { ...outOptions.out, read: fileOrFolder },
    all: { value: "", about: "CLI_OPTION_ALL" },
    formats: { value: "html", about: "CLI_OPTION_COUNTRY_FORMATS", read: oneOf("html"), example: "html" },
    partition: { value: "", about: "CLI_OPTION_PARTITION" },
    workers: {
      value: "N",
      about: "CLI_OPTION_WORKERS",
      read: whole(1, MOST_WORKERS),
      most: MOST_WORKERS,
      example: "2",
    },
  },
  inBulk: ["all", "partition"],
  async run(invocation) {
    const { language, words, format, options, streams } = invocation;
    if (options["all"] === true) return assessAll(invocation);
    if (options["formats"] !== undefined)
      throw new UsageError("USAGE_OPTION_EMPTY", {
        name: "--all",
        write: "lotrinh assess --all --data DIR --out DIR --formats html",
      });
    if (options["partition"] === true) return assessStream(invocation);
    if (typeof options["out"] === "string") checkFile(options["out"]);
    if (options["boundary"] === "today")
      return printToday(await assessNamedToday(words[0] ?? "", invocation), invocation);
    const assessment = await assessNamed(words[0] ?? "", invocation);
    const columns = [
      "COLUMN_SECTION",
      "COLUMN_TARGET",
      "COLUMN_YEAR",
      "COLUMN_ASKED",
      "COLUMN_KNOWN",
      "COLUMN_ASSESSMENT",
    ] as const;
    const printed = await deliver(
      {
        table: {
          columns: columns.map((code) => sentence(code, {}, language)),
          rows: assessment.targets.map((one) => row(one, assessment, language)),
        },
        csv: assessment.targets.map(flat),
        json: assessment,
      },
      invocation,
    );
    if (!printed || format !== "table") return;
    for (const line of asOfTexts(assessment, language)) streams.result(`${line}\n`);
    for (const line of standardsOf(assessment, language)) streams.result(`${line}\n`);
    for (const line of lawsOf(assessment, language)) streams.result(`${line}\n`);
    for (const { said, answer } of answers(assessment, language)) {
      streams.result(`\n${said}\n${answer ? `  ${scoreText(answer.score, language)}\n` : ""}`);
    }
  },
};

/** A folder, for all units, has no ending. */
function fileOrFolder(text: string): string | undefined {
  return extname(text) === "" ? text : outOptions.out.read(text);
}

function checkFile(out: string): void {
  const write = `--out ${outOptions.out.example}`;
  if (extname(out) === "") throw new UsageError("USAGE_OPTION_VALUE", { name: "--out", value: out, write });
}

/** What acts say of open clauses, each sentence once with the sections that it is about. */
function lawsOf({ targets }: Assessment, language: Language): string[] {
  const about = new Map<string, Set<string>>();
  for (const { target, state, laws } of targets) {
    for (const law of state === "open" ? laws : []) {
      const said = lawText(law, language);
      about.set(said, (about.get(said) ?? new Set()).add(target.section));
    }
  }
  if (about.size === 0) return [];
  const lines = [...about].flatMap(([said, sections]) => [
    `  • ${said}`,
    `    ${sentence("LAW_ON", { sections: [...sections].join("; ") }, language)}`,
  ]);
  return ["", sentence("CLI_LAWS", {}, language), ...lines];
}

const MOST_LINES = 12;

/** What communes' own counts say of the legal standards that default readings ask for, each once. */
function standardsOf({ targets, legend }: Assessment, language: Language): string[] {
  const said = new Set<string>();
  return targets.flatMap(({ state, readings: [first] }) =>
    state === "past"
      ? []
      : (first?.standards ?? []).flatMap((view) => {
          const head = standardText(view, language);
          if (head === "" || said.has(head)) return [];
          said.add(head);
          const lines = standardLines(view, legend, language).map((line) => `  • ${line}`);
          const count = lines.length - MOST_LINES;
          const more = count > 0 ? [`  • ${sentence("STANDARD_MORE", { count }, language)}`] : [];
          return ["", head, ...lines.slice(0, MOST_LINES), ...more];
        }),
  );
}

/** Sentences on the targets that a reader asks of first, with the answers that they give. */
export function answers(
  { targets, questions, legend, locality }: Assessment,
  language: Language,
): { readonly said: string; readonly answer: Answer | null }[] {
  const place = legend.localities[locality]?.name ?? locality;
  return questions.flatMap((id) => {
    const one = targets.find(({ target }) => target.id === id);
    const first = one?.readings[0];
    if (!one || !first || one.state === "past") return [];
    const { answer, reading } = first;
    const whole = answer && answerText(answer, legend.names, language);
    if (whole?.endsWith(".")) return [{ said: `${place}. ${whole}`, answer }];
    const { target } = one;
    const name = indicatorName(target.indicator, legend.names, language);
    const asked = askedText(reading, language);
    const said = saidOf(first, legend.names, language);
    return [{ said: `${place}. ${name} ${asked} (${target.horizon}): ${said}.`, answer }];
  });
}

/** The answer, else from which start it would be likely, else what stands in its way. */
function saidOf(first: TargetAssessment["readings"][number], names: IndicatorNames, language: Language): string {
  return conclusion(first, { names, structure: ({ verdict }) => sentence(`board/${verdict}`, {}, language), language });
}

function row(
  { target, latest, readings, spread, leftOut }: TargetAssessment,
  { legend }: Assessment,
  language: Language,
): string[] {
  const first = readings[0];
  const timing = legend.timings[latest?.indicator ?? ""] ?? "calendar";
  return [
    target.section,
    indicatorName(target.indicator, legend.names, language),
    String(target.horizon),
    clauseAskedText(target, first?.reading, language),
    latest ? `${yearLabel(latest.year, timing)}: ${quantity(latest.value, latest.unit, language)}` : "–",
    first
      ? [
          verdict(first, legend.names, language),
          ...endsText(first, language),
          ...earlierOf(first, language),
          ...displacedText(first, legend.names, language),
          ...spreadText(spread, language),
          ...leftOut.map((one) => findingText(one, legend.names, language)),
        ].join("; ")
      : "",
  ];
}

function earlierOf({ earlier }: TargetAssessment["readings"][number], language: Language): string[] {
  return earlier ? [earlierText(earlier, language)] : [];
}

/** Each figure that took an assumption's place, with both values. */
function displacedText(
  { answer, reading }: TargetAssessment["readings"][number],
  names: IndicatorNames,
  language: Language,
): string[] {
  return (answer?.conditions ?? []).flatMap((one) => {
    if (!one.displaces) return [];
    const [now, was] = [one.value, one.displaces.value].map((value) => quantity(value, one.unit, language));
    const name = conditionName(one, reading.indicator, names, language);
    return [sentence("ROW_DISPLACES", { name, now: now ?? "", was: was ?? "" }, language)];
  });
}

/** Over where a start that nobody reported may be. */
function endsText({ answer }: TargetAssessment["readings"][number], language: Language): string[] {
  const ends = answer && endsOf(answer);
  return ends ? [sentence("ROW_ENDS", ends, language)] : [];
}

/** Nothing where the readings differ by less than is printed. */
function spreadText(spread: TargetAssessment["spread"], language: Language): string[] {
  return spread && spread.high - spread.low >= 0.005 ? [sentence("ROW_SPREAD", spread, language)] : [];
}

function verdict(first: TargetAssessment["readings"][number], names: IndicatorNames, language: Language): string {
  return conclusion(first, {
    names,
    answer: ({ probability: p, word, conditions }) => {
      const said = sentence("PAGE_P", { p, word }, language);
      const status = LEAST_CERTAIN_FIRST.find((one) => conditions.some((condition) => condition.status === one));
      return status ? `${said} (${statusName(status, language)})` : said;
    },
    structure: ({ verdict }) => sentence(`board/${verdict}`, {}, language),
    start: (start) => {
      const said = start.standard ? startInShort(start, language) : startText(start, names, language);
      return `${said} (${statusName("assumed", language)})`;
    },
    language,
  });
}

/** An assessed target as one flat row: the clause as printed, then the reading of it that is assessed. */
export function flat({ target, state, latest, readings, spread, trend, laws }: TargetAssessment): Record<string, Cell> {
  const { reading, structure, answer, outcome, start, earlier, silence } = readings[0] ?? {};
  const needed = answer?.solutions[0];
  return {
    id: target.id,
    section: target.section,
    indicator: target.indicator,
    horizon: target.horizon,
    comparator: target.comparator,
    value: target.value,
    unit: target.unit,
    read_indicator: reading?.indicator ?? null,
    read_comparator: reading?.comparator ?? null,
    read_value: reading?.value ?? null,
    read_unit: reading?.unit ?? null,
    state,
    structure: structure?.verdict ?? null,
    outcome: outcome?.verdict ?? null,
    probability: answer?.probability ?? null,
    word: answer?.word ?? null,
    grade: answer?.grade ?? null,
    model: answer?.model ?? null,
    past_targets: answer?.score?.targets ?? null,
    brier: answer?.score?.brier ?? null,
    brier_best_rule: answer?.score?.best.brier ?? null,
    lowest: spread?.low ?? null,
    highest: spread?.high ?? null,
    conditions: answer?.conditions.map(conditionText).join("; ") ?? null,
    lever: needed?.lever ?? null,
    lever_needed: needed?.value ?? null,
    start_year: start?.year ?? null,
    start_needed: start?.value ?? null,
    start_unit: start?.unit ?? null,
    earlier_year: earlier?.year ?? null,
    earlier_probability: earlier?.probability ?? null,
    earlier_start_needed: earlier?.start?.value ?? null,
    silence: silence ?? null,
    acts: laws.map(({ act, date }) => `${act} ${date}`).join("; "),
    latest_year: latest?.year ?? null,
    latest_value: latest?.value ?? null,
    latest_status: latest?.status ?? null,
    latest_source: latest?.source ?? null,
    eurostat: trend?.progress?.eurostat.label ?? null,
    un: trend?.progress?.un.label ?? null,
    sdsn: trend?.progress?.sdsn.label ?? null,
    escap: trend?.progress?.escap.label ?? null,
  };
}

/** With the assumption that it displaced, if any. */
function conditionText({ lever, indicator, value, status, displaces }: Condition): string {
  const instead = displaces ? `, displaces ${displaces.value} ${displaces.status}` : "";
  return `${lever ?? indicator}=${value} (${status}${instead})`;
}
