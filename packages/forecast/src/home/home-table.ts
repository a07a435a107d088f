/** Families of rates that provinces of Viet Nam foretell better than countries do. */
export type HomeFamily = "trained-workers";

/** Probabilities of the quantiles of a change. */
export const HOME_PROBABILITIES = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975] as const;

/** Changes of the logit one year ahead, two and so on, by probability. Made by scripts/fit-home.mjs. Do not edit by hand. */
export const HOME_CHANGES: Readonly<Record<HomeFamily, readonly (readonly number[])[]>> = {
  /** 63 provinces, 2008–2016; 500, 438, 376, 313, 250, 187, 125, 63 changes. */
  "trained-workers": [
    [-0.249, -0.206, -0.129, -0.046, 0.057, 0.147, 0.228, 0.304, 0.396],
    [-0.211, -0.18, -0.118, -0.008, 0.111, 0.238, 0.347, 0.41, 0.48],
    [-0.234, -0.147, -0.07, 0.032, 0.176, 0.309, 0.435, 0.525, 0.574],
    [-0.118, -0.067, 0, 0.108, 0.244, 0.38, 0.517, 0.588, 0.679],
    [-0.148, -0.065, 0.054, 0.176, 0.311, 0.454, 0.602, 0.669, 0.736],
    [-0.097, -0.012, 0.054, 0.214, 0.362, 0.528, 0.653, 0.702, 0.72],
    [-0.05, 0.051, 0.137, 0.247, 0.402, 0.517, 0.654, 0.749, 0.808],
    [-0.027, 0.08, 0.191, 0.275, 0.428, 0.568, 0.741, 0.878, 0.924],
  ],
};
