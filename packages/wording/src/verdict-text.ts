import type { Language } from "@lotrinh/language";
import type { Assessment, Brief, Standing, StandingKind, TargetAssessment } from "@lotrinh/reach";
import { type SentenceCode, sentenceOf } from "./sentence.js";
import { targetNames } from "./target-name.js";

/** From where on a target is called likely. */
const LIKELY = 0.66;

type Target = TargetAssessment["target"];

/**
 * The verdict on a plan as three sentences: what there is ground to expect, what is out of reach, and what nobody can know
 * yet. Whatever rests on a supposed start is said to.
 */
export function verdictText(
  { standings }: Pick<Brief, "standings">,
  assessment: Pick<Assessment, "targets" | "legend">,
  language: Language = "vi",
): readonly [reached: string, out: string, open: string] {
  const speech = new Speech(standings, assessment, language);
  return [speech.reached(), speech.out(), speech.open()].map(asSentence) as [string, string, string];
}

class Speech {
  constructor(
    private readonly standings: readonly Standing[],
    private readonly assessment: Pick<Assessment, "targets" | "legend">,
    private readonly language: Language,
  ) {}

  reached(): string {
    const total = this.standings.length;
    const years = horizonsOf(this.targetsOf(this.standings));
    const likely = this.of("likely");
    const supposed = this.of("likely-if");
    const first =
      likely.length > 0
        ? this.say("BRIEF_LIKELY", { count: likely.length, total, years, names: this.names(likely, 3) })
        : this.say("BRIEF_LIKELY_NONE", { total, years });
    if (supposed.length === 0) return first;
    return `${first}; ${this.say("BRIEF_LIKELY_IF", { count: supposed.length, names: this.names(supposed, 2) })}`;
  }

  out(): string {
    const hard = this.of("hard");
    const impossible = this.of("impossible");
    const even = this.of("toss-up");
    const parts = [
      ...(hard.length > 0 ? [this.say("BRIEF_HARD", { count: hard.length, names: this.hardNames(hard) })] : []),
      ...(hard.some(isOpen) ? [this.say("BRIEF_HARD_OPEN", { count: hard.filter(isOpen).length })] : []),
      ...(impossible.length > 0
        ? [this.say("BRIEF_IMPOSSIBLE", { count: impossible.length, names: this.names(impossible, 2) })]
        : []),
      ...(even.length > 0 ? [this.say("BRIEF_TOSS_UP", { count: even.length, names: this.names(even, 1, true) })] : []),
    ];
    return parts.length > 0 ? parts.join("; ") : this.say("BRIEF_NOT_NONE");
  }

  open(): string {
    const capped = this.of("capped");
    const all = this.of("start", "no-data", "capped", "no-measure", "no-model", "direction");
    if (all.length === 0) return this.say("BRIEF_OPEN_NONE");
    const count = (code: SentenceCode, ...kinds: readonly StandingKind[]): string[] => {
      const found = this.of(...kinds);
      return found.length > 0 ? [this.say(code, { count: found.length })] : [];
    };
    const parts = [
      ...count("BRIEF_OPEN_START", "start", "no-data"),
      ...(capped.length > 0
        ? [this.say("BRIEF_OPEN_CAPPED", { count: capped.length, names: this.names(capped, 1) })]
        : []),
      ...count("BRIEF_OPEN_MEASURE", "no-measure"),
      ...count("BRIEF_OPEN_MODEL", "no-model"),
      ...count("BRIEF_OPEN_DIRECTION", "direction"),
    ];
    return this.say("BRIEF_OPEN", { count: all.length, parts: parts.join("; ") });
  }

  /** With their probabilities, and with what these rest on; those first that no figure would make likely. */
  private hardNames(hard: readonly Standing[]): string {
    const names = this.names(
      [...hard].sort((a, b) => Number(isOpen(a)) - Number(isOpen(b))),
      2,
      true,
    );
    const supposed = hard.filter((one) => one.supposed).length;
    if (supposed === 0) return names;
    if (supposed === hard.length) return this.say("BRIEF_HARD_SUPPOSED", { names });
    return this.say("BRIEF_HARD_SUPPOSED_SOME", { names, count: supposed });
  }

  private of(...kinds: readonly StandingKind[]): Standing[] {
    return this.standings.filter(({ kind }) => kinds.includes(kind));
  }

  private targetsOf(all: readonly Standing[]): Target[] {
    return all.flatMap(
      ({ target: id }) => this.assessment.targets.find(({ target }) => target.id === id)?.target ?? [],
    );
  }

  private names(all: readonly Standing[], most: number, withP = false): string {
    const known = all.flatMap(({ target, probability }) =>
      probability === null ? [] : [[target, probability] as const],
    );
    const probabilities = withP ? Object.fromEntries(known) : {};
    const others = all.flatMap(({ target, otherReading }) =>
      otherReading === null ? [] : [[target, otherReading] as const],
    );
    const ranges = Object.fromEntries(all.flatMap(({ target, ends }) => (ends ? [[target, ends] as const] : [])));
    return targetNames(this.targetsOf(all), this.assessment.legend.names, {
      most,
      probabilities,
      ranges: withP ? ranges : {},
      otherReadings: withP ? Object.fromEntries(others) : {},
      language: this.language,
    });
  }

  private say(code: SentenceCode, params: Readonly<Record<string, string | number>> = {}): string {
    return sentenceOf({ code, params }, this.language);
  }
}

/** Hard by what is supposed, and likely by what may be. */
function isOpen({ ends }: Standing): boolean {
  return ends !== null && ends.most >= LIKELY;
}

function horizonsOf(targets: readonly Target[]): string {
  return [...new Set(targets.map(({ horizon }) => horizon))].sort((a, b) => a - b).join(", ");
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
