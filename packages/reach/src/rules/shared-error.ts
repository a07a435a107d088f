/**
 * Correlation of the forecast errors of criteria that are judged together. Measured by forecast/scripts/error-correlation.mjs on 1,457
 * past forecasts of 84 countries, out of fold: 0.34 (0.27–0.42) between related rates of one country, 0.09 (0.04–0.14)
 * between unrelated ones. That communes of one place have as much in common is assumed.
 */
export const SHARED_ERROR = 0.34;
