import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { isNotice, type TemplateKind } from "../../model/template-kind.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import type { KeptEdition } from "./editions.js";

/** From when until when an edition is in force. */
export interface Term {
  /** Null where no edition is in force yet. */
  sha256: string | null;
  from: IsoDate | null;
  /** When it was put in force; null where there is none. */
  addedAt: string | null;
  /** The day on which the next edition takes over. */
  until: IsoDate | null;
  /** The edition that was in force before. */
  previous: string | null;
}

/** The edition that is in force on a day, with its term. */
export async function termOn(
  db: RegisterDatabase,
  kind: TemplateKind,
  day: IsoDate,
): Promise<Term> {
  const rows = await db
    .selectFrom("editions_in_force")
    .select(["edition_sha256", "from_date", "added_at"])
    .where("kind", "=", kind)
    .orderBy("from_date")
    .execute();
  const [previous, term] = [
    undefined,
    undefined,
    ...rows.filter((row) => row.from_date <= day),
  ].slice(-2);
  return {
    sha256: term?.edition_sha256 ?? null,
    from: term?.from_date ?? null,
    addedAt: term?.added_at ?? null,
    until: rows.find(({ from_date }) => from_date > day)?.from_date ?? null,
    previous: previous?.edition_sha256 ?? null,
  };
}

/** How many documents of a kind were issued from a day on, before another, from other editions. */
export async function countIssuedOtherwise(
  db: RegisterDatabase,
  { kind, sha256 }: Pick<KeptEdition, "kind" | "sha256">,
  from: IsoDate,
  until: IsoDate | null,
): Promise<number> {
  // What is issued of a notice stands in a table of its own, with the same columns.
  const issued = isNotice(kind) ? "notices" : "documents";
  const { count } = await db
    .selectFrom(issued as "documents")
    .where("kind", "=", kind as DocumentKind)
    .where("edition_sha256", "!=", sha256)
    .where("issued_on", ">=", from)
    .$if(until !== null, (query) => query.where("issued_on", "<", until ?? ""))
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The kinds whose documents are, were or will be made from an edition. */
export async function kindsOfEdition(
  db: RegisterDatabase,
  sha256: string,
): Promise<TemplateKind[]> {
  const rows = await db
    .selectFrom("editions_in_force")
    .where("edition_sha256", "=", sha256)
    .select("kind")
    .distinct()
    .execute();
  return rows.map(({ kind }) => kind);
}
