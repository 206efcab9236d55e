import { createHash } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3";
import { hashOfEntry } from "../../../src/register/journal/entries.js";
import { hashOfRecord } from "../../../src/register/journal/seals.js";
import type { Pick } from "./changes.js";
import { KEPT } from "./content.js";

type Row = Record<string, unknown>;
type Write = (db: Database.Database, pick: Pick) => string;

/** Somebody with a tool for databases, who knows the triggers and puts them back afterwards. */
export function inDatabase(write: Write): (root: string, pick: Pick) => string {
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
export function changeCell(db: Database.Database, pick: Pick): string {
  const table = pick.from(KEPT);
  const { row, place } = rowOf(db, table, pick);
  const column = pick.from(Object.keys(row));
  const value = another(row[column], pick);
  db.prepare(`update "${table}" set "${column}" = ? where rowid = ?`).run(value, place);
  return `${table}.${column} of row ${place}`;
}

export function deleteRow(db: Database.Database, pick: Pick): string {
  const table = pick.from(KEPT);
  const { place } = rowOf(db, table, pick);
  db.prepare(`delete from "${table}" where rowid = ?`).run(place);
  return `${table}: row ${place} deleted`;
}

/** A copy of a row under another key, with whatever must not be there twice changed. */
export function addRow(db: Database.Database, pick: Pick): string {
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
};

/** Two rows change places, but for their keys. */
export function swapRows(db: Database.Database, pick: Pick): string {
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
export function forgeDocument(db: Database.Database, pick: Pick): string {
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
export function forgeEntry(db: Database.Database, pick: Pick): string {
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
export function forgeEdition(db: Database.Database, pick: Pick): string {
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

export function withAnotherByte(bytes: Buffer, pick: Pick): Buffer {
  const at = pick.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + pick.below(255));
  return bytes;
}
