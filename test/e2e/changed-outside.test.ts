import { readdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { desk, NATALYA } from "./registers.js";
import { CARDIOLOGY } from "./workbooks.js";

const NUMBER = "3-2026-00002";
const KIND = "advanced-training-certificate";

/** Somebody with a tool for databases, who puts the triggers back afterwards. */
function tamper(register: string, sql: string): void {
  const db = new Database(join(register, "kualik.db"));
  const triggers = db
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from sqlite_master where type = 'trigger'",
    )
    .all();
  for (const { name } of triggers) db.exec(`drop trigger "${name}"`);
  db.pragma("foreign_keys = off");
  expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
  for (const { sql } of triggers) db.exec(sql);
  db.close();
}

test.each([
  [
    "the centre's name",
    "update settings set value = replace(value, 'nameRu\":\"', 'nameRu\":\"Х') where key = 'centre'",
    "settings centre",
  ],
  [
    "a secret that nobody made",
    "insert into settings values ('check-secret', 'known to somebody')",
    "settings check-secret",
  ],
  [
    "what a template prints",
    `update editions set press = cast('x' as blob) where kind = '${KIND}'`,
    "editions ",
  ],
  [
    "a template's bytes",
    `update editions set bytes = cast('x' as blob) where kind = '${KIND}'`,
    "editions ",
  ],
  [
    "which template is in force",
    `update editions_in_force set edition = (select edition from editions_in_force where kind <> '${KIND}') where kind = '${KIND}'`,
    `editions_in_force ${KIND}`,
  ],
  [
    "from when a template is in force",
    `update editions_in_force set fromDate = '2026-01-01' where kind = '${KIND}'`,
    `editions_in_force ${KIND}`,
  ],
  [
    "a template that nobody put in force",
    `insert into editions_in_force select '${KIND}', '2026-01-01', edition, addedAt, addedBy from editions_in_force where kind <> '${KIND}' limit 1`,
    `editions_in_force ${KIND}`,
  ],
  [
    "the journal's end",
    "update journal set operator = 'somebody' where id = (select max(id) from journal)",
    "journal ",
  ],
  [
    "an entry before the last",
    "delete from journal where id = (select max(id) - 1 from journal)",
    "journal ",
  ],
])("%s, changed past Kualik, is printed on no document", async (_what, sql, record) => {
  const { register, run, direct } = await desk();
  const request = await direct("--iin", NATALYA);
  tamper(register, sql);
  for (const args of [
    ["issue", CARDIOLOGY, "--date", "2026-02-16"],
    ["request", "fulfil", request, "--yes"],
  ]) {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([1, expect.stringContaining(`changed past Kualik: ${record}`)]);
  }
  expect(readdirSync(join(register, "issued"), { recursive: true })).toEqual([]);
});

test("the centre's name, changed past Kualik, goes out on no notice", async () => {
  const { register, run, direct } = await desk();
  const request = await direct("--iin", NATALYA);
  tamper(register, "update settings set value = replace(value, 'nameRu', 'nameEn')");
  const { code, err } = await run("request", "refuse", request, "--explanation", "нет", "--yes");
  expect([code, err]).toEqual([1, expect.stringContaining("settings centre")]);
});

test.each([
  [
    "the name on it",
    `update documents set facts = replace(facts, 'Наталья', 'Наталия') where number = '${NUMBER}'`,
    `documents ${NUMBER}`,
  ],
  [
    "the course of its batch",
    "update batches set fieldValues = replace(fieldValues, '2026', '2025')",
    `documents ${NUMBER}`,
  ],
  [
    "when it was issued",
    `update documents set issuedAt = '2026-01-01T00:00:00.000Z' where number = '${NUMBER}'`,
    `documents ${NUMBER}`,
  ],
  [
    "the outcome of its place",
    `update enrolments set outcome = 'not-completed' where id = (select enrolmentId from documents where number = '${NUMBER}')`,
    "enrolments ",
  ],
  [
    "the person's name",
    `update trainees set fullNameRu = 'Ким Нина' where iin = '${NATALYA}'`,
    "trainees ",
  ],
])(
  "of a document %s, changed past Kualik, is repeated by no duplicate",
  async (_what, sql, record) => {
    const { register, run, ok, numbers } = await desk();
    await ok("issue", CARDIOLOGY, "--date", "2026-02-16");
    const before = await numbers();
    tamper(register, sql);
    const args = ["duplicate", NUMBER, "--reason", "утеряно", "--as-issued", "--yes"];
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([1, expect.stringContaining(`changed past Kualik: ${record}`)]);
    expect(await numbers()).toEqual(before);
  },
);
