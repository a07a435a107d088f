import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startProcess } from "../src/kernel/process.js";

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
