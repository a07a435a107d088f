import type { Params } from "@lotrinh/language";
import { type SentenceCode, type SentenceParams, sentenceOf } from "@lotrinh/wording";

type UsageCode = Extract<SentenceCode, `USAGE_${string}`>;
type Usage = { [Code in UsageCode]: [code: Code, params: SentenceParams<Code>] }[UsageCode];

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code: UsageCode;
  readonly params: Params;

  constructor(...[code, params]: Usage) {
    super(sentenceOf({ code, params }));
    this.code = code;
    this.params = params;
  }
}
