/** Whether a note says that the figure is as it is meant, so that nothing more is asked of it: “đúng: lý do”. */
export function isAnswered(note: string): boolean {
  return /^(?:đúng|right):\s*\S/i.test(note.normalize("NFC"));
}
