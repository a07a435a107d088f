const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for HTML content and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Text whose signs stay with their numbers (“P = 64 %”, “< 1 %”) where its lines are broken. */
export function glued(text: string): string {
  return text.replace(/([<>≤≥=→]) (?=[<>]?\s?[\d−])/g, "$1\u00a0");
}
