/** What is said as a sentence that stands by itself: a capital first, a full stop last. */
export function asSentence(said: string): string {
  if (said === "") return "";
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${/[.?!…:]$/.test(said) ? "" : "."}`;
}
