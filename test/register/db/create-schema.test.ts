import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { createSchema, LAYOUT } from "../../../src/register/db/schema.js";
import { type Db, openSqlite } from "../../../src/register/db/sqlite.js";
import { contentOf, memoryRegister, temporaryFolder } from "../register-under-test.js";

const TABLES = [
  "annulments",
  "answers",
  "batches",
  "blank_ranges",
  "blank_releases",
  "blank_uses",
  "blanks_in_use",
  "calendar_days",
  "calendar_years",
  "column_answers",
  "counters",
  "courses",
  "documents",
  "editions",
  "editions_in_force",
  "enrolments",
  "handovers",
  "handovers_taken_back",
  "held_rows",
  "journal",
  "kualik_layout",
  "last_import",
  "live_documents",
  "notices",
  "operators",
  "overrides",
  "requests",
  "rosters",
  "row_states",
  "settings",
  "spoiled_blanks",
  "standing_handovers",
  "trainee_names",
  "trainees",
];

test("a new register has every table, empty but for its layout", async () => {
  const content = await contentOf(await memoryRegister());
  expect(Object.keys(content).sort()).toEqual(TABLES);
  const { kualik_layout: layout, ...rest } = content;
  expect(layout).toEqual([{ version: LAYOUT }]);
  expect(Object.values(rest).flat()).toEqual([]);
});

test("made again, also by several programs at once, a register stays as it is", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  const [first, second] = [opened(file), opened(file)];
  await Promise.all([createSchema(first), createSchema(second)]);
  const before = await structureOf(first);
  await createSchema(second);
  expect(await structureOf(second)).toEqual(before);
  expect(await second.selectFrom("kualik_layout").selectAll().execute()).toHaveLength(1);
});

test("what fails in the middle leaves nothing", async () => {
  const db = opened(":memory:");
  await sql`create table answers (id)`.execute(db);
  const before = await structureOf(db);
  await expect(createSchema(db)).rejects.toThrow("already exists");
  expect(await structureOf(db)).toEqual(before);
});

test.each([
  ["journal"],
  ["documents"],
  ["batches"],
  ["annulments"],
  ["handovers"],
  ["handovers_taken_back"],
  ["blank_ranges"],
  ["blank_uses"],
  ["blank_releases"],
  ["spoiled_blanks"],
  ["requests"],
  ["notices"],
  ["answers"],
  ["row_states"],
  ["editions"],
])("%s keeps its rows", async (table) => {
  const structure = await structureOf(await memoryRegister());
  const triggers = structure.filter(({ name }) => name.startsWith(`${table}_no_`));
  expect(triggers.map(({ words }) => words.replace(/\s+/g, " "))).toEqual(
    ["delete", "update"].map((change) =>
      [
        `CREATE TRIGGER "${table}_no_${change}" before ${change} on ${table}`,
        `begin select raise(abort, '${table} are kept'); end`,
      ].join(" "),
    ),
  );
});

function opened(file: string): Db {
  const db = openSqlite(file, { create: true });
  onTestFinished(() => db.destroy());
  return db;
}

async function structureOf(db: Db) {
  const { rows } = await sql<{ name: string; words: string }>`
    select name, sql as words from sqlite_master order by name`.execute(db);
  return rows;
}
