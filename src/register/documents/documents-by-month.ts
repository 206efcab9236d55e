import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** What happened to documents of one kind in one month. */
export interface DocumentsOfMonth {
  /** `2026-03`. */
  month: string;
  kind: DocumentKind;
  /** Everything that took a number, by date of issue. */
  issued: number;
  /** Of these, issued in the place of another. */
  duplicates: number;
  /** Annulled in this month, whenever issued. */
  annulled: number;
}

/** A period as days, both counted, and as moments: from `start`, included, to `end`, excluded. */
export interface DaysAndMoments {
  from: IsoDate;
  to: IsoDate;
  /** UTC ISO. */
  start: string;
  end: string;
}

/**
 * Documents issued and annulled in a period, by month and kind, in this order; a month of a kind in
 * which nothing happened is not there.
 *
 * @param dateOf the day of a moment where the centre is
 */
export async function documentsByMonth(
  db: RegisterDatabase,
  period: DaysAndMoments,
  dateOf: (moment: string) => IsoDate,
): Promise<DocumentsOfMonth[]> {
  const counts = new Map<string, DocumentsOfMonth>();
  const countOf = (month: string, kind: DocumentKind): DocumentsOfMonth => {
    const key = `${month} ${kind}`;
    const count = counts.get(key) ?? { month, kind, issued: 0, duplicates: 0, annulled: 0 };
    counts.set(key, count);
    return count;
  };
  for (const { day, kind, issued, duplicates } of await issuedByDay(db, period)) {
    const count = countOf(day.slice(0, 7), kind);
    count.issued += Number(issued);
    count.duplicates += Number(duplicates);
  }
  for (const { at, kind } of await annulledIn(db, period)) {
    countOf(dateOf(at).slice(0, 7), kind).annulled += 1;
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

/** Counted by day, not by month, so that the query reads alike in every database. */
function issuedByDay(db: RegisterDatabase, { from, to }: DaysAndMoments) {
  return db
    .selectFrom("documents")
    .where("issued_on", ">=", from)
    .where("issued_on", "<=", to)
    .groupBy(["issued_on", "kind"])
    .select(({ fn }) => [
      "issued_on as day",
      "kind",
      fn.countAll().as("issued"),
      fn.count("replaces_id").as("duplicates"),
    ])
    .execute();
}

function annulledIn(db: RegisterDatabase, { start, end }: DaysAndMoments) {
  return db
    .selectFrom("annulments")
    .innerJoin("documents", "documents.id", "annulments.document_id")
    .where("annulments.at", ">=", start)
    .where("annulments.at", "<", end)
    .select(["annulments.at", "documents.kind"])
    .execute();
}
