export { type RunOptions, run } from "./main.js";
export { openWorkspace } from "./open-workspace.js";
export { main } from "./process.js";
