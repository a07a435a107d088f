import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const channels = ["shell", "iopub", "stdin", "control", "hb"] as const;

export type Channel = (typeof channels)[number];

/** Where a kernel is to listen, written to a file that it is given. */
export interface Connection {
  readonly file: string;
  readonly key: string;
  address(channel: Channel): string;
  /** Removes the file and its folder. */
  remove(): void;
}

export async function newConnection(): Promise<Connection> {
  const ports = await freePorts(channels.length);
  const port = (channel: Channel) => ports[channels.indexOf(channel)];
  const key = randomUUID();
  const folder = mkdtempSync(join(tmpdir(), "lo-trinh-kernel-"));
  const file = join(folder, "connection.json");
  const content = {
    ...Object.fromEntries(channels.map((channel) => [`${channel}_port`, port(channel)])),
    ip: "127.0.0.1",
    transport: "tcp",
    key,
    signature_scheme: "hmac-sha256",
  };
  writeFileSync(file, JSON.stringify(content), { mode: 0o600 });
  return {
    file,
    key,
    address: (channel) => `tcp://127.0.0.1:${port(channel)}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

// All are held at once, so that they differ.
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function listen(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
