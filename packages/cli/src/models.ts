import {
  type AnnualSeries,
  type ForecastByOptions,
  forecastBy,
  type ModelName,
  modelNames,
  type NamedForecast,
} from "@lotrinh/forecast";
import { InputError, problemOf } from "@lotrinh/language";
import type { OptionDeclaration } from "./command.js";

const AUTO = "auto";
const NAMES: readonly string[] = [AUTO, ...modelNames.filter((name) => name !== "combination")];

/** The option that names a model; a wrong name is answered with all of them. */
export const modelOption: OptionDeclaration = {
  value: "auto|NAME",
  about: "CLI_OPTION_MODEL",
  read: (text) => (NAMES.includes(text) ? text : undefined),
  example: NAMES.join("|"),
};

/** What a model's name on the command line means to the library. */
function modelNamed(option: string): ModelName {
  return option === AUTO ? "combination" : (option as ModelName);
}

/** A forecast of one series of a file; a series that a model cannot take is named. */
export function forecastOf(
  series: string,
  annual: AnnualSeries,
  option: string,
  options: Omit<ForecastByOptions, "model">,
): NamedForecast {
  try {
    return forecastBy(annual, { model: modelNamed(option), ...options });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError([problemOf("MODEL_UNFIT", { series, model: option, message: error.message })]);
  }
}
