import { type Kysely, type Selectable, sql } from "kysely";
import { COURSE_TABLES, PEOPLE_TABLES } from "./tables/courses.js";
import {
  BLANK_TABLES,
  type BlanksInUseView,
  DOCUMENT_TABLES,
  guardBlanks,
  guardDocuments,
} from "./tables/documents.js";
import { SERVICE_TABLES } from "./tables/service.js";
import {
  changingTable,
  createTables,
  fixed,
  INTEGER,
  JSON_TEXT,
  KEY,
  type KeptAs,
  keptTable,
  keyOf,
  OWN_KEY,
  type RowsOf,
  STAMP,
  sealedTable,
  TEXT,
  unique,
  watchedTable,
  words,
} from "./tables/table.js";

/** Who did what, who they are by name, and what the centre says of itself. */
const JOURNAL_TABLES = {
  settings: changingTable({ key: keyOf(TEXT), value: TEXT }),

  /** The names of those who work with the register; `osUser` is the operating system's. */
  operators: watchedTable({ id: KEY, osUser: fixed(unique(TEXT)), name: TEXT }),

  /** Who did what, when; rows are only ever added, each sealed with all before it: see `hashOfEntry`. */
  journal: keptTable({
    /** Counted from 1, without a gap. */
    id: OWN_KEY,
    ...STAMP,
    act: TEXT,
    subject: TEXT,
    details: JSON_TEXT,
    hash: unique(TEXT),
  }),

  /** What rows that may change were when an act last wrote them; rows are only ever added. */
  row_states: sealedTable(
    {
      id: OWN_KEY,
      tableName: words<string>(),
      /** Keys of the first and the last row; all between them belong to it. */
      first: INTEGER,
      last: INTEGER,
      /** See `stateOf`; of each row one, with a blank between them. */
      states: TEXT,
    },
    { indexes: { row_states_by_row: ["tableName", "last"] } },
  ),
};

/** The layout that this Kualik reads and writes. */
export const LAYOUT = 1;

/** Every table of the register, each before those that point to it. */
export const TABLES = {
  ...JOURNAL_TABLES,
  ...COURSE_TABLES,
  ...PEOPLE_TABLES,
  ...DOCUMENT_TABLES,
  ...BLANK_TABLES,
  ...SERVICE_TABLES,
  /** One row: the layout of the register, see `LAYOUT`. */
  kualik_layout: changingTable({ version: OWN_KEY }),
};

/** The register as queries see it. */
export interface Schema extends RowsOf<typeof TABLES> {
  /** A view: the documents that are not annulled. */
  live_documents: RowsOf<typeof TABLES>["documents"];
  /** A view: the hand-overs that were not taken back. */
  standing_handovers: RowsOf<typeof TABLES>["handovers"];
  blanks_in_use: BlanksInUseView;
}

/** A row as it is read. */
export type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;

export type SealedTable = KeptAs<"sealed", typeof TABLES>;
export type WatchedTable = KeptAs<"watched", typeof TABLES>;

export const WATCHED_TABLES = (Object.keys(TABLES) as (keyof typeof TABLES)[]).filter(
  (name): name is WatchedTable => TABLES[name].keeping === "watched",
);

/**
 * Makes the register's tables in an empty database, in one transaction: cut off, it stays empty, and
 * of several programs at once one makes them.
 */
export async function createSchema(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if ((await layoutOf(transaction)) !== null) return;
    await createTables(transaction, TABLES);
    await guardDocuments(transaction);
    await guardBlanks(transaction);
    await transaction.insertInto("kualik_layout").values({ version: LAYOUT }).execute();
  });
}

/** The layout that a database was made with; null where it is no register. */
export async function layoutOf(db: Kysely<Schema>): Promise<number | null> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name = 'kualik_layout'`.execute(db);
  if (tables.rows.length === 0) return null;
  const row = await db
    .selectFrom("kualik_layout")
    .select("version")
    .orderBy("version", "desc")
    .executeTakeFirst();
  return row?.version ?? null;
}
