import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { startProcess } from "../src/kernel/process.js";
import { notebooksFolder } from "./cells.js";

it("a kernel whose port is taken ends and says why, so that whoever started it can take another", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lo-trinh-test-"));
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  const ports = Object.fromEntries(["shell", "iopub", "stdin", "control", "hb"].map((name) => [`${name}_port`, port]));
  const file = join(folder, "connection.json");
  writeFileSync(
    file,
    JSON.stringify({ ...ports, ip: "127.0.0.1", transport: "tcp", key: "k", signature_scheme: "hmac-sha256" }),
  );
  const child = startProcess({ cwd: folder, file });
  try {
    await expect(child.failed).rejects.toThrow(/the notebook kernel ended \(1\)\n.*in use/);
  } finally {
    await child.kill();
    taken.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 30_000);

it.skipIf(process.platform === "win32")(
  "a kernel whose starter was killed ends by itself",
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "lo-trinh-test-"));
    const file = join(folder, "pid");
    const source = `import { writeFileSync } from "node:fs";
writeFileSync(${JSON.stringify(file)}, String(process.pid));
await new Promise((end) => setTimeout(end, 1e6));`;
    const cells = JSON.stringify([{ cell_type: "code", source }]);
    const starter = `import { runNotebook } from "@lotrinh/notebook/runner";
await runNotebook({ cells: ${cells} }, { cwd: process.cwd() });`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", starter], {
      cwd: notebooksFolder,
      stdio: "ignore",
    });
    try {
      await vi.waitUntil(() => existsSync(file) && readFileSync(file, "utf8") !== "", { timeout: 40_000 });
      const kernel = Number(readFileSync(file, "utf8"));
      child.kill("SIGKILL");
      await once(child, "exit");
      await wait(3000);
      expect(() => process.kill(kernel, 0)).toThrow("ESRCH");
    } finally {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
