import { writeFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { folder, lotrinh } from "./command-line.js";

afterEach(() => vi.restoreAllMocks());

it("no command opens a connection, whatever it is given", async () => {
  const tried: unknown[] = [];
  // Every client of Node's, fetch included, ends here.
  vi.spyOn(net.Socket.prototype, "connect").mockImplementation(function (this: net.Socket, ...args: unknown[]) {
    tried.push(args[0]);
    return this.destroy(new Error("no network"));
  });
  const refused = await fetch("http://127.0.0.1:8/").catch((error: Error) => error);
  expect(refused).toBeInstanceOf(Error);
  expect(tried).toHaveLength(1);
  const root = folder();
  const series = join(root, "s.csv");
  const page = join(root, "k.html");
  writeFileSync(series, "series,year,value\na,2020,1\na,2021,2\n");
  writeFileSync(
    page,
    '<img src="http://127.0.0.1:8/x.png"><link rel="stylesheet" href="http://127.0.0.1:8/x.css"><p>1. Đạt 98 %.</p>',
  );
  const commands = [
    ["briefing", "chi-lang", "--draws", "100", "--out", join(root, "goi"), "--formats", "html"],
    ["forecast", series, "--horizon", "1"],
    ["plan", "read", page],
    ["query", "select * from read_csv('http://127.0.0.1:8/x.csv')"],
  ];
  let last = "";
  for (const argv of commands) last = (await lotrinh(...argv)).err;
  // The engine of SQL has sockets of its own: it says that it may not use them.
  expect(last).toMatch(/không mở tệp|chưa có DuckDB/i);
  expect(tried).toHaveLength(1);
});
