import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const KINDS = /\.(?:process|libreoffice|chromium)\.test\.ts$/;
/** By what a test starts something outside its own process. */
const STARTERS = ["node:child_process", "playwright-core"];

/** What a file of the tests imports, and what that imports; the program's own files are not looked into. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(ROOT, file), "utf8");
  for (const [, name = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)) {
    const path = relative(ROOT, resolve(ROOT, file, "..", name)).replace(/\.js$/, ".ts");
    const isOfTests = /^(?:test|scripts)\//.test(path) && existsSync(join(ROOT, path));
    if (name.startsWith(".") && isOfTests) reached(path, seen);
    else seen.add(name);
  }
  return seen;
}

test("a file of tests that starts processes, LibreOffice or Chromium says so in its name", () => {
  const files = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join("test", file));
  const starting = files.filter((file) => {
    const names = reached(file);
    return STARTERS.some((starter) => names.has(starter));
  });
  expect(starting.length).toBeGreaterThan(15);
  expect(starting.filter((file) => !KINDS.test(file))).toEqual([]);
});

test.each(["libreoffice", "chromium"])("one named after %s looks at things by it", (kind) => {
  const files = readdirSync(join(ROOT, "test", "e2e")).filter((file) =>
    file.endsWith(`.${kind}.test.ts`),
  );
  expect(files).not.toEqual([]);
  for (const file of files) {
    const names = reached(join("test/e2e", file));
    expect(names.has(`test/e2e/${kind}.ts`), file).toBe(true);
  }
});
