import { sql } from "kysely";
import type { AuditCheckName, FindingCode, FindingParams } from "../../model/finding.js";
import { isBackwards } from "../../model/journal.js";
import type { Db } from "../db/sqlite.js";
import { detailsOf, journalPages } from "../journal/acts.js";
import { BEFORE_THE_FIRST, hashOfEntry } from "../journal/entries.js";
import { editionsAreKept } from "./documents.js";
import { numbersHold } from "./numbers.js";
import { rowsAreAsWritten } from "./rows.js";
import { sealsHold, settingsAreSealed } from "./seals.js";
import { databaseIsSound, linksLeadSomewhere, structureIsOurs } from "./structure.js";

/** What an audit asks of the database alone. */
export const REGISTER_CHECKS: readonly AuditCheck[] = [
  { name: "database", run: databaseIsSound },
  { name: "structure", run: structureIsOurs },
  { name: "chain", run: chainIsWhole },
  { name: "seals", run: sealsHold },
  { name: "rows", run: rowsAreAsWritten },
  { name: "numbers", run: numbersHold },
  { name: "links", run: linksLeadSomewhere },
  { name: "editions", run: editionsAreKept },
  { name: "settings", run: settingsAreSealed },
];

/** What a check tells while it runs. */
export interface AuditNotes {
  report(code: FindingCode, subject: string, params?: FindingParams): void;
  /** Documents by their keys, whose records may not be what was written: no file follows from them. */
  doubt(first: number, last: number): void;
}

/** One thing that an audit looks at. */
export interface AuditCheck {
  name: AuditCheckName;
  /**
   * @param db all checks see the register as it was at one moment
   * @returns how many of what it looks at there are
   */
  run(db: Db, notes: AuditNotes): Promise<number>;
}

/** Entries run from 1 without a gap, and each has the hash that follows from it and those before. */
async function chainIsWhole(db: Db, { report }: AuditNotes): Promise<number> {
  let count = 0;
  let last = { id: 0, hash: BEFORE_THE_FIRST, at: "" };
  for await (const { hash, ...entry } of journalPages(db)) {
    const isNext = entry.id === last.id + 1;
    if (entry.id > last.id + 1) {
      const range = { first: last.id + 1, last: entry.id - 1 };
      report("entries-missing", `journal ${range.first}–${range.last}`, range);
    }
    // After a gap it is not known what the entry was chained to.
    const isChained = isNext && hash === hashOfEntry(last.hash, entry);
    if (!isChained && entry.id <= last.id + 1) {
      report("entry-changed", `journal ${entry.id}`, { entry: entry.id });
    }
    if (detailsOf(entry) === null) {
      report("entry-unreadable", `journal ${entry.id}`, { entry: entry.id });
    }
    if (isBackwards(entry.at, last.at)) {
      const times = { at: entry.at, before: last.at };
      report("time-backwards", `journal ${entry.id}`, { entry: entry.id, ...times });
    }
    last = { id: entry.id, hash, at: entry.at };
    count += 1;
  }
  return count;
}

/**
 * The check that the journal still has the entry whose hash somebody wrote down, and with it all that
 * was before.
 *
 * @param expected the hash or its beginning
 */
export function expectedHashIsThere(expected: string): AuditCheck {
  return {
    name: "expected",
    async run(db, { report }) {
      const known = await entryWithHash(db, expected);
      if (known === null) report("expected-hash-missing", expected, { hash: expected });
      return 1;
    },
  };
}

/** The entry whose hash begins so; null where there is none. */
export async function entryWithHash(db: Db, beginning: string) {
  const row = await db
    .selectFrom("journal")
    .select("id")
    .where(sql<boolean>`substr(hash, 1, ${beginning.length}) = ${beginning}`)
    .orderBy("id")
    .executeTakeFirst();
  return row?.id ?? null;
}
