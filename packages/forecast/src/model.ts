/** What training leaves: the last value of the series and the change a year that the model expects from there on. */
export interface TrainedModel {
  readonly model: "naive" | "half-drift" | "drift";
  /** Years of the training series. */
  readonly years: readonly number[];
  readonly level: number;
  readonly slope: number;
}
