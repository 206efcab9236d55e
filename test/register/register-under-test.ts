import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { checkAgainstRegister } from "../../src/checks/check-against-register.js";
import { checkRows } from "../../src/checks/check-rows.js";
import type { Course } from "../../src/model/course.js";
import { identityKeyOf } from "../../src/model/identity.js";
import type { CheckedRow } from "../../src/model/problem.js";
import { findCourse } from "../../src/register/courses/courses.js";
import { createSchema } from "../../src/register/db/schema.js";
import { openSqlite, type RegisterDatabase } from "../../src/register/db/sqlite.js";
import { knownTrainees } from "../../src/register/people/known-people.js";
import { enterRoster } from "../../src/register/rosters/import.js";
import { type Cells, rosterRow } from "../checks/build-rows.js";
import { ACT } from "./issue-course.js";

export { ACT, issue, keepEditions } from "./issue-course.js";

export const COURSE: Course = {
  code: "AT-2026-014",
  kind: "advanced-training",
  titleKk: "Кардиология негіздері",
  titleRu: "Основы кардиологии",
  specialtyKk: null,
  specialtyRu: null,
  hours: 60,
  credits: 2,
  start: "2026-03-02",
  end: "2026-03-13",
};

/** People whom no rule has anything against; the third gets a reference. */
export const AIGUL: Cells = {
  fullName: "Ахметова Айгүл Серікқызы",
  iin: "841014405586",
  outcome: "завершил",
};
export const SERGEI: Cells = { fullName: "Ким Сергей", iin: "970925393119", outcome: "завершил" };
export const MADINA: Cells = {
  fullName: "Нургалиева Мадина Сериковна",
  iin: "961109490442",
  outcome: "не завершила",
  hours: "25",
};

/** A register in memory. */
export async function memoryRegister(): Promise<RegisterDatabase> {
  const db = openSqlite(":memory:", { create: true });
  onTestFinished(() => db.destroy());
  await createSchema(db);
  return db;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kualik-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Enters a roster the way the import command does; equal rows are the same file. */
export async function enter(
  db: RegisterDatabase,
  rows: readonly Cells[],
  course: Course = COURSE,
): Promise<CheckedRow[]> {
  let decided: CheckedRow[] = [];
  const sha256 = hashOf(rows);
  await enterRoster(db, { course, fileName: "list.xlsx", sha256 }, ACT, async (inside) => {
    decided = await decide(inside, rows, course);
    return decided;
  });
  return decided;
}

/** The hash of the file that these rows would stand in. */
export function hashOf(rows: readonly Cells[]): string {
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

async function decide(
  db: RegisterDatabase,
  rows: readonly Cells[],
  course: Course,
): Promise<CheckedRow[]> {
  const checked = checkRows(
    rows.map((cells, index) => rosterRow(index + 2, cells)),
    { today: "2026-03-16", courseHours: course.hours },
  );
  const keys = checked.flatMap((row) =>
    row.outcome === "accept"
      ? (identityKeyOf(row.trainee.iin, row.trainee.identityDocument) ?? [])
      : [],
  );
  const registered = await findCourse(db, course.code);
  return checkAgainstRegister(checked, await knownTrainees(db, keys, registered?.id ?? null));
}

/** Everything that stands in the register, table by table. */
export async function contentOf(db: RegisterDatabase): Promise<Record<string, unknown[]>> {
  const tables = await db.introspection.getTables();
  const content: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    content[name] = await db
      .selectFrom(name as "courses")
      .selectAll()
      .execute();
  }
  return content;
}
