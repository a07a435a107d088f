#!/usr/bin/env node
// Usage: kernel.js CONNECTION_FILE
import { serve } from "../dist/kernel-process/main.js";

serve(process.argv[2] ?? "");
