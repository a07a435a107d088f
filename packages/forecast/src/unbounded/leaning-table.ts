/** Made by scripts/fit-leaning.mjs. Do not edit by hand. */
export const leaningTable = {
  returning: [-0.7117, 4.084, 1.027],
  smooth: [-0.3054, 1.862, 1.436, -0.4981],
};
