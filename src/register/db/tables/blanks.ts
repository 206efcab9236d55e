import { type Kysely, sql } from "kysely";
import type { DocumentKind } from "../../../model/document.js";
import {
  INTEGER,
  linkTo,
  OWN_KEY,
  orNull,
  refuseChange,
  STAMP,
  sealedTable,
  TEXT,
  unique,
  words,
} from "./table.js";

/** The paper blanks; rows are only ever added. */
export const BLANK_TABLES = {
  /** What was received. */
  blank_ranges: sealedTable({
    id: OWN_KEY,
    series: TEXT,
    /** See `seriesKey`. */
    seriesKey: TEXT,
    digits: INTEGER,
    first: INTEGER,
    last: INTEGER,
    kind: orNull(words<DocumentKind>()),
    note: orNull(TEXT),
    ...STAMP,
  }),

  /** Which document was put onto which blank. */
  blank_uses: sealedTable(
    {
      id: OWN_KEY,
      rangeId: linkTo("blank_ranges.id"),
      number: INTEGER,
      documentId: linkTo("documents.id"),
      ...STAMP,
    },
    {
      indexes: {
        blank_uses_by_document: ["documentId"],
        blank_uses_by_number: ["rangeId", "number"],
      },
    },
  ),

  /** Entries of uses that were wrong. */
  blank_releases: sealedTable({
    id: OWN_KEY,
    useId: unique(linkTo("blank_uses.id")),
    reason: TEXT,
    ...STAMP,
  }),

  spoiled_blanks: sealedTable(
    {
      id: OWN_KEY,
      rangeId: linkTo("blank_ranges.id"),
      number: INTEGER,
      reason: TEXT,
      ...STAMP,
    },
    { unique: { a_blank_is_spoiled_once: ["rangeId", "number"] } },
  ),
};

/** A view: the uses that hold. */
export interface BlanksInUseView {
  id: number;
  rangeId: number;
  number: number;
  documentId: number;
  /** As `blankText` writes it. */
  blank: string;
}

/** Makes the view of blanks in use, and the database refuse what contradicts itself. */
export async function guardBlanks<Schema>(db: Kysely<Schema>): Promise<void> {
  await createView(db);
  await refuseContradictions(db);
}

/** A document is on a blank until the blank is spoiled, or the entry turns out to be wrong. */
async function createView<Schema>(db: Kysely<Schema>): Promise<void> {
  await sql`
    create view blanks_in_use as
    select uses.id, uses.rangeId, uses.number, uses.documentId,
      trim(ranges.series || ' ' || printf('%0*d', ranges.digits, uses.number)) as blank
    from blank_uses as uses join blank_ranges as ranges on ranges.id = uses.rangeId
    where not exists (select 1 from blank_releases where blank_releases.useId = uses.id)
      and not exists (select 1 from spoiled_blanks as spoiled
        where spoiled.rangeId = uses.rangeId and spoiled.number = uses.number)
  `.execute(db);
}

async function refuseContradictions<Schema>(db: Kysely<Schema>): Promise<void> {
  await refuseChange(db, {
    name: "blanks_received_once",
    change: "insert on blank_ranges",
    when: `new.last < new.first or exists (select 1 from blank_ranges as there
      where there.seriesKey = new.seriesKey
        and there.first <= new.last and new.first <= there.last)`,
    words: "the blanks were received before",
  });
  const outside = `not exists (select 1 from blank_ranges as there
    where there.id = new.rangeId and new.number between there.first and there.last)`;
  await refuseChange(db, {
    name: "a_blank_is_used_once",
    change: "insert on blank_uses",
    when: `${outside} or exists (select 1 from blanks_in_use as there
      where there.rangeId = new.rangeId and there.number = new.number)
    or exists (select 1 from spoiled_blanks as there
      where there.rangeId = new.rangeId and there.number = new.number)`,
    words: "the blank is used, spoiled or was not received",
  });
  await refuseChange(db, {
    name: "a_document_is_on_one_blank",
    change: "insert on blank_uses",
    when: "exists (select 1 from blanks_in_use as there where there.documentId = new.documentId)",
    words: "the document is on a blank",
  });
  await refuseChange(db, {
    name: "spoiled_blanks_are_received",
    change: "insert on spoiled_blanks",
    when: outside,
    words: "the blank was not received",
  });
}
