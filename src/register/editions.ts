import type { IsoDate } from "../model/course.js";
import type { DocumentKind } from "../model/document.js";
import type { NoticeKind } from "../model/notice.js";
import type { TemplateKind } from "../model/template-kind.js";
import { type Act, addJournalEntry } from "./journal-entries.js";
import { hashOfEdition } from "./seals.js";
import type { RegisterDatabase } from "./sqlite.js";

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

/** The same in a transaction of its own. */
export async function addEdition(
  db: RegisterDatabase,
  edition: KeptEdition,
  from: IsoDate,
  act: Act,
): Promise<void> {
  await db.transaction().execute((transaction) => putInForce(transaction, edition, from, act));
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

/** The edition from which a kind's documents are made on a day; null where there is none yet. */
export async function editionInForce(
  db: RegisterDatabase,
  kind: TemplateKind,
  day: IsoDate,
): Promise<string | null> {
  const row = await db
    .selectFrom("editions_in_force")
    .select("edition_sha256")
    .where("kind", "=", kind)
    .where("from_date", "<=", day)
    .orderBy("from_date", "desc")
    .executeTakeFirst();
  return row?.edition_sha256 ?? null;
}

/** Whether an edition was ever put in force for this kind. */
export async function isKnownEdition(
  db: RegisterDatabase,
  kind: TemplateKind,
  sha256: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("editions_in_force")
    .select("kind")
    .where("kind", "=", kind)
    .where("edition_sha256", "=", sha256)
    .executeTakeFirst();
  return row !== undefined;
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
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("documents"),
    )
    .select((select) =>
      select
        .selectFrom("notices")
        .whereRef("notices.edition_sha256", "=", "editions.sha256")
        .where("notices.kind", "=", (where) =>
          where.ref("editions_in_force.kind").$castTo<NoticeKind>(),
        )
        .select((count) => count.fn.countAll<number>().as("count"))
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
export async function readEdition(
  db: RegisterDatabase,
  sha256: string,
): Promise<Pick<KeptEdition, "kind" | "bytes" | "press">> {
  return db
    .selectFrom("editions")
    .where("sha256", "=", sha256)
    .select(["kind", "bytes", "press"])
    .executeTakeFirstOrThrow();
}
