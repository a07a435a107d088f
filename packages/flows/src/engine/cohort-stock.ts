/** States × cohorts × draws, draws innermost. A cohort is a row that ages with the calendar, so that ageing moves nothing. */
export interface CohortStock {
  readonly states: number;
  readonly cohorts: number;
  readonly draws: number;
  readonly people: Float64Array;
}

export function createStock(states: number, cohorts: number, draws: number): CohortStock {
  return {
    states,
    cohorts,
    draws,
    people: new Float64Array(states * cohorts * draws),
  };
}

/** The same stock with nobody in it. */
export function emptied(stock: CohortStock): CohortStock {
  stock.people.fill(0);
  return stock;
}

/** The draws of one state and cohort: a view, not a copy. */
export function rowOf({ cohorts, draws, people }: CohortStock, state: number, cohort: number): Float64Array {
  const start = (state * cohorts + cohort) * draws;
  return people.subarray(start, start + draws);
}

/** Adds the people of a state in the cohorts `first` … `last` to `into`, draw by draw. */
export function addPeople(
  stock: CohortStock,
  state: number,
  {
    first,
    last,
    into,
  }: {
    readonly first: number;
    readonly last: number;
    readonly into: Float64Array;
  },
): void {
  const { cohorts, draws, people } = stock;
  for (let cohort = Math.max(0, first); cohort <= Math.min(last, cohorts - 1); cohort++) {
    const start = (state * cohorts + cohort) * draws;
    for (let k = 0; k < draws; k++) into[k] = (into[k] as number) + (people[start + k] as number);
  }
}
