import { hash } from "node:crypto";
import type { Selectable } from "kysely";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { isNotice, type TemplateKind } from "../../model/template-kind.js";
import { countOf, ROW_COUNT } from "../db/rows.js";
import type { Schema } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { type Act, addJournalEntry, sha256OfJson } from "../journal/entries.js";

/** A template as the register keeps it, for ever. */
export interface KeptEdition {
  /** SHA-256 of the template's bytes, hexadecimal. */
  sha256: string;
  kind: TemplateKind;
  /** The DOCX as it was added. */
  bytes: Uint8Array;
  /** The template made ready for filling, see `pressToBytes`. */
  press: Uint8Array;
}

/** An edition with its place in time. */
export interface EditionInForce {
  kind: TemplateKind;
  sha256: string;
  /** Null where it is in force on no day any more, and is kept for what was issued from it. */
  from: IsoDate | null;
  addedAt: string;
  /** Operating-system user. */
  addedBy: string;
  /** How many documents were issued from this edition. */
  documents: number;
}

/** In force from before there were registers: what a register begins with. */
export const FROM_THE_BEGINNING: IsoDate = "0001-01-01";

/**
 * Keeps an edition and puts it in force from a day on. The edition that was put in force from the same
 * day before makes way; what was issued from it keeps it.
 */
export async function putInForce(
  db: RegisterDatabase,
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

/**
 * Keeps an edition, unless it is kept already.
 *
 * @returns the hash of its record
 */
async function keepEdition(
  db: RegisterDatabase,
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
type EditionRecord = Omit<Selectable<Schema["editions"]>, "bytes">;

/** The hash of an edition's record, in which the press stands by its own hash. */
export function hashOfEdition({ sha256, kind, press, addedAt, addedBy }: EditionRecord): string {
  return sha256OfJson([sha256, kind, hash("sha256", press), addedAt, addedBy]);
}

/** The edition from which a kind's documents are made on a day; null where there is none yet. */
export async function editionInForce(db: RegisterDatabase, kind: TemplateKind, day: IsoDate) {
  return (await termOn(db, kind, day)).sha256;
}

/** Whether an edition was ever put in force for this kind. */
export async function isKnownEdition(db: RegisterDatabase, kind: TemplateKind, sha256: string) {
  return (await kindsOfEdition(db, sha256)).includes(kind);
}

/** Every edition that is kept, by kind and the day from which it is in force. */
export async function listEditions(db: RegisterDatabase): Promise<EditionInForce[]> {
  const rows = await db
    .selectFrom("editions")
    .leftJoin("editions_in_force", "editions_in_force.edition", "editions.sha256")
    .select(["editions.kind as firstKind", "editions_in_force.kind", "sha256", "fromDate as from"])
    .select(["editions.addedAt as keptAt", "editions_in_force.addedAt"])
    .select(["editions.addedBy as keptBy", "editions_in_force.addedBy"])
    .select((select) =>
      select
        .selectFrom("documents")
        .whereRef("documents.edition", "=", "editions.sha256")
        .where((where) =>
          where.or([
            where("editions_in_force.kind", "is", null),
            where(
              "documents.kind",
              "=",
              where.ref("editions_in_force.kind").$castTo<DocumentKind>(),
            ),
          ]),
        )
        .select(ROW_COUNT)
        .as("documents"),
    )
    .select((select) =>
      select
        .selectFrom("notices")
        .whereRef("notices.edition", "=", "editions.sha256")
        .whereRef("notices.kind", "=", "editions_in_force.kind")
        .select(ROW_COUNT)
        .as("notices"),
    )
    .orderBy("editions.kind")
    .orderBy("editions_in_force.fromDate")
    .execute();
  return rows.map(({ firstKind, kind, sha256, from, keptAt, addedAt, keptBy, addedBy, ...of }) => ({
    kind: kind ?? firstKind,
    ...{ sha256, from },
    addedAt: addedAt ?? keptAt,
    addedBy: addedBy ?? keptBy,
    documents: Number(of.documents) + Number(of.notices),
  }));
}

/** Hashes of the kept editions that begin so. */
export async function editionsStartingWith(db: RegisterDatabase, prefix: string) {
  const rows = await db.selectFrom("editions").select("sha256").orderBy("sha256").execute();
  return rows.map(({ sha256 }) => sha256).filter((sha256) => sha256.startsWith(prefix));
}

/** An edition as it is kept. */
export async function keptEdition(db: RegisterDatabase, sha256: string) {
  return db
    .selectFrom("editions")
    .where("sha256", "=", sha256)
    .select(["kind", "bytes", "press"])
    .executeTakeFirstOrThrow();
}

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
    .select(["edition", "fromDate", "addedAt"])
    .where("kind", "=", kind)
    .orderBy("fromDate")
    .execute();
  const begun = rows.filter((row) => row.fromDate <= day);
  const [previous, term] = [begun.at(-2), begun.at(-1)];
  return {
    sha256: term?.edition ?? null,
    from: term?.fromDate ?? null,
    addedAt: term?.addedAt ?? null,
    until: rows.find(({ fromDate }) => fromDate > day)?.fromDate ?? null,
    previous: previous?.edition ?? null,
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
export async function kindsOfEdition(db: RegisterDatabase, sha256: string) {
  const rows = await db
    .selectFrom("editions_in_force")
    .where("edition", "=", sha256)
    .select("kind")
    .distinct()
    .execute();
  return rows.map(({ kind }) => kind);
}
