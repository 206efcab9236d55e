import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

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
] as const;

export type KeptTable = (typeof KEPT)[number];

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
