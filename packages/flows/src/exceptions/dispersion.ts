/**
 * How much years of one place differ beyond chance: the shape of the Gamma factor of each year. Estimated from the exam pass
 * rates of provinces that began at 99 % or more by `scripts/exceptions.mjs`, which writes it into `data/exceptions.csv`.
 */
export const YEAR_SHAPE = 1.5;
