import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import Database from "better-sqlite3";

/**
 * What is wrong with a register, looked at without any code of the program: what it promises is
 * written down here a second time.
 */
export function registerFaults(root: string): string[] {
  return withDatabase(root, (db) => [
    ...rows<{ integrity_check: string }>(db, "pragma integrity_check")
      .map((row) => row.integrity_check)
      .filter((said) => said !== "ok"),
    ...rows(db, "pragma foreign_key_check").map((row) => `orphan: ${JSON.stringify(row)}`),
    ...numberFaults(db),
    ...journalFaults(db),
    ...rows<{ enrolmentId: number }>(
      db,
      "select enrolmentId from live_documents group by enrolmentId having count(*) > 1",
    ).map((row) => `two documents of enrolment ${row.enrolmentId}`),
  ]);
}

/** Numbers 1 to n of each kind and year, none twice, and the counters behind the last. */
function numberFaults(db: Database.Database): string[] {
  const kinds = rows<{ kind: string; year: number; n: number; least: number; most: number }>(
    db,
    `select kind, year, count(distinct sequence) as n, min(sequence) as least,
       max(sequence) as most from documents group by kind, year`,
  );
  const faults = kinds
    .filter(({ n, least, most }) => least !== 1 || most !== n)
    .map((row) => `numbers skipped: ${JSON.stringify(row)}`);
  const twice = rows(
    db,
    `select number from documents group by number having count(*) > 1
     union all select kind || sequence from documents group by kind, year, sequence
       having count(*) > 1`,
  );
  const counters = rows(
    db,
    `select kind, year, next from counters where next <> 1 + (select count(*) from documents
       where documents.kind = counters.kind and documents.year = counters.year)`,
  );
  return [
    ...faults,
    ...twice.map((row) => `number twice: ${JSON.stringify(row)}`),
    ...counters.map((row) => `counter: ${JSON.stringify(row)}`),
  ];
}

interface Entry {
  id: number;
  at: string;
  operator: string;
  person: string | null;
  act: string;
  subject: string;
  details: string;
  hash: string;
}

function journalFaults(db: Database.Database): string[] {
  const faults: string[] = [];
  const told: string[] = [];
  let previous = "";
  let expected = 1;
  for (const entry of rows<Entry>(db, "select * from journal order by id")) {
    const { id, at, operator, person, act, subject, details, hash } = entry;
    if (id !== expected) faults.push(`journal: ${id} where ${expected} should be`);
    const canonical = JSON.stringify([previous, id, at, operator, person, act, subject, details]);
    if (createHash("sha256").update(canonical).digest("hex") !== hash) {
      faults.push(`journal: entry ${id} does not follow the one before`);
    }
    if (act === "issue") told.push(...(JSON.parse(details).numbers ?? []));
    previous = hash;
    expected = id + 1;
  }
  const issued = rows<{ number: string }>(
    db,
    "select number from documents where replacesId is null",
  ).map(({ number }) => number);
  if (issued.sort().join() !== told.sort().join()) {
    faults.push(`journal: tells of ${told.length} documents issued, there are ${issued.length}`);
  }
  return faults;
}

/** Documents whose file is missing or is not the one recorded, and files that no document has. */
export function fileFaults(root: string): string[] {
  const documents = withDatabase(root, (db) =>
    rows<{ file: string; sha256: string; isAnnulled: number }>(
      db,
      `select file, sha256, exists (
         select 1 from annulments where annulments.documentId = documents.id) as isAnnulled
       from documents union all select file, sha256, 0 from notices`,
    ),
  ).map(({ file, sha256, isAnnulled }) => ({
    // What holds no longer lies in a folder beside the others.
    file: isAnnulled ? `${dirname(file)}/annulled/${basename(file)}` : file,
    sha256,
  }));
  const wrong = documents.filter(({ file, sha256 }) => {
    const path = join(root, file);
    if (!existsSync(path)) return true;
    return createHash("sha256").update(readFileSync(path)).digest("hex") !== sha256;
  });
  const known = new Set(documents.map(({ file }) => file));
  const strangers = filesUnder(join(root, "issued"))
    .map((path) => relative(root, path).replaceAll("\\", "/"))
    .filter((file) => !known.has(file) && !/\/(print|handover)-[^/]*\.docx$/.test(file));
  return [
    ...wrong.map(({ file }) => `missing or changed: ${file}`),
    ...strangers.map((file) => `belongs to no document: ${file}`),
  ];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What a register holds: how many rows of each table, all numbers, acts by name. */
export interface Content {
  tables: Record<string, number>;
  numbers: string[];
  acts: Record<string, number>;
}

export function contentOf(root: string): Content {
  return withDatabase(root, (db) => {
    const names = rows<{ name: string }>(
      db,
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by 1",
    );
    const count = (table: string) =>
      rows<{ n: number }>(db, `select count(*) as n from "${table}"`)[0]?.n ?? 0;
    const acts = rows<{ act: string; n: number }>(
      db,
      "select act, count(*) as n from journal group by act",
    );
    return {
      tables: Object.fromEntries(names.map(({ name }) => [name, count(name)])),
      numbers: rows<{ number: string }>(db, "select number from documents order by number").map(
        ({ number }) => number,
      ),
      acts: Object.fromEntries(acts.map(({ act, n }) => [act, n])),
    };
  });
}

function withDatabase<Result>(root: string, work: (db: Database.Database) => Result): Result {
  const db = new Database(join(root, "kualik.db"), { fileMustExist: true });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function rows<Row>(db: Database.Database, query: string): Row[] {
  return db.prepare<[], Row>(query).all();
}
