import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findLocality, findTarget, loadRegistry, withPlace } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { load, messages } from "./folder.js";
import { changed } from "./valid.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the example of the README gives what the README shows", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
  const shown = [...readme.matchAll(/; \/\/ (.*)/g)].map(([, json = ""]) => JSON.parse(json));
  const ward = findLocality(registry, "Tân Tiến, Bắc Ninh");
  expect(shown).toEqual([
    findLocality(registry, "chi lang").validTo,
    findTarget(registry, "chi-lang.national-standard-schools.2030").value,
    ward.id,
    withPlace(registry, ward).localities.length - registry.localities.length,
  ]);
});

test("the message of the README is what the loader says", () => {
  const [message = ""] = messages(() =>
    load(changed("seeds/chi-lang-2022/targets.yaml", "kind: count", "kind: cuont")),
  );
  expect(readme.split("\n")).toContain(message);
});
