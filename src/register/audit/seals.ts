import type { FindingCode } from "../../model/finding.js";
import { CHECK_SECRET, hashOfSetting } from "../centre/settings.js";
import { inPages } from "../db/rows.js";
import type { SealedTable } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { isRecord, rangesIn, toldBy } from "../journal/acts.js";
import { hashOfRecord, SEALED_TABLES, type SealedRows, startSeal } from "../journal/seals.js";
import type { AuditNotes } from "./checks.js";

/** What the journal says was written and never changes, by table, in the order of the rows' keys. */
async function sealedRanges(db: Db): Promise<Map<SealedTable, SealedRows[]>> {
  const ranges = new Map<SealedTable, SealedRows[]>(SEALED_TABLES.map((table) => [table, []]));
  for await (const { details } of toldBy(db)) {
    for (const range of rangesIn(details)) ranges.get(range.table)?.push(range);
  }
  for (const ofTable of ranges.values()) ofTable.sort((one, other) => one.first - other.first);
  return ranges;
}

/** Every row that never changes is covered by one seal of the journal, and the seals agree. */
export async function sealsHold(db: Db, notes: AuditNotes): Promise<number> {
  let count = 0;
  for (const [table, ranges] of await sealedRanges(db)) {
    reportOverlaps(ranges, notes);
    count += await compare(db, table, ranges, notes);
  }
  return count;
}

function reportOverlaps(ranges: readonly SealedRows[], { report, doubt }: AuditNotes): void {
  for (const [index, range] of ranges.entries()) {
    const before = ranges[index - 1];
    if (!before || range.first > before.last) continue;
    report("rows-sealed-twice", subjectOf(range), wordsOf(range));
    if (range.table === "documents") doubt(range.first, range.last);
  }
}

/** Goes through the rows and the ranges side by side. */
async function compare(
  db: Db,
  table: SealedTable,
  ranges: readonly SealedRows[],
  notes: AuditNotes,
): Promise<number> {
  let count = 0;
  let at = 0;
  let open = openRange(ranges[at]);
  for await (const row of rowsOf(db, table)) {
    while (open && row.id > open.range.last) {
      close(open, notes);
      at += 1;
      open = openRange(ranges[at]);
    }
    if (row.changed !== null) {
      notes.report("record-changed", row.changed, { number: row.changed });
      notes.doubt(row.id, row.id);
    }
    count += 1;
    if (open && row.id >= open.range.first) {
      open.seal.add(row.record);
      open.rows += 1;
      continue;
    }
    notes.report("row-unsealed", `${table} ${row.id}`, { table, row: row.id });
    if (table === "documents") notes.doubt(row.id, row.id);
  }
  for (; open; at += 1, open = openRange(ranges[at])) close(open, notes);
  return count;
}

function openRange(range: SealedRows | undefined) {
  return range && { range, seal: startSeal(), rows: 0 };
}

type OpenRange = NonNullable<ReturnType<typeof openRange>>;

function close({ range, seal, rows }: OpenRange, { report, doubt }: AuditNotes): void {
  if (seal.end() === range.seal) return;
  const missing = range.last - range.first + 1 - rows;
  if (missing > 0) report("rows-missing", subjectOf(range), { ...wordsOf(range), missing });
  else report("rows-changed", subjectOf(range), wordsOf(range));
  if (range.table === "documents") doubt(range.first, range.last);
}

function subjectOf({ table, first, last }: SealedRows): string {
  return first === last ? `${table} ${first}` : `${table} ${first}–${last}`;
}

function wordsOf({ table, first, last }: SealedRows) {
  return { table, rows: first === last ? `${first}` : `${first}–${last}` };
}

const ROWS_A_PAGE = 500;

/** Rows with the hashes of their records, and their numbers where these are not the hashes they bear. */
async function* rowsOf(db: Db, table: SealedTable) {
  // All these tables have keys; the compiler would not see it of a choice of them.
  const all = db.selectFrom(table as "documents").selectAll();
  for await (const row of inPages(all, "id", ROWS_A_PAGE)) {
    const { id, number, recordSha256: kept } = row;
    const made = hashOfRecord(table as "documents", row);
    // Only documents keep the hash of their record, so that each can be named.
    if (table !== "documents") yield { id, record: made, changed: null };
    else yield { id, record: kept, changed: kept === made ? null : number };
  }
}

/** Settings have the values that the journal says were set last. */
export async function settingsAreSealed(db: Db, notes: AuditNotes): Promise<number> {
  // Nobody can set the secret anew: what to do is something else than with other settings.
  const report = (code: FindingCode, setting: string) =>
    notes.report(setting === CHECK_SECRET ? "check-key-changed" : code, setting, { setting });
  const told = await toldByJournal(db);
  const rows = await db.selectFrom("settings").selectAll().orderBy("key").execute();
  for (const { key, value } of rows) {
    const hash = told.get(key);
    if (hash === undefined) report("setting-unsealed", key);
    else if (hash !== hashOfSetting(value)) report("setting-changed", key);
    told.delete(key);
  }
  for (const key of told.keys()) report("setting-missing", key);
  return rows.length;
}

/** Any act may write a setting: `restore` as well as `init` and `settings`. */
async function toldByJournal(db: Db): Promise<Map<string, unknown>> {
  const told = new Map<string, unknown>();
  for await (const { details } of toldBy(db)) {
    if (!isRecord(details.settings)) continue;
    for (const [key, hash] of Object.entries(details.settings)) told.set(key, hash);
  }
  return told;
}
