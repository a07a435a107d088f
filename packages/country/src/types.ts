/** What is said of one target of one unit. */
export interface UnitResult {
  /** Unit and indicator, e.g. `00004/literacy_rate_15plus`. */
  readonly series: string;
  readonly horizon: number;
  readonly comparator: string;
  readonly target: number;
  readonly kind: string;
  readonly lastYear: number;
  readonly lastValue: number;
  /** 0 … 1. */
  readonly probability: number;
  /** Whether the horizon lies further out than the errors of past forecasts were measured. */
  readonly beyondChecked: boolean;
  /** Status of the figures: reported, estimated, assumed or illustrative. */
  readonly status: string;
}

export interface SimulationOptions {
  /** Defaults to 1,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

/** A partition that is done. */
export interface Progress {
  readonly partition: string;
  /** Targets that it holds; 0 where an earlier run did it. */
  readonly targets: number;
  readonly done: number;
  readonly all: number;
}
