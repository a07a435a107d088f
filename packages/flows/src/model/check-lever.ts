import type { ModelDeclaration } from "./declaration.js";

/** Throws a `RangeError` unless the model declares the lever and the value lies in its range. */
export function checkLever(model: ModelDeclaration, id: string, value: number): void {
  const lever = model.levers.find((one) => one.id === id);
  if (!lever) throw new RangeError(`invalid lever; not declared by ${model.id}: ${id}`);
  const [lowest, highest] = lever.range;
  if (!(value >= lowest && value <= highest)) {
    throw new RangeError(`invalid ${id}; not in [${lowest}, ${highest}]: ${value}`);
  }
}
