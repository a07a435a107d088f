export { main } from "./process.js";
export { run } from "./main.js";
