import { join } from "node:path";
import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../../src/register/migrate.js";
import { LAYOUTS } from "../../src/register/migrations/layouts.js";
import { MIGRATIONS } from "../../src/register/migrations/migrations.js";
import { openSqlite } from "../../src/register/sqlite.js";
import { contentOf, memoryRegister, temporaryFolder } from "./register-under-test.js";

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
  "held_rows",
  "journal",
  "last_import",
  "live_documents",
  "notices",
  "operators",
  "overrides",
  "requests",
  "rosters",
  "settings",
  "spoiled_blanks",
  "trainee_names",
  "trainees",
];

test("a new register has every table, empty", async () => {
  const db = await memoryRegister();
  const content = await contentOf(db);
  expect(Object.keys(content).sort()).toEqual(TABLES);
  expect(Object.values(content).flat()).toEqual([]);
});

test("opening a register again changes nothing", async () => {
  const file = join(temporaryFolder(), "kualik.db");
  const first = openSqlite(file, { create: true });
  await migrate(first);
  const before = await layoutAndVersion(first);
  await first.destroy();

  const second = openSqlite(file);
  await migrate(second);
  expect(await layoutAndVersion(second)).toEqual(before);
  const { rows } = await sql<{ changes: number }>`select total_changes() as changes`.execute(
    second,
  );
  await second.destroy();
  expect(rows).toEqual([{ changes: 0 }]);
});

test("a register of a newer Kualik is refused, and left alone", async () => {
  const db = await memoryRegister();
  await sql`insert into kysely_migration (name, timestamp)
    values ('9999-01-of-the-future', '9999-01-01T00:00:00.000Z')`.execute(db);
  const before = await layoutAndVersion(db);
  await expect(migrate(db)).rejects.toMatchObject({ code: "register-newer" });
  expect(await layoutAndVersion(db)).toEqual(before);
});

test("people of an older register are found by either spelling of their name", async () => {
  const db = openSqlite(":memory:", { create: true });
  onTestFinished(() => db.destroy());
  const provider = { getMigrations: async () => MIGRATIONS };
  await new Migrator({ db, provider }).migrateTo("2026-11-first-register");
  await sql`insert into trainees (identity_key, full_name_kk, full_name_ru, name_key) values
    ('iin:1', 'Ким', 'Ким', 'kim'), ('iin:2', 'Ли', 'Пак', 'li | pak')`.execute(db);
  await migrate(db);
  const names = await db.selectFrom("trainee_names").selectAll().orderBy("name_key").execute();
  expect(names.map(({ name_key, trainee_id }) => [name_key, trainee_id])).toEqual([
    ["kim", 1],
    ["li", 2],
    ["pak", 2],
  ]);
});

test("every layout has its migration, and their names order them", () => {
  expect(Object.keys(MIGRATIONS).sort()).toEqual(LAYOUTS);
});

async function layoutAndVersion(db: Parameters<typeof migrate>[0]) {
  const layout = await sql`select name, timestamp from kysely_migration`.execute(db);
  const schema = await sql`select type, name, sql from sqlite_master order by name`.execute(db);
  return { layout: layout.rows, schema: schema.rows };
}
