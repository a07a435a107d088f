import type { DraftTarget } from "../types.js";
import type { YearMention } from "../words/years.js";
import type { Role } from "./outline.js";
import type { LineBreak } from "./paragraphs.js";

/** What a paragraph inherits from where it stands. */
export interface Context {
  readonly section: string;
  readonly line: number;
  /** Lines of a paragraph that was broken: each begins where so many letters are left. */
  readonly breaks?: readonly LineBreak[] | undefined;
  /** Whether letters stood for digits in it. */
  readonly misread?: boolean;
  readonly role: Role;
  /** Texts of the headings and the leading line above, outermost first. */
  readonly headings: readonly string[];
  /** Year or period that a heading or a leading line sets. */
  readonly year: YearMention | null;
  readonly frame: Frame;
  /** The last targets of the paragraphs before. */
  readonly previous: readonly DraftTarget[];
  /** Of an indicator those that plans tell in one figure with it, either way round. */
  readonly toldWith: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the head of the document says of the whole. */
export interface Frame {
  /** Year in which the plan was made. */
  readonly made: number | null;
  /** First year of its own time: what a year before had is a result, and no target. */
  readonly begins: number | null;
  /** Deadline of the whole, and the first year of its period. */
  readonly until: number | null;
  readonly from: number | null;
  /** First year of the school year that the title is of; earlier ones are over. */
  readonly schoolYear: number | null;
  /** School year that a report looks at last: “… phương hướng năm học 2025 - 2026”. */
  readonly comingSchoolYear: number | null;
  /** “Năm 2026 và những năm tiếp theo” of the title: what is so many a year goes on without an end. */
  readonly open: YearMention | null;
  readonly place: string | null;
  /** Whether the document is a report, and whether it only tells what was reached. */
  readonly isReport: boolean;
  readonly reports: boolean;
  readonly scanned: boolean;
}
