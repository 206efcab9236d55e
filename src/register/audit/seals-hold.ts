import type { Selectable } from "kysely";
import {
  hashOfBlankRange,
  hashOfBlankRelease,
  hashOfBlankUse,
  hashOfSpoiledBlank,
} from "../blanks/blank-records.js";
import type {
  AnnulmentsTable,
  AnswersTable,
  BatchesTable,
  BlankRangesTable,
  BlankReleasesTable,
  BlankUsesTable,
  DocumentsTable,
  HandoversTable,
  NoticesTable,
  RequestsTable,
  SpoiledBlanksTable,
} from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import {
  hashOfAnnulment,
  hashOfAnswer,
  hashOfBatch,
  hashOfDocument,
  hashOfHandover,
  hashOfNotice,
  hashOfRequest,
  type SealedRows,
  type SealedTable,
  startSeal,
} from "../journal/seals.js";
import type { AuditNotes } from "./audit-check.js";
import { sealedRanges } from "./sealed-ranges.js";

/** A row with the hash of its record, and its number where that hash is not the one it bears. */
interface SealedRow {
  id: number;
  record: string;
  changed: string | null;
}

/** How a row of each table is hashed. Which table a row is of, the query has seen to. */
const SEALED: Record<SealedTable, (row: unknown) => Omit<SealedRow, "id">> = {
  batches: (row) => unnamed(hashOfBatch(row as Selectable<BatchesTable>)),
  documents(row) {
    const { record_sha256: record, ...document } = row as Selectable<DocumentsTable>;
    const isSame = hashOfDocument(document) === record;
    return { record, changed: isSame ? null : document.number };
  },
  annulments: (row) => unnamed(hashOfAnnulment(row as Selectable<AnnulmentsTable>)),
  handovers: (row) => unnamed(hashOfHandover(row as Selectable<HandoversTable>)),
  blank_ranges: (row) => unnamed(hashOfBlankRange(row as Selectable<BlankRangesTable>)),
  blank_uses: (row) => unnamed(hashOfBlankUse(row as Selectable<BlankUsesTable>)),
  blank_releases: (row) => unnamed(hashOfBlankRelease(row as Selectable<BlankReleasesTable>)),
  requests: (row) => unnamed(hashOfRequest(row as Selectable<RequestsTable>)),
  notices: (row) => unnamed(hashOfNotice(row as Selectable<NoticesTable>)),
  answers: (row) => unnamed(hashOfAnswer(row as Selectable<AnswersTable>)),
  spoiled_blanks: (row) => unnamed(hashOfSpoiledBlank(row as Selectable<SpoiledBlanksTable>)),
};

/** Only documents keep the hash of their record, so that each can be named. */
function unnamed(record: string): Omit<SealedRow, "id"> {
  return { record, changed: null };
}

/** Every row that never changes is covered by one seal of the journal, and the seals agree. */
export async function sealsHold(db: RegisterDatabase, notes: AuditNotes): Promise<number> {
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
  db: RegisterDatabase,
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
    if (open && row.id >= open.range.first) open.add(row.record);
    else reportUnsealed(table, row.id, notes);
    count += 1;
  }
  for (; open; at += 1, open = openRange(ranges[at])) close(open, notes);
  return count;
}

function reportUnsealed(table: SealedTable, id: number, { report, doubt }: AuditNotes): void {
  report("row-unsealed", `${table} ${id}`, { table, row: id });
  if (table === "documents") doubt(id, id);
}

type OpenRange = NonNullable<ReturnType<typeof openRange>>;

function openRange(range: SealedRows | undefined) {
  if (!range) return null;
  const seal = startSeal();
  let rows = 0;
  return {
    range,
    add(record: string) {
      seal.add(record);
      rows += 1;
    },
    end: () => ({ seal: seal.end(), rows }),
  };
}

function close({ range, end }: OpenRange, { report, doubt }: AuditNotes): void {
  const { seal, rows } = end();
  if (seal === range.seal) return;
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

async function* rowsOf(db: RegisterDatabase, table: SealedTable): AsyncGenerator<SealedRow> {
  // Where a table was rebuilt its keys may be null: none of them may mean «from the first».
  for (let last = Number.NEGATIVE_INFINITY; ; ) {
    const from = last;
    // All these tables have keys; the compiler would not see it of a choice of them.
    const page = await db
      .selectFrom(table as "documents")
      .selectAll()
      .$if(from !== Number.NEGATIVE_INFINITY, (query) => query.where("id", ">", from))
      .orderBy("id")
      .limit(ROWS_A_PAGE)
      .execute();
    for (const row of page) yield { id: row.id, ...SEALED[table](row) };
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
  }
}
