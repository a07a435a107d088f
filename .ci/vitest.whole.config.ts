import { mergeConfig } from "vitest/config";
import each, { whole } from "./vitest.config.js";

export default mergeConfig({ ...each, test: { ...each.test, include: [], exclude: [] } }, { test: { include: whole } });
