/** What some place paid for what a lever counts: another place borrows it as long as it has no costs of its own. */
export interface UnitCost {
  readonly lever: string;
  /** Name of the place that paid. */
  readonly place: string;
  readonly from: number;
  readonly to: number;
  /** Million đồng over those years, and for how many. */
  readonly amount: number;
  readonly count: number;
  /** Unit of what is counted. */
  readonly unit: string;
  /** Id in `sources.csv`. */
  readonly source: string;
  readonly note: string;
}
