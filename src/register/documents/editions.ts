import { hash } from "node:crypto";
import type { Selectable } from "kysely";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { isNotice, type NoticeKind, type TemplateKind } from "../../model/template-kind.js";
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
  const entry = { edition_sha256: sha256, added_at: act.at, added_by: act.operator };
  const record = await keepEdition(db, edition, act);
  await db
    .insertInto("editions_in_force")
    .values({ kind, from_date: from, ...entry })
    .onConflict((conflict) => conflict.columns(["kind", "from_date"]).doUpdateSet(entry))
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
    .select(["sha256", "kind", "press", "added_at", "added_by"])
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (known) return hashOfEdition(known);
  const record = { sha256, kind, press, added_at: at, added_by: operator };
  await db
    .insertInto("editions")
    .values({ ...record, bytes })
    .execute();
  return hashOfEdition(record);
}

/** What is sealed of an edition; its bytes are known by their own hash. */
type EditionRecord = Pick<
  Selectable<Schema["editions"]>,
  "sha256" | "kind" | "press" | "added_at" | "added_by"
>;

/** The hash of an edition's record, in which the press stands by its own hash. */
export function hashOfEdition({ sha256, kind, press, added_at, added_by }: EditionRecord): string {
  return sha256OfJson([sha256, kind, hash("sha256", press), added_at, added_by]);
}

/** The edition from which a kind's documents are made on a day; null where there is none yet. */
export async function editionInForce(
  db: RegisterDatabase,
  kind: TemplateKind,
  day: IsoDate,
): Promise<string | null> {
  return (await termOn(db, kind, day)).sha256;
}

/** Whether an edition was ever put in force for this kind. */
export async function isKnownEdition(
  db: RegisterDatabase,
  kind: TemplateKind,
  sha256: string,
): Promise<boolean> {
  return (await kindsOfEdition(db, sha256)).includes(kind);
}

/** Every edition that is kept, by kind and the day from which it is in force. */
export async function listEditions(db: RegisterDatabase): Promise<EditionInForce[]> {
  const rows = await db
    .selectFrom("editions")
    .leftJoin("editions_in_force", "editions_in_force.edition_sha256", "editions.sha256")
    .select([
      "editions.kind as first_kind",
      "editions.sha256",
      "editions_in_force.kind",
      "editions.added_at as kept_at",
      "editions.added_by as kept_by",
      "editions_in_force.from_date",
      "editions_in_force.added_at",
      "editions_in_force.added_by",
    ])
    .select((select) =>
      select
        .selectFrom("documents")
        .whereRef("documents.edition_sha256", "=", "editions.sha256")
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
        .whereRef("notices.edition_sha256", "=", "editions.sha256")
        .where("notices.kind", "=", (where) =>
          where.ref("editions_in_force.kind").$castTo<NoticeKind>(),
        )
        .select(ROW_COUNT)
        .as("notices"),
    )
    .orderBy("editions.kind")
    .orderBy("editions_in_force.from_date")
    .execute();
  return rows.map((row) => ({
    kind: row.kind ?? row.first_kind,
    sha256: row.sha256,
    from: row.from_date,
    addedAt: row.added_at ?? row.kept_at,
    addedBy: row.added_by ?? row.kept_by,
    documents: Number(row.documents) + Number(row.notices),
  }));
}

/** Hashes of the kept editions that begin so. */
export async function editionsStartingWith(
  db: RegisterDatabase,
  prefix: string,
): Promise<string[]> {
  const rows = await db.selectFrom("editions").select("sha256").orderBy("sha256").execute();
  return rows.map(({ sha256 }) => sha256).filter((sha256) => sha256.startsWith(prefix));
}

/** An edition as it is kept. */
export async function keptEdition(
  db: RegisterDatabase,
  sha256: string,
): Promise<Pick<KeptEdition, "kind" | "bytes" | "press">> {
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
  return countOf(
    db
      .selectFrom(issued as "documents")
      .where("kind", "=", kind as DocumentKind)
      .where("edition_sha256", "!=", sha256)
      .where("issued_on", ">=", from)
      .$if(until !== null, (query) => query.where("issued_on", "<", until ?? "")),
  );
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
