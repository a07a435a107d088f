#!/usr/bin/env node
import { main } from "../dist/process.js";

await main(process.argv.slice(2));
