import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { createSchema } from "../../../src/register/db/schema.js";
import { openSqlite } from "../../../src/register/db/sqlite.js";
import { COURSE, contentOf, enter, keepEditions, temporaryFolder } from "../register-under-test.js";

const SQLITE = pathToFileURL(createRequire(import.meta.url).resolve("better-sqlite3")).href;
const COURSES = ["AT-2026-021", "AT-2026-022", "AT-2026-023"];
const PEOPLE = 40;

/** Bundles the process that issues, because Node reads no TypeScript. */
async function buildIssuer(folder: string): Promise<string> {
  const outfile = join(folder, "issue-at-once.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("issue-at-once.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "silent",
    plugins: [
      {
        name: "compiled-module-where-it-is-installed",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^better-sqlite3$/ }, () => ({ path: SQLITE, external: true })),
      },
    ],
  });
  return outfile;
}

test("three processes that issue at once take no number twice and leave none out", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "kualik.db");
  const db = openSqlite(file, { create: true });
  await createSchema(db);
  await keepEditions(db);
  for (const [index, code] of COURSES.entries()) {
    const rows = Array.from({ length: PEOPLE }, (_, person) => ({
      fullName: "Smith John",
      identityDocument: `GBR ${533000000 + index * 1000 + person}`,
      outcome: "passed",
    }));
    await enter(db, rows, { ...COURSE, code });
  }
  const issuer = await buildIssuer(folder);

  const run = promisify(execFile);
  const outputs = await Promise.all(
    COURSES.map((code) => run(process.execPath, [issuer, file, code])),
  );
  const batches = outputs.map(({ stdout }): string[] => JSON.parse(stdout));

  expect(batches.map((numbers) => numbers.length)).toEqual([PEOPLE, PEOPLE, PEOPLE]);
  expect(batches.flat().sort()).toEqual(
    Array.from(
      { length: COURSES.length * PEOPLE },
      (_, index) => `3-2026-${String(index + 1).padStart(5, "0")}`,
    ),
  );
  const { counters, documents } = await contentOf(db);
  await db.destroy();
  expect(counters).toEqual([{ kind: "advanced-training-certificate", year: 2026, next: 121 }]);
  expect(documents).toHaveLength(COURSES.length * PEOPLE);
});
