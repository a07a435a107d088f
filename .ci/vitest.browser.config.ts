import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

// Notebooks in a real Jupyter, packs in a real browser: minutes, and they have to be there. `npm run test:browser`.
const { include: _, exclude: __, ...test } = base.test ?? {};
export default mergeConfig(
  { ...base, test },
  defineConfig({ test: { include: ["test/browser/*.browser.ts"], fileParallelism: false, testTimeout: 240_000 } }),
);
