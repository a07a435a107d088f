import { isBareRate, isPartAlone } from "./measures/part-words.js";
import { meaningOf } from "./measures/signature.js";
import { roleOf } from "./roles.js";
import { isScaledUnit, isUnit } from "./units.js";

/** What rows above say of a row. */
export interface Standing {
  readonly section: string;
  /** Unit that a row of its own says for those below: “Người”. */
  readonly unit: string;
  /** Rows that this one is a part of, nearest first. */
  readonly parents: readonly string[];
  /** Whether it stands among changes against another year or shares of a whole, which are computed from figures. */
  readonly isChange: boolean;
}

const DIVIDER = /^(?:phân|chia) (?:theo|ra)(?!\p{L})|^(?:trong đó|tr\.? ?đó|chia ra|gồm|bao gồm|of which)\s*:?$/iu;
const SUB = /^\s*[-+–•]|^(?:trong đó|tr\.? ?đó|chia ra|gồm|bao gồm)/i;
const CHANGES = /^(?:chỉ số phát triển|tốc độ|cơ cấu|so với|so sánh)/i;

/** Follows the rows of a table: sections, wholes and their parts. */
export class RowOutline {
  #section = "";
  #unit = "";
  #whole = "";
  #stage = "";
  #isDivided = false;
  #isChange = false;

  /** A row of words alone. */
  heading(text: string): void {
    if (DIVIDER.test(text)) {
      this.#isDivided = true;
      return;
    }
    if (CHANGES.test(text) || roleOf(text) === "change") {
      this.#isChange = true;
      return;
    }
    this.#isChange = false;
    this.#isDivided = false;
    this.#stage = "";
    if (isUnit(text) || isScaledUnit(text)) {
      this.#unit = text;
      this.#whole = "";
      return;
    }
    this.#section = text;
    this.#whole = text;
  }

  /** A row of figures. */
  row(text: string): Standing {
    const isStage = isPartAlone(text) && isStageAlone(text);
    const isPart = isPartAlone(text) || isBareRate(text);
    const isSub = isPart || SUB.test(text) || (this.#isDivided && this.#isLikeWhole(text));
    const above = isStage ? [this.#whole] : [this.#stage, this.#whole];
    if (!isSub && text !== "") {
      this.#whole = text;
      this.#stage = "";
      this.#isDivided = false;
    } else if (isStage) this.#stage = text;
    return {
      section: this.#section,
      unit: this.#unit,
      parents: isSub ? above.filter((one) => one !== "" && one !== text) : [],
      isChange: this.#isChange,
    };
  }

  /** Whether a row counts the same as the whole that is divided: “Phòng kiên cố” below “Số phòng học”. */
  #isLikeWhole(text: string): boolean {
    const whats = [...meaningOf(this.#whole).features].filter((feature) => feature.startsWith("what:"));
    return whats.some((what) => meaningOf(text).features.has(what));
  }
}

function isStageAlone(text: string): boolean {
  return [...meaningOf(text).features].some((feature) => feature.startsWith("stage:"));
}
