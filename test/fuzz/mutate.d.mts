export function random(seed: number): () => number;
export function mutated(seed: Buffer, next: () => number): Buffer;
