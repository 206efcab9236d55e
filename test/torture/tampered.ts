import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import Database from "better-sqlite3";
import { keepCheckSecret } from "../../src/register/centre/settings.js";
import { openRegister } from "../../src/register/db/open-register.js";
import { readRegisterFolder } from "../../src/register/db/register-folder.js";
import { hashOfEntry, journalHead } from "../../src/register/journal/entries.js";
import { hashOfRecord } from "../../src/register/journal/seals.js";
import { keepColumnAnswers } from "../../src/register/rosters/column-answers.js";
import { mustRun } from "./worlds.js";

/** Tables whose content an audit answers for. */
export const KEPT = [
  "journal",
  "documents",
  "batches",
  "annulments",
  "handovers",
  "blank_ranges",
  "blank_uses",
  "spoiled_blanks",
  "editions",
  "editions_in_force",
  "counters",
  "settings",
  "row_states",
  "operators",
  "courses",
  "rosters",
  "last_import",
  "column_answers",
  "trainees",
  "trainee_names",
  "enrolments",
  "held_rows",
  "calendar_years",
  "calendar_days",
] as const;

/** What a register says, without where in the file it says it: of what an audit answers for, and of the rest. */
export interface Content {
  kept: string;
  rest: string;
}

/** `null` where the database can no longer be read. */
export function contentOf(root: string): Content | null {
  try {
    const db = new Database(join(root, "kualik.db"), { readonly: true });
    try {
      return { kept: hashOfKept(db), rest: hashOfRest(db) };
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

function hashOfKept(db: Database.Database): string {
  const structure = db
    .prepare("select type, name, tbl_name, sql from sqlite_master order by type, name")
    .all();
  return hashOf([structure, ...KEPT.map((table) => rowsOf(db, table))]);
}

function hashOfRest(db: Database.Database): string {
  const tables = db
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  const others = tables.filter((name) => !KEPT.some((kept) => kept === name));
  return hashOf(others.map((table) => rowsOf(db, table)));
}

/** Past the indexes: what they say is another matter. The order of rows says nothing. */
function rowsOf(db: Database.Database, table: string): string[] {
  const rows = db.prepare(`select * from "${table}" not indexed`).all();
  return rows.map((row) => hashOf(row)).sort();
}

function hashOf(value: unknown): string {
  const asText = JSON.stringify(value, (_name, one) =>
    one?.type === "Buffer" ? Buffer.from(one.data).toString("base64") : one,
  );
  return createHash("sha256").update(asText).digest("hex");
}

/** What lies in `issued`, by path. */
export function hashOfFiles(root: string): string {
  const folder = join(root, "issued");
  if (!existsSync(folder)) return "";
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** Random choices. */
export interface Pick {
  below(end: number): number;
  from<Choice>(choices: readonly Choice[]): Choice;
}

/** A way to tamper with a register, with how often it is chosen. */
export interface Change {
  name: string;
  weight: number;
  /** @returns what was done */
  make(root: string, pick: Pick): string;
}

const CHANGES: readonly Change[] = [
  { name: "values", weight: 40, make: inDatabase(changeCell) },
  { name: "rows deleted", weight: 8, make: inDatabase(deleteRow) },
  { name: "rows added", weight: 8, make: inDatabase(addRow) },
  { name: "rows swapped", weight: 6, make: inDatabase(swapRows) },
  { name: "documents with their hash", weight: 6, make: inDatabase(forgeDocument) },
  { name: "entries with their hash", weight: 6, make: inDatabase(forgeEntry) },
  { name: "editions with their key", weight: 1, make: inDatabase(forgeEdition) },
  { name: "bytes of files", weight: 10, make: changeByte },
  { name: "files cut off", weight: 3, make: cutOff },
  { name: "files deleted", weight: 2, make: deleteFile },
  { name: "files swapped", weight: 2, make: swapFiles },
  { name: "files added", weight: 2, make: addFile },
  { name: "raw bytes", weight: 16, make: changeRawByte },
];

export function chooseChange(pick: Pick): Change {
  const total = CHANGES.reduce((sum, { weight }) => sum + weight, 0);
  let at = pick.below(total);
  for (const change of CHANGES) {
    at -= change.weight;
    if (at < 0) return change;
  }
  throw new Error("no change was chosen");
}

type Row = Record<string, unknown>;
type Write = (db: Database.Database, pick: Pick) => string;

/** Somebody with a tool for databases, who knows the triggers and puts them back afterwards. */
function inDatabase(write: Write): (root: string, pick: Pick) => string {
  return (root, pick) => {
    const db = new Database(join(root, "kualik.db"));
    try {
      db.pragma("foreign_keys = OFF");
      db.pragma("synchronous = OFF");
      const triggers = db
        .prepare("select name, sql from sqlite_master where type = 'trigger'")
        .all() as { name: string; sql: string }[];
      for (const { name } of triggers) db.exec(`drop trigger "${name}"`);
      const told = write(db, pick);
      for (const { sql } of triggers) db.exec(sql);
      return told;
    } finally {
      db.close();
    }
  };
}

/** One value of one row. */
function changeCell(db: Database.Database, pick: Pick): string {
  const table = pick.from(KEPT);
  const { row, place } = rowOf(db, table, pick);
  const column = pick.from(Object.keys(row));
  const value = another(row[column], pick);
  db.prepare(`update "${table}" set "${column}" = ? where rowid = ?`).run(value, place);
  return `${table}.${column} of row ${place}`;
}

function deleteRow(db: Database.Database, pick: Pick): string {
  const table = pick.from(KEPT);
  const { place } = rowOf(db, table, pick);
  db.prepare(`delete from "${table}" where rowid = ?`).run(place);
  return `${table}: row ${place} deleted`;
}

/** A copy of a row under another key, with whatever must not be there twice changed. */
function addRow(db: Database.Database, pick: Pick): string {
  const table = pick.from(KEPT);
  const { row } = rowOf(db, table, pick);
  const added: Row = { ...row };
  for (const column of UNIQUE[table] ?? []) {
    const value = added[column];
    added[column] = typeof value === "number" ? value + 1_000 + pick.below(1_000) : `${value}x`;
  }
  const columns = Object.keys(added).map((name) => `"${name}"`);
  db.prepare(
    `insert into "${table}" (${columns.join()}) values (${columns.map(() => "?").join()})`,
  ).run(...Object.values(added));
  return `${table}: a row added`;
}

const UNIQUE: Record<string, readonly string[]> = {
  journal: ["id", "hash"],
  documents: ["id", "sequence", "number", "file", "replacesId"],
  batches: ["id"],
  annulments: ["id", "documentId"],
  handovers: ["id"],
  blank_ranges: ["id"],
  blank_uses: ["id"],
  spoiled_blanks: ["id", "number"],
  editions: ["sha256"],
  editions_in_force: ["fromDate"],
  counters: ["year"],
  settings: ["key"],
  row_states: ["id"],
  operators: ["id", "osUser"],
  courses: ["id", "codeKey"],
  rosters: ["id"],
  last_import: ["id", "rosterId"],
  column_answers: ["id", "letter"],
  trainees: ["id", "identityKey"],
  trainee_names: ["nameKey"],
  enrolments: ["id", "traineeId"],
  held_rows: ["id"],
  calendar_years: ["id", "year"],
  calendar_days: ["id", "date"],
};

/** Two rows change places, but for their keys. */
function swapRows(db: Database.Database, pick: Pick): string {
  const table = pick.from(KEPT);
  const [one, other] = [rowOf(db, table, pick), rowOf(db, table, pick)];
  const [key = ""] = Object.keys(one.row);
  const values = ({ row }: { row: Row }) =>
    Object.entries(row).filter(([column]) => column !== key);
  const columns = values(one).map(([column]) => `"${column}"`);
  db.prepare(`delete from "${table}" where rowid in (?, ?)`).run(one.place, other.place);
  const insert = db.prepare(
    `insert into "${table}" ("${key}", ${columns.join()})
     values (?, ${columns.map(() => "?").join()})`,
  );
  insert.run(one.row[key], ...values(other).map(([, value]) => value));
  if (one.place !== other.place) {
    insert.run(other.row[key], ...values(one).map(([, value]) => value));
  }
  return `${table}: rows ${one.place} and ${other.place} swapped`;
}

/** A document's record with the hash that goes with what it says now. */
function forgeDocument(db: Database.Database, pick: Pick): string {
  const { row, place } = rowOf(db, "documents", pick);
  const columns = Object.keys(row).filter((name) => name !== "recordSha256" && name !== "id");
  const column = pick.from(columns);
  const { recordSha256, ...record } = { ...row, [column]: another(row[column], pick) } as Row;
  const hash = hashOfRecord("documents", record as never);
  db.prepare(`update documents set "${column}" = ?, recordSha256 = ? where rowid = ?`).run(
    record[column],
    hash,
    place,
  );
  return `documents.${column} of row ${place}, with its record's hash`;
}

/** An entry of the journal with the hash that goes with what it says now. */
function forgeEntry(db: Database.Database, pick: Pick): string {
  const { row, place } = rowOf(db, "journal", pick);
  const column = pick.from(["at", "operator", "person", "act", "subject", "details"]);
  const entry = { ...row, [column]: another(row[column], pick) } as Row;
  const before = db.prepare("select hash from journal where id = ?").pluck();
  const previous = (before.get(Number(row.id) - 1) ?? "") as string;
  const hash = hashOfEntry(previous, entry as unknown as Parameters<typeof hashOfEntry>[1]);
  db.prepare(`update journal set "${column}" = ?, hash = ? where rowid = ?`).run(
    entry[column],
    hash,
    place,
  );
  return `journal.${column} of entry ${place}, with its hash`;
}

/** An edition replaced by another document under the key that goes with it. */
function forgeEdition(db: Database.Database, pick: Pick): string {
  const { row, place } = rowOf(db, "editions", pick);
  const bytes = another(row.bytes, pick) as Buffer;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  db.prepare("update editions set bytes = ?, sha256 = ? where rowid = ?").run(bytes, sha256, place);
  return `editions: bytes and key of row ${place}`;
}

function rowOf(db: Database.Database, table: string, pick: Pick): { row: Row; place: number } {
  const places = db.prepare(`select rowid from "${table}" order by rowid`).pluck().all();
  const place = pick.from(places as number[]);
  const row = db.prepare(`select * from "${table}" where rowid = ?`).get(place) as Row;
  return { row, place };
}

/** A value of the same kind that is another one. */
function another(value: unknown, pick: Pick): unknown {
  if (value === null) return pick.from([1, "x"]);
  if (typeof value === "number") return value + pick.from([-1, 1, 7]);
  if (value instanceof Uint8Array) return withAnotherByte(Buffer.from(value), pick);
  const text = String(value);
  const at = pick.below(text.length);
  const letter = pick.from([..."0123456789abcdefАйгүл"].filter((one) => one !== text[at]));
  return text.slice(0, at) + letter + text.slice(at + 1);
}

function withAnotherByte(bytes: Buffer, pick: Pick): Buffer {
  const at = pick.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + pick.below(255));
  return bytes;
}

/** One byte of a document's file. */
function changeByte(root: string, pick: Pick): string {
  const file = documentOf(root, pick);
  writeFileSync(file, withAnotherByte(readFileSync(file), pick));
  return `a byte of ${relative(root, file)}`;
}

export function cutOff(root: string, pick: Pick): string {
  const file = documentOf(root, pick);
  truncateSync(file, pick.below(readFileSync(file).length));
  return `${relative(root, file)} cut off`;
}

function deleteFile(root: string, pick: Pick): string {
  const file = documentOf(root, pick);
  rmSync(file);
  return `${relative(root, file)} deleted`;
}

function swapFiles(root: string, pick: Pick): string {
  const [one, other] = [documentOf(root, pick), documentOf(root, pick)];
  renameSync(one, `${one}.aside`);
  if (one !== other) renameSync(other, one);
  renameSync(`${one}.aside`, other);
  return `${relative(root, one)} and ${relative(root, other)} swapped`;
}

/** A copy of a document under a number that was never given. */
function addFile(root: string, pick: Pick): string {
  const file = documentOf(root, pick);
  const added = file.replace(/\d+\.docx$/, `${10_000 + pick.below(80_000)}.docx`);
  writeFileSync(added, withAnotherByte(readFileSync(file), pick));
  return `${relative(root, added)} added`;
}

/** One byte of the database's file, wherever it falls. */
function changeRawByte(root: string, pick: Pick): string {
  const file = join(root, "kualik.db");
  const bytes = readFileSync(file);
  const at = pick.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + pick.below(255));
  writeFileSync(file, bytes);
  return `byte ${at} of kualik.db`;
}

/** Files for the printer can be made at any time, and are not kept as documents are. */
const ISSUED = /(?:^|[/\\])\d[^/\\]*\.docx$/;

function documentOf(root: string, pick: Pick): string {
  const files = readdirSync(join(root, "issued"), { recursive: true, encoding: "utf8" });
  return join(root, "issued", pick.from(files.filter((name) => ISSUED.test(name)).sort()));
}

/** Where the project is; the bundle that `npm run torture` makes is told by its starter. */
const ROOT = process.env.KUALIK_TORTURE_ROOT ?? new URL("../..", import.meta.url).pathname;
const SAMPLES = join(ROOT, "data", "samples");
const CENTRE =
  "--name-ru Центр --city-ru Астана --head-name-ru Серикова --head-position-ru Директор";
const OF_COURSE =
  "--title-ru Тема --specialty-ru Специальность --hours 60 --start 2026-03-02 --end 2026-03-13".split(
    " ",
  );
const ACT = { operator: "aigul", at: "2026-11-20T04:05:06.789Z" };

/** A small register in which every table that an audit answers for has rows. */
export async function makeRegister(root: string): Promise<void> {
  await mustRun(["init", root, ...CENTRE.split(" "), "--yes"]);
  const kualik = (line: string) => mustRun([...line.split(" "), "--register", root]);
  await importSample(root, "at-2026-021-emergency-care.xlsx", "AT-2026-021");
  await kualik("issue AT-2026-021 --date 2026-03-16");
  await kualik("settings set --head-name-ru Нурланова");
  await importSample(root, "cc-2026-004-nursing.csv", "CC-2026-004");
  await kualik("issue CC-2026-004 --date 2026-06-30");
  await kualik("print AT-2026-021");
  await addWhatFollows(root);
}

async function importSample(root: string, file: string, course: string): Promise<void> {
  const kind = course.startsWith("AT") ? "advanced-training" : "certification-course";
  const args = ["import", join(SAMPLES, file), "--course", course, "--kind", kind, "--yes"];
  await mustRun([...args, ...OF_COURSE, "--register", root]);
}

/** What a register has of a long life. */
async function addWhatFollows(root: string): Promise<void> {
  const kualik = (...args: string[]) => mustRun([...args, "--register", root]);
  await kualik(
    "blanks",
    "receive",
    "--series",
    "АБ",
    "--from",
    "000001",
    "--to",
    "000040",
    "--yes",
  );
  await kualik("blanks", "use", "--course", "AT-2026-021", "--from", "АБ 000001", "--yes");
  await kualik("blanks", "spoil", "АБ 000002", "--reason", "замятие");
  await kualik("annul", "3-2026-00002", "--reason", "ошибка", "--yes");
  await kualik("duplicate", "3-2026-00003", "--reason", "утеря", "--yes");
  await kualik(
    "handover",
    "3-2026-00001",
    "3-2026-00004",
    "--to",
    "Иванов И.",
    "--document",
    "digital",
    "--ground",
    "доверенность № 1",
  );
  await kualik("operators", "set", "--name", "Ахметова Г.");
  await kualik("calendar", "add", "2026-07-01", "--reason", "приказ");
  await kualik("calendar", "propose", "2031", "--yes");
  await kualik("journal", "export", join(root, "journal.csv"));
  const register = await openRegister(readRegisterFolder(root));
  try {
    await keepCheckSecret(register.db, "0123456789abcdef".repeat(4), ACT);
    await keepColumnAnswers(register.db, "ФИО | Итог", new Map([["A", "fullName"]]), ACT);
  } finally {
    await register.close();
  }
}

/** The journal's head as it would have been written into a paper journal. */
export async function headOf(root: string): Promise<string> {
  const register = await openRegister(readRegisterFolder(root));
  try {
    return (await journalHead(register.db)).hash;
  } finally {
    await register.close();
  }
}
