export { asOfTexts } from "./as-of-texts.js";
export { asSentence } from "./as-sentence.js";
export { communeKind, type DecisionText, decisionText, figureText, riskText, type WantedText } from "./brief-text.js";
export { changeText } from "./change.js";
export { codePart } from "./code-part.js";
export { type ConclusionOptions, conclusion } from "./conclusion.js";
export { conditionName } from "./condition-name.js";
export { conflictText } from "./conflict-text.js";
export { earlierText } from "./earlier-autumn.js";
export { answerText, findingText } from "./finding-text.js";
export { inEnglish, quotedIfForeign } from "./in-english.js";
export { lawName, lawText } from "./law-text.js";
export { plausibleText } from "./plausible.js";
export { heldText, scoreText } from "./score.js";
export {
  codeFound,
  codeNamed,
  type SentenceCode,
  type SentenceParams,
  sentence,
  sentenceCodes,
  sentenceOf,
  sentenceSlots,
  sentencesIn,
} from "./sentence.js";
export { sharedOrderText, sharedPlacesNotes, sharedPlaceText } from "./shared-places.js";
export { silenceText } from "./silence-text.js";
export { solutionNotes, solutionRow } from "./solution-text.js";
export { standardLines, standardText } from "./standard-text.js";
export { startCells, startInShort, startText } from "./start-text.js";
export { targetName, targetNames } from "./target-name.js";
export { todayText, todayUnitLines } from "./today-text.js";
export { togetherText } from "./together.js";
export { verdictText } from "./verdict-text.js";
