import { hash } from "node:crypto";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { isNotice, type TemplateKind } from "../../model/template-kind.js";
import { countOf, ROW_COUNT } from "../db/rows.js";
import type { Row } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { toldBy } from "../journal/acts.js";
import { type Act, addJournalEntry } from "../journal/entries.js";
import { sha256OfJson } from "../journal/stamp.js";

/** A template as the register keeps it, for ever; `press` is the template made ready for filling. */
export type KeptEdition = Pick<Row<"editions">, "sha256" | "kind" | "bytes" | "press">;

/** In force from before there were registers: what a register begins with. */
export const FROM_THE_BEGINNING: IsoDate = "0001-01-01";

/**
 * Keeps an edition and puts it in force from a day on. The edition that was put in force from the same
 * day before makes way; what was issued from it keeps it.
 */
export async function putInForce(
  db: Db,
  edition: KeptEdition,
  from: IsoDate,
  act: Act,
): Promise<void> {
  if (!db.isTransaction) {
    return db.transaction().execute((transaction) => putInForce(transaction, edition, from, act));
  }
  const { kind, sha256 } = edition;
  const entry = { edition: sha256, addedAt: act.at, addedBy: act.operator };
  const record = await keepEdition(db, edition, act);
  await db
    .insertInto("editions_in_force")
    .values({ kind, fromDate: from, ...entry })
    .onConflict((conflict) => conflict.columns(["kind", "fromDate"]).doUpdateSet(entry))
    .execute();
  await addJournalEntry(db, act, "template", kind, { sha256, from, edition: record });
}

/** Writes into the journal that the centre vouches for the wording of an edition. */
export async function confirmEdition(db: Db, kind: TemplateKind, sha256: string, act: Act) {
  await addJournalEntry(db, act, "confirmation", kind, { sha256 });
}

/** The editions that the centre has vouched for, by their hashes, for each kind. */
export async function confirmedEditions(db: Db): Promise<ReadonlyMap<string, Set<unknown>>> {
  const confirmed = new Map<string, Set<unknown>>();
  for await (const { subject, details } of toldBy(db, ["confirmation"])) {
    confirmed.set(subject, (confirmed.get(subject) ?? new Set()).add(details.sha256));
  }
  return confirmed;
}

/**
 * Keeps an edition, unless it is kept already.
 *
 * @returns the hash of its record
 */
async function keepEdition(
  db: Db,
  { sha256, kind, bytes, press }: KeptEdition,
  { at, operator }: Act,
): Promise<string> {
  const known = await db
    .selectFrom("editions")
    .select(["sha256", "kind", "press", "addedAt", "addedBy"])
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (known) return hashOfEdition(known);
  const record = { sha256, kind, press, addedAt: at, addedBy: operator };
  await db
    .insertInto("editions")
    .values({ ...record, bytes })
    .execute();
  return hashOfEdition(record);
}

/** What is sealed of an edition; its bytes are known by their own hash. */
type EditionRecord = Omit<Row<"editions">, "bytes">;

/** The hash of an edition's record, in which the press stands by its own hash. */
export function hashOfEdition({ sha256, kind, press, addedAt, addedBy }: EditionRecord): string {
  return sha256OfJson([sha256, kind, hash("sha256", press), addedAt, addedBy]);
}

/** The edition from which a kind's documents are made on a day; null where there is none yet. */
export async function editionInForce(db: Db, kind: TemplateKind, day: IsoDate) {
  return (await termOn(db, kind, day)).sha256;
}

/** Whether an edition was ever put in force for this kind. */
export async function isKnownEdition(db: Db, kind: TemplateKind, sha256: string) {
  return (await kindsOfEdition(db, sha256)).includes(kind);
}

/** An edition with its place in time, and how many documents and notices were issued from it. */
export type EditionInForce = Awaited<ReturnType<typeof listEditions>>[number];

/**
 * Every edition that is kept, by kind and the day from which it is in force; null where it is on no
 * day any more, and is kept for what was issued from it.
 */
export async function listEditions(db: Db) {
  const rows = await db
    .selectFrom("editions")
    .leftJoin("editions_in_force as term", "term.edition", "editions.sha256")
    .select(["sha256", "fromDate as from"])
    .select(({ fn, selectFrom }) => [
      fn.coalesce("term.kind", "editions.kind").as("kind"),
      fn.coalesce("term.addedAt", "editions.addedAt").as("addedAt"),
      fn.coalesce("term.addedBy", "editions.addedBy").as("addedBy"),
      selectFrom("documents")
        .whereRef("documents.edition", "=", "editions.sha256")
        .where(({ eb, ref }) =>
          eb("documents.kind", "=", ref("term.kind").$castTo<DocumentKind>()).or(
            "term.kind",
            "is",
            null,
          ),
        )
        .select(ROW_COUNT)
        .as("documents"),
      selectFrom("notices")
        .whereRef("notices.edition", "=", "editions.sha256")
        .whereRef("notices.kind", "=", "term.kind")
        .select(ROW_COUNT)
        .as("notices"),
    ])
    .orderBy("editions.kind")
    .orderBy("term.fromDate")
    .execute();
  return rows.map(({ documents, notices, ...edition }) => ({
    ...edition,
    documents: (documents ?? 0) + (notices ?? 0),
  }));
}

/** Hashes of the kept editions that begin so. */
export async function editionsStartingWith(db: Db, prefix: string) {
  const rows = await db.selectFrom("editions").select("sha256").orderBy("sha256").execute();
  return rows.map(({ sha256 }) => sha256).filter((sha256) => sha256.startsWith(prefix));
}

export async function keptEdition(db: Db, sha256: string) {
  return db
    .selectFrom("editions")
    .where("sha256", "=", sha256)
    .select(["kind", "bytes", "press"])
    .executeTakeFirstOrThrow();
}

/** From when until when an edition is in force. */
export type Term = Awaited<ReturnType<typeof termOn>>;

/** The edition that is in force on a day, with its term; all is null where none is in force yet. */
export async function termOn(db: Db, kind: TemplateKind, day: IsoDate) {
  const rows = await db
    .selectFrom("editions_in_force")
    .select(["edition", "fromDate", "addedAt"])
    .where("kind", "=", kind)
    .orderBy("fromDate")
    .execute();
  const begun = rows.filter((row) => row.fromDate <= day);
  const [previous, term] = [begun.at(-2), begun.at(-1)];
  return {
    sha256: term?.edition ?? null,
    from: term?.fromDate ?? null,
    /** When it was put in force. */
    addedAt: term?.addedAt ?? null,
    /** The day on which the next edition takes over. */
    until: rows.find(({ fromDate }) => fromDate > day)?.fromDate ?? null,
    /** The edition that was in force before. */
    previous: previous?.edition ?? null,
  };
}

/** How many documents of a kind were issued from a day on, before another, from other editions. */
export async function countIssuedOtherwise(
  db: Db,
  { kind, sha256 }: Pick<KeptEdition, "kind" | "sha256">,
  from: IsoDate,
  until: IsoDate | null,
): Promise<number> {
  // What is issued of a notice stands in a table of its own, with the same columns.
  const issued = isNotice(kind) ? "notices" : "documents";
  return countOf(
    db
      .selectFrom(issued as "documents")
      .where("kind", "=", kind as DocumentKind)
      .where("edition", "!=", sha256)
      .where("issuedOn", ">=", from)
      .$if(until !== null, (query) => query.where("issuedOn", "<", until ?? "")),
  );
}

/** The kinds whose documents are, were or will be made from an edition. */
export async function kindsOfEdition(db: Db, sha256: string) {
  const rows = await db
    .selectFrom("editions_in_force")
    .where("edition", "=", sha256)
    .select("kind")
    .distinct()
    .execute();
  return rows.map(({ kind }) => kind);
}
