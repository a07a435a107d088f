import { addPeople, type CohortStock } from "./cohort-stock.js";

/** First and last cohort, both included. */
export interface Cohorts {
  readonly first: number;
  readonly last: number;
}

/** People of one state in a span of cohorts, by draw. */
export interface SpanSum {
  readonly people: Float64Array;
  /** Counts those of another span. Whoever moved within the span since must have been added to `people` by hand. */
  moveTo(span: Cohorts): void;
}

/**
 * A sum over cohorts that only reads those that come in and go out as its span moves. For whole people it is what
 * `addPeople` counts, to the last bit; of real numbers the order of additions would show.
 */
export function createSpanSum(stock: CohortStock, state: number): SpanSum {
  const people = new Float64Array(stock.draws);
  let span: Cohorts = { first: 0, last: -1 };
  return {
    people,
    moveTo(next) {
      for (let cohort = next.first; cohort <= next.last; cohort++) {
        if (!within(cohort, span)) addPeople(stock, state, { first: cohort, last: cohort, into: people });
      }
      for (let cohort = span.first; cohort <= span.last; cohort++) {
        if (!within(cohort, next)) takeAway(stock, state, cohort, people);
      }
      span = next;
    },
  };
}

function within(cohort: number, { first, last }: Cohorts): boolean {
  return cohort >= first && cohort <= last;
}

function takeAway({ cohorts, draws, people }: CohortStock, state: number, cohort: number, from: Float64Array): void {
  const start = (state * cohorts + cohort) * draws;
  for (let k = 0; k < draws; k++) from[k] = (from[k] as number) - (people[start + k] as number);
}
