export { type RunOptions, run } from "./main.js";
export { main } from "./process.js";
export { openWorkspace } from "./workspace.js";
