export { run } from "./main.js";
export { main } from "./process.js";
