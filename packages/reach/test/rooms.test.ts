import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SOURCES = fileURLToPath(new URL("../src", import.meta.url));
const IMPORTED = /from "(\.[^"]+)\.js"/g;

const arrows = arrowsBetweenRooms();

describe("the rooms of reach", () => {
  it("are few, and each is entered from above only", () => {
    expect(arrows.size).toBeLessThanOrEqual(16);
    expect([...arrows.keys()].filter((room) => reachableFrom(room).has(room))).toEqual([]);
  });

  it("are all entered from the index", () => {
    expect([...reachableFrom("index")].sort()).toEqual([...arrows.keys()].filter((room) => room !== "index").sort());
  });
});

function arrowsBetweenRooms(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const from = roomOf(file);
    const into = found.get(from) ?? new Set();
    found.set(from, into);
    for (const [, path = ""] of readFileSync(join(SOURCES, file), "utf8").matchAll(IMPORTED)) {
      const to = roomOf(relative(SOURCES, resolve(SOURCES, dirname(file), path)));
      if (to !== from) into.add(to);
    }
  }
  return found;
}

function roomOf(file: string): string {
  return (file.split(/[/\\]/)[0] ?? file).replace(/\.ts$/, "");
}

function reachableFrom(room: string, seen = new Set<string>()): Set<string> {
  for (const next of arrows.get(room) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachableFrom(next, seen);
  }
  return seen;
}
