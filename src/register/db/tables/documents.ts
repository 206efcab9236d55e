import { type Kysely, sql } from "kysely";
import type { IsoDate } from "../../../model/course.js";
import type { DocumentKind } from "../../../model/document.js";
import type { TemplateKind } from "../../../model/template-kind.js";
import {
  BLOB,
  changingTable,
  fixed,
  INTEGER,
  JSON_TEXT,
  keptTable,
  keyOf,
  linkTo,
  OWN_KEY,
  orNull,
  refuseChange,
  STAMP,
  sealedTable,
  TEXT,
  TIMESTAMP,
  unique,
  words,
} from "./table.js";

/** Editions of templates, the documents issued from them, and what became of these. */
export const DOCUMENT_TABLES = {
  /** Templates as they were used, by the SHA-256 of their bytes. */
  editions: keptTable({
    sha256: keyOf(TEXT),
    kind: words<TemplateKind>(),
    bytes: BLOB,
    /** The template made ready for filling, see `pressToBytes`. */
    press: BLOB,
    addedAt: TIMESTAMP,
    addedBy: TEXT,
  }),

  /** From which day on documents of a kind are made from which edition. */
  editions_in_force: changingTable(
    {
      kind: fixed(words<TemplateKind>()),
      fromDate: fixed(words<IsoDate>()),
      edition: { ...TEXT, to: "editions.sha256" },
      addedAt: TIMESTAMP,
      addedBy: TEXT,
    },
    { primaryKey: { one_edition_a_day: ["kind", "fromDate"] } },
  ),

  /** The next number of each kind and year. */
  counters: changingTable(
    { kind: fixed(words<DocumentKind>()), year: fixed(INTEGER), next: INTEGER },
    { primaryKey: { counters_key: ["kind", "year"] } },
  ),

  /** Documents issued at once. */
  batches: sealedTable({
    id: OWN_KEY,
    /** The name that the register knew of who issued them; null where it knew none. */
    person: orNull(TEXT),
    /** The course's data as they were, see `CourseAsIssued`. */
    course: JSON_TEXT,
    /** The field values that are the same in all of them. */
    fieldValues: JSON_TEXT,
  }),

  documents: sealedTable(
    {
      id: OWN_KEY,
      enrolmentId: linkTo("enrolments.id"),
      /** The document in whose place this one was issued; null for an original. */
      replacesId: orNull(unique(linkTo("documents.id"))),
      kind: words<DocumentKind>(),
      year: INTEGER,
      sequence: INTEGER,
      number: unique(TEXT),
      /** See `numberKey`. */
      numberKey: unique(TEXT),
      issuedOn: words<IsoDate>(),
      issuedAt: TIMESTAMP,
      issuedBy: TEXT,
      edition: { ...TEXT, to: "editions.sha256" },
      batchId: linkTo("batches.id"),
      /** The field values that were printed, but for those that the batch has. */
      fieldValues: JSON_TEXT,
      /** The person's data as they were, see `HolderAsIssued`. */
      facts: JSON_TEXT,
      /** SHA-256 of the file's bytes. */
      sha256: TEXT,
      /** Path inside the register folder, with `/`. */
      file: unique(TEXT),
      /** See `hashOfRecord`. */
      recordSha256: TEXT,
    },
    {
      unique: { numbers_of_a_kind_and_year: ["kind", "year", "sequence"] },
      indexes: {
        documents_by_date: ["issuedOn"],
        documents_by_hash: ["sha256"],
        documents_by_batch: ["batchId"],
        documents_by_place: ["enrolmentId"],
      },
    },
  ),

  /** Documents that hold no longer; rows are only ever added. */
  annulments: sealedTable({
    id: OWN_KEY,
    documentId: unique(linkTo("documents.id")),
    reason: TEXT,
    ...STAMP,
  }),

  /** To whom documents were handed; rows are only ever added. */
  handovers: sealedTable(
    {
      id: OWN_KEY,
      documentId: linkTo("documents.id"),
      /** Who took it, as the name was given. */
      recipient: TEXT,
      /** Kind and number of the identity document that was shown; never a copy of it. */
      identityDocument: orNull(TEXT),
      /** By what right somebody else than the holder took it. */
      ground: orNull(TEXT),
      handedOn: words<IsoDate>(),
      ...STAMP,
    },
    { indexes: { handovers_by_document: ["documentId"] } },
  ),

  /** Hand-overs that were written down by mistake; rows are only ever added. */
  handovers_taken_back: sealedTable({
    id: OWN_KEY,
    handoverId: unique(linkTo("handovers.id")),
    reason: TEXT,
    ...STAMP,
  }),
};

/** One place has one living document, and a number once given is never given again. */
export async function guardDocuments<Schema>(db: Kysely<Schema>): Promise<void> {
  await sql`
    create view live_documents as select * from documents
    where not exists (select 1 from annulments where annulments.documentId = documents.id)
  `.execute(db);
  await sql`
    create view standing_handovers as select * from handovers
    where not exists (
      select 1 from handovers_taken_back as taken where taken.handoverId = handovers.id)
  `.execute(db);
  await refuseChange(db, {
    name: "one_living_document",
    change: "insert on documents",
    when: `exists (
      select 1 from live_documents where live_documents.enrolmentId = new.enrolmentId)`,
    words: "the person has a document of this course",
  });
  const only = "counters only go up";
  await refuseChange(db, { name: "counters_no_delete", change: "delete on counters", words: only });
  await refuseChange(db, {
    name: "counters_no_less",
    change: "update on counters",
    when: `new.next < old.next or new.kind is not old.kind or new.year is not old.year`,
    words: only,
  });
}

/** The paper blanks; rows are only ever added. */
export const BLANK_TABLES = {
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
  // A document is on a blank until the blank is spoiled, or the entry turns out to be wrong.
  await sql`
    create view blanks_in_use as
    select uses.id, uses.rangeId, uses.number, uses.documentId,
      trim(ranges.series || ' ' || printf('%0*d', ranges.digits, uses.number)) as blank
    from blank_uses as uses join blank_ranges as ranges on ranges.id = uses.rangeId
    where not exists (select 1 from blank_releases where blank_releases.useId = uses.id)
      and not exists (select 1 from spoiled_blanks as spoiled
        where spoiled.rangeId = uses.rangeId and spoiled.number = uses.number)
  `.execute(db);
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
