/** Yearly moves of pupils between tracks; every row adds up to 1 with what it sends to the ends. */
export interface TrackMoves {
  /** Tracks × tracks: shares that are in the column's track a year later. */
  readonly stay: readonly (readonly number[])[];
  /** Tracks × ends: shares that come to an end (a diploma, dropping out) within the year. */
  readonly end: readonly (readonly number[])[];
}

/**
 * Share of each track that comes to each end at last: B = (I − T)⁻¹ R of an absorbing chain (Kemeny and Snell 1960).
 * Rows add up to 1. Throws a `RangeError` for rows that do not, and for tracks that nobody ever leaves.
 */
export function eventualEnds({ stay, end }: TrackMoves): number[][] {
  checkMoves({ stay, end });
  const size = stay.length;
  const rows = stay.map((row, i) => [
    ...row.map((share, j) => (i === j ? 1 : 0) - share),
    ...(end[i] as readonly number[]),
  ]);
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows.reduce(
      (top, row, i) => (i > pivot && magnitude(row, pivot) > magnitude(rows[top] as number[], pivot) ? i : top),
      pivot,
    );
    [rows[pivot], rows[best]] = [rows[best] as number[], rows[pivot] as number[]];
    const row = rows[pivot] as number[];
    const scale = row[pivot] as number;
    if (Math.abs(scale) < 1e-12) throw new RangeError(`invalid stay; tracks that nobody ever leaves: ${pivot}`);
    for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) / scale;
    for (const [i, other] of rows.entries()) {
      const factor = other[pivot] as number;
      if (i === pivot || factor === 0) continue;
      for (let j = 0; j < row.length; j++) other[j] = (other[j] as number) - factor * (row[j] as number);
    }
  }
  return rows.map((row) => row.slice(size));
}

export interface TrackYears {
  /** People of each track in the base year. */
  readonly initial: readonly number[];
  /** People who join each track, one list for each year. */
  readonly entrants: readonly (readonly number[])[];
}

/** People of each track, base year first, and those who came to each end by then: x(t + 1) = x(t) T + entrants. */
export function followTracks(
  { stay, end }: TrackMoves,
  { initial, entrants }: TrackYears,
): { readonly tracks: number[]; readonly ended: number[] }[] {
  checkMoves({ stay, end });
  let tracks = [...initial];
  let ended = (end[0] ?? []).map(() => 0);
  const years = [{ tracks, ended }];
  for (const joining of entrants) {
    const before = tracks;
    const reaching = (moves: readonly (readonly number[])[], j: number) =>
      before.reduce((sum, people, i) => sum + people * ((moves[i] as readonly number[])[j] as number), 0);
    ended = ended.map((people, j) => people + reaching(end, j));
    tracks = before.map((_, j) => reaching(stay, j) + (joining[j] ?? 0));
    years.push({ tracks, ended });
  }
  return years;
}

function checkMoves({ stay, end }: TrackMoves): void {
  for (const [i, row] of stay.entries()) {
    const all = [...row, ...(end[i] ?? [])];
    const sum = all.reduce((total, share) => total + share, 0);
    if (row.length !== stay.length)
      throw new RangeError(`invalid stay; not ${stay.length} tracks in row ${i}: ${row.length}`);
    if (all.some((share) => !(share >= 0)) || Math.abs(sum - 1) > 1e-9) {
      throw new RangeError(`invalid moves; row ${i} does not add up to 1: ${sum}`);
    }
  }
}

function magnitude(row: readonly number[], j: number): number {
  return Math.abs(row[j] as number);
}
