/** Made by scripts/fit-leaning.mjs. Do not edit by hand. */
export const leaningTable = {
  returning: [-0.712, 4.079, 1.026],
  smooth: [-0.3109, 1.864, 1.43, -0.4941],
};
