/** Whether the cell ran; throws where what it said holds a trace, or nothing. */
export function feedCell(bytes: unknown): Promise<boolean>;
