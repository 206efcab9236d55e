import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { checkAgainstRegister } from "../../src/checks/check-against-register.js";
import { checkRows } from "../../src/checks/check-rows.js";
import type { Course } from "../../src/model/course.js";
import {
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  documentKindFor,
} from "../../src/model/document.js";
import { identityKeyOf } from "../../src/model/identity.js";
import { parseNumberPatterns } from "../../src/model/number-pattern.js";
import type { CheckedRow } from "../../src/model/problem.js";
import { findCourse, getCourse } from "../../src/register/courses/courses.js";
import type { EnrolmentState } from "../../src/register/courses/enrolments.js";
import { createSchema } from "../../src/register/db/schema.js";
import type { Db } from "../../src/register/db/sqlite.js";
import { openSqlite } from "../../src/register/db/sqlite.js";
import {
  FROM_THE_BEGINNING,
  isKnownEdition,
  putInForce,
} from "../../src/register/documents/editions.js";
import {
  type DecidedIssue,
  type IssueOrder,
  issueDocuments,
} from "../../src/register/documents/issue.js";
import {
  type BatchDocument,
  documentsOfBatch,
} from "../../src/register/documents/known-documents.js";
import type { Act } from "../../src/register/journal/entries.js";
import { startSeal } from "../../src/register/journal/seals.js";
import { knownTrainees } from "../../src/register/people/known-people.js";
import { enterRoster } from "../../src/register/rosters/import.js";
import { type Cells, rosterRow } from "../checks/build-rows.js";

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
export async function memoryRegister(): Promise<Db> {
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
  db: Db,
  rows: readonly Cells[],
  course: Course = COURSE,
  act: Act = ACT,
): Promise<CheckedRow[]> {
  let decided: CheckedRow[] = [];
  const sha256 = hashOf(rows);
  await enterRoster(db, { course, fileName: "list.xlsx", sha256 }, act, async (inside) => {
    decided = await decide(inside, rows, course);
    return decided;
  });
  return decided;
}

/** The hash of the file that these rows would stand in. */
export function hashOf(rows: readonly Cells[]): string {
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

async function decide(db: Db, rows: readonly Cells[], course: Course): Promise<CheckedRow[]> {
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
export async function contentOf(db: Db): Promise<Record<string, unknown[]>> {
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

/** What an entry of the journal says besides what it seals. */
export function saidIn(entry: unknown): Record<string, unknown> {
  const { sealed: _, ...said } = JSON.parse((entry as { details: string }).details);
  return said;
}

export const ACT = { operator: "aigul", at: "2026-03-16T04:05:06.789Z" };

/** Issues a course's documents with one edition for each kind and the number as only value. */
export async function issue(
  db: Db,
  code = "AT-2026-014",
  { decide, ...change }: Partial<IssueOrder & DecidedIssue> = {},
): Promise<BatchDocument[]> {
  const course = await getCourse(db, code);
  await keepEditions(db);
  const order: IssueOrder = {
    course,
    issuedOn: "2026-03-16",
    decide: async () => ({
      numberPatterns: parseNumberPatterns([]),
      values: { city_ru: "Астана" },
      kindFor: (enrolment: EnrolmentState) => documentKindFor(course.kind, enrolment.outcome),
      render: ({ kind, number }) => ({
        edition: editionOf(kind),
        values: { registration_number: number },
        sha256: `hash of ${number}`,
      }),
      ...change,
    }),
    room: async () => {},
    written: async () => {},
    ...change,
    ...(decide ? { decide } : {}),
  };
  const batch = await issueDocuments(db, order, ACT);
  return batch === null ? [] : documentsOfBatch(db, batch.id);
}

/** One edition of each kind, in force whenever the test begins. */
export async function keepEditions(db: Db): Promise<void> {
  for (const kind of DOCUMENT_KIND_NAMES) {
    const sha256 = editionOf(kind);
    if (await isKnownEdition(db, kind, sha256)) continue;
    const edition = { sha256, kind, bytes: Buffer.from(kind), press: Buffer.from("press") };
    await putInForce(db, edition, FROM_THE_BEGINNING, ACT);
  }
}

function editionOf(kind: DocumentKind): string {
  return `edition of ${kind}`;
}

/** The seal of rows whose records' hashes are at hand. */
export function sealOfRows(records: Iterable<string>): string {
  const seal = startSeal();
  for (const record of records) seal.add(record);
  return seal.end();
}
