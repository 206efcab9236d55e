import { sql } from "kysely";
import { expect, test } from "vitest";
import type { FindingCode } from "../../../src/model/finding.js";
import { expectedHashIsThere, REGISTER_CHECKS } from "../../../src/register/audit/checks.js";
import { saveCentre } from "../../../src/register/centre/settings.js";
import { type Db, handleOf } from "../../../src/register/db/sqlite.js";
import { annulDocument } from "../../../src/register/documents/annulment.js";
import { documentWriter } from "../../../src/register/documents/issue.js";
import { addJournalEntry } from "../../../src/register/journal/entries.js";
import { hashOfRecord } from "../../../src/register/journal/seals.js";
import { correctTrainee } from "../../../src/register/people/correction.js";
import { FACTS } from "../../documents/build-template.js";
import {
  ACT,
  AIGUL,
  COURSE,
  enter,
  issue,
  MADINA,
  memoryRegister,
  SERGEI,
  sealOfRows,
} from "../register-under-test.js";

const CERTIFICATE = "advanced-training-certificate";

/** A register with two certificates and a reference; its editions are no real ones. */
async function wholeRegister(): Promise<Db> {
  const db = await memoryRegister();
  const settings = await saveCentre(db, FACTS.centre);
  await addJournalEntry(db, ACT, "init", "register", { settings });
  await enter(db, [AIGUL, SERGEI, MADINA]);
  await issue(db);
  return db;
}

/** The codes of what is found, but for the bytes of the editions, which are made up. */
async function codesIn(db: Db): Promise<FindingCode[]> {
  const found: FindingCode[] = [];
  for (const { run } of REGISTER_CHECKS) {
    await run(db, { report: (code) => void found.push(code), doubt: () => {} });
  }
  return found.filter((code) => code !== "edition-bytes");
}

/** What somebody with a tool for databases would run, who lets no trigger stop him. */
async function tamper(db: Db, ...statements: string[]): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger'`.execute(db);
  await run("pragma foreign_keys = off");
  for (const { name } of rows) await run(`drop trigger ${name}`);
  for (const statement of statements) await run(statement);
  for (const trigger of rows) await run(trigger.sql);
}

/** Changes what SQLite notes of its parts, which it usually keeps from being written to. */
async function tamperWithNotes(db: Db, statement: string): Promise<void> {
  handleOf(db).unsafeMode(true);
  handleOf(db).pragma("writable_schema = on");
  await sql.raw(statement).execute(db);
}

test("a trigger noted for another table differs, though its words are the same", async () => {
  const db = await wholeRegister();
  await tamperWithNotes(
    db,
    "update sqlite_master set tbl_name = 'courses' where name = 'journal_no_update'",
  );
  expect(await codesIn(db)).toContain("structure-differs");
});

test("a table whose key is no key any more is found, and gone through to its end", async () => {
  const db = await wholeRegister();
  const { at, operator } = ACT;
  const annulment = { id: 1, documentId: 1, reason: "slip", at, operator, person: null };
  await db.insertInto("annulments").values(annulment).execute();
  await tamperWithNotes(
    db,
    "update sqlite_master set sql = replace(sql, 'primary key', 'prymary key') where name = 'annulments'",
  );
  // So that SQLite reads its notes again.
  await sql`pragma schema_version = 1000`.execute(db);
  expect(await db.selectFrom("annulments").select("id").execute()).toEqual([{ id: null }]);
  expect(await codesIn(db)).toContain("structure-differs");
});

test("nothing is found in a register that nobody touched", async () => {
  expect(await codesIn(await wholeRegister())).toEqual([]);
});

test.each<[FindingCode, ...string[]]>([
  ["structure-missing", "drop index documents_by_hash"],
  ["structure-added", "create table more (id integer)"],
  ["structure-added", "create view sqlitelike as select 1"],
  [
    "structure-added",
    "create trigger sqlitelike after insert on documents begin delete from counters; end",
  ],
  [
    "structure-differs",
    "drop index documents_by_hash",
    "create index documents_by_hash on documents (number)",
  ],
  ["entries-missing", "delete from journal where id = 2"],
  ["entry-changed", "update journal set operator = 'other' where id = 3"],
  ["entry-changed", "update journal set hash = 'other' where id = 3"],
  ["entry-unreadable", "update journal set details = '{' where id = 3"],
  ["record-changed", "update documents set issuedOn = '2026-03-17' where id = 2"],
  ["rows-changed", "update documents set recordSha256 = 'other' where id = 2"],
  ["rows-changed", "update batches set course = '{}'"],
  ["rows-missing", "delete from documents where id = 2"],
  ["rows-missing", "delete from batches"],
  [
    "row-unsealed",
    "insert into batches (id, person, course, fieldValues) select 7, person, course, fieldValues from batches",
  ],
  [
    "rows-sealed-twice",
    "insert into journal select 99, at, operator, person, act, subject, details, 'x' from journal where act = 'issue'",
  ],
  ["rows-changed", "update enrolments set outcome = 'completed' where outcome = 'not-completed'"],
  ["rows-changed", "update enrolments set traineeId = 99 where id = 1"],
  ["rows-changed", "update trainees set birthDate = '1984-10-15' where id = 1"],
  ["rows-changed", "update courses set hours = 108"],
  ["rows-changed", "update trainee_names set nameKey = 'other' where traineeId = 1"],
  ["rows-changed", "delete from trainee_names where traineeId = 1"],
  ["rows-missing", "delete from enrolments where id = 2"],
  ["rows-missing", "delete from rosters"],
  [
    "row-unsealed",
    "insert into calendar_days (date, kind, note, changedAt, changedBy) values ('2026-03-17', 'day-off', '', '', '')",
  ],
  ["rows-changed", "update row_states set states = replace(states, 'a', 'b')"],
  ["numbers-missing", "update documents set sequence = 4 where number = '3-2026-00002'"],
  ["number-repeated", "update documents set sequence = 0 where number = '3-2026-00001'"],
  [
    "entry-numbers-differ",
    `update journal set details = '{"numbers":["3-2026-00009"]}' where act = 'issue'`,
  ],
  ["entry-numbers-differ", "update documents set number = '3-2026-00007' where id = 1"],
  ["counter-differs", `update counters set next = 2 where kind = '${CERTIFICATE}'`],
  ["counter-differs", `delete from counters where kind = '${CERTIFICATE}'`],
  ["counter-differs", `insert into counters values ('${CERTIFICATE}', 2025, 3)`],
  ["link-broken", "update documents set enrolmentId = 99 where id = 1"],
  ["two-living", "update documents set enrolmentId = 1 where id = 2"],
  ["replaced-living", "update documents set replacesId = 1, enrolmentId = 1 where id = 2"],
  ["replaces-other", "update documents set replacesId = 1 where id = 2"],
  ["edition-changed", `update editions set press = x'00' where kind = '${CERTIFICATE}'`],
  ["edition-changed", `update editions set addedAt = '' where kind = '${CERTIFICATE}'`],
  ["edition-changed", `update editions set addedBy = '' where kind = '${CERTIFICATE}'`],
  ["edition-missing", `delete from editions where kind = '${CERTIFICATE}'`],
  [
    "edition-unsealed",
    "insert into editions select 'new', kind, bytes, press, addedAt, addedBy from editions limit 1",
  ],
  ["edition-in-force", "update editions_in_force set fromDate = '2026-01-01'"],
  ["edition-in-force", "delete from editions_in_force"],
  ["edition-in-force", "update editions_in_force set addedBy = 'other'"],
  ["setting-changed", `update settings set value = replace(value, '"', '" ')`],
  ["setting-missing", "delete from settings"],
  ["setting-unsealed", "insert into settings values ('other', '1')"],
  ["check-key-changed", "insert into settings values ('check-secret', 'known to somebody')"],
])("%s: %s", async (code, ...statements) => {
  const db = await wholeRegister();
  await tamper(db, ...statements);
  expect(await codesIn(db)).toContain(code);
});

test.each([
  ["trainees 1", "update trainees set birthDate = '1990-01-01' where id = 1"],
  ["enrolments 1", "update enrolments set hoursAttended = 1 where id = 1"],
])(
  "%s changed past the program is found also once an act has written it again",
  async (row, change) => {
    const db = await wholeRegister();
    await tamper(db, change);
    await correctTrainee(db, AIGUL.iin as string, { fullNameRu: "Ахметова А.", reason: "x" }, ACT);
    await annulDocument(db, "3-2026-00001", "x", ACT);
    expect(await codesIn(db)).toEqual(["row-overwritten"]);
    const { details } = await db
      .selectFrom("journal")
      .select("details")
      .where("details", "like", "%overwritten%")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(details).overwritten).toEqual([row]);
  },
);

test("a row taken away past the program is found also once another has its key", async () => {
  const db = await wholeRegister();
  await tamper(db, "delete from rosters", "delete from last_import");
  await enter(db, [AIGUL]);
  expect(await codesIn(db)).toContain("row-overwritten");
});

test("what SQLite notes of how often values come is no finding", async () => {
  const db = await wholeRegister();
  await sql`analyze`.execute(db);
  expect(await codesIn(db)).toEqual([]);
});

test("numbers that a restored copy skips are explained, as far as it says", async () => {
  const db = await wholeRegister();
  await tamper(
    db,
    "update documents set sequence = 5 where number = '3-2026-00002'",
    `update counters set next = 8 where kind = '${CERTIFICATE}'`,
  );
  const skip = (from: number, to: number) =>
    addJournalEntry(db, ACT, "restore", "register", {
      skipped: [{ kind: CERTIFICATE, year: 2026, from, to }],
    });
  await skip(2, 3);
  expect(await codesIn(db)).toEqual(expect.arrayContaining(["numbers-missing", "counter-differs"]));
  await skip(4, 4);
  await skip(6, 7);
  const left = await codesIn(db);
  expect(left).not.toContain("numbers-missing");
  expect(left).not.toContain("counter-differs");
});

test("a duplicate in the place of an annulled document is in order", async () => {
  const db = await wholeRegister();
  await db.transaction().execute(async (transaction) => {
    const original = await transaction
      .selectFrom("documents")
      .selectAll()
      .where("id", "=", 1)
      .executeTakeFirstOrThrow();
    const annulment = { ...ACT, id: 1, documentId: 1, reason: "утеря", person: null };
    await transaction.insertInto("annulments").values(annulment).execute();
    const batch = { course: COURSE, issuedOn: "2026-03-20", values: {} };
    const writer = await documentWriter(transaction, batch, ACT);
    await writer.enter({
      number: "3-2026-00003",
      year: 2026,
      sequence: 3,
      enrolmentId: original.enrolmentId,
      replacesId: 1,
      kind: original.kind,
      holder: JSON.parse(original.facts),
      edition: original.edition,
      values: {},
      sha256: "hash of the duplicate",
      file: "issued/2026/AT-2026-014/3-2026-00003.docx",
    });
    await transaction
      .updateTable("counters")
      .set({ next: 4 })
      .where("kind", "=", original.kind)
      .execute();
    const seal = sealOfRows([hashOfRecord("annulments", annulment)]);
    await addJournalEntry(transaction, ACT, "duplicate", "3-2026-00003", {
      sealed: [{ table: "annulments", first: 1, last: 1, seal }, ...writer.sealed()],
    });
  });
  expect(await codesIn(db)).toEqual([]);
});

test("a hash that was written down is found, whole or by its beginning, and no other is", async () => {
  const db = await wholeRegister();
  const { hash } = await db
    .selectFrom("journal")
    .select("hash")
    .where("id", "=", 2)
    .executeTakeFirstOrThrow();
  for (const [expected, codes] of [
    [hash, []],
    [hash.slice(0, 12), []],
    [hash.slice(1, 13), ["expected-hash-missing"]],
  ] as const) {
    const found: string[] = [];
    const notes = { report: (code: string) => void found.push(code), doubt: () => {} };
    await expectedHashIsThere(expected).run(db, notes);
    expect(found).toEqual(codes);
  }
});

test("of one changed document that document is named, of a changed hash the batch", async () => {
  const db = await wholeRegister();
  await tamper(db, "update documents set facts = '{}' where id = 2");
  const subjects: string[] = [];
  const doubted: number[][] = [];
  const seals = REGISTER_CHECKS.find(({ name }) => name === "seals");
  await seals?.run(db, {
    report: (_code, subject) => void subjects.push(subject),
    doubt: (...range) => void doubted.push(range),
  });
  const { number } = await db
    .selectFrom("documents")
    .select("number")
    .where("id", "=", 2)
    .executeTakeFirstOrThrow();
  expect(subjects).toEqual([number]);
  expect(doubted).toEqual([[2, 2]]);
});
