import { sql } from "kysely";
import { inPages } from "../db/rows.js";
import { WATCHED_TABLES, type WatchedTable } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { toldBy } from "../journal/acts.js";
import { GONE, runsOf, stateOf } from "../journal/row-states.js";
import { BETWEEN_KEYS } from "../people/identity.js";
import type { AuditNotes } from "./checks.js";

const ROWS_A_PAGE = 500;

/** Rows that may change are what an act wrote last: none otherwise, none more, none less. */
export async function rowsAreAsWritten(db: Db, notes: AuditNotes): Promise<number> {
  const kept = await statesByTable(db);
  let count = 0;
  for (const table of WATCHED_TABLES) {
    count += await compare(db, table, kept.get(table) ?? new Map(), notes);
  }
  await reportOverwritten(db, notes);
  await reportNames(db, notes);
  return count;
}

async function statesByTable(db: Db): Promise<Map<string, Map<number, string>>> {
  const kept = new Map<string, Map<number, string>>();
  const all = db.selectFrom("row_states").select(["id", "tableName", "first", "states"]);
  for await (const { tableName, first, states } of inPages(all, "id", ROWS_A_PAGE)) {
    const ofTable = kept.get(tableName) ?? new Map<number, string>();
    kept.set(tableName, ofTable);
    for (const [at, state] of states.split(" ").entries()) {
      if (state === GONE) ofTable.delete(first + at);
      else ofTable.set(first + at, state);
    }
  }
  return kept;
}

/** @param kept what the rows were when they were last written; emptied of those that are there */
async function compare(
  db: Db,
  table: WatchedTable,
  kept: Map<number, string>,
  { report }: AuditNotes,
): Promise<number> {
  let count = 0;
  const changed: number[] = [];
  // All these tables have the same key; the compiler would not see it of a choice of them.
  const all = db.selectFrom(table as "courses").selectAll();
  for await (const row of inPages(all, "id", ROWS_A_PAGE)) {
    const state = kept.get(row.id);
    if (state === undefined) report("row-unsealed", `${table} ${row.id}`, { table, row: row.id });
    else if (state !== stateOf(table, row)) changed.push(row.id);
    kept.delete(row.id);
    count += 1;
  }
  for (const { first, last } of runsOf(changed)) {
    const rows = first === last ? `${first}` : `${first}–${last}`;
    report("rows-changed", `${table} ${rows}`, { table, rows });
  }
  for (const { first, last } of runsOf([...kept.keys()].sort((one, other) => one - other))) {
    const rows = first === last ? `${first}` : `${first}–${last}`;
    report("rows-missing", `${table} ${rows}`, { table, rows, missing: last - first + 1 });
  }
  return count;
}

/** What an act has written over can be compared no more. */
async function reportOverwritten(db: Db, { report }: AuditNotes): Promise<void> {
  for await (const { id: entry, details } of toldBy(db)) {
    if (!Array.isArray(details.overwritten)) continue;
    for (const row of details.overwritten) {
      const [table = "", key = ""] = String(row).split(" ");
      report("row-overwritten", String(row), { entry, table, row: key });
    }
  }
}

/** The names by which people are looked for are those that their records have. */
async function reportNames(db: Db, { report }: AuditNotes): Promise<void> {
  const between = BETWEEN_KEYS;
  const { rows } = await sql<{ id: number }>`
    select trainees.id, 1 + (length(trainees.nameKey)
      - length(replace(trainees.nameKey, ${between}, ''))) / ${sql.lit(between.length)} as names
    from trainees left join trainee_names on trainee_names.traineeId = trainees.id
    group by trainees.id having count(trainee_names.nameKey) is not names or sum(instr(
      ${between} || trainees.nameKey || ${between},
      ${between} || trainee_names.nameKey || ${between}) > 0) is not names
    order by trainees.id`.execute(db);
  const table = "trainee_names";
  for (const { id } of rows) report("rows-changed", `${table} ${id}`, { table, rows: `${id}` });
}
