import { type Kysely, sql } from "kysely";

/** Tables whose rows are written once. */
const WRITTEN_ONCE = ["journal", "documents", "batches", "annulments", "handovers"];

/** What the database itself refuses, whoever asks it. */
export async function refuseChanges(db: Kysely<unknown>): Promise<void> {
  for (const table of WRITTEN_ONCE) {
    for (const change of ["update", "delete"]) {
      await trigger(
        db,
        `${table}_no_${change}`,
        `before ${change} on ${table}`,
        `${table} are kept`,
      );
    }
  }
  await refuseSecondLivingDocument(db);
  await keepEditions(db);
  await keepCounters(db);
}

async function trigger(
  db: Kysely<unknown>,
  name: string,
  when: string,
  words: string,
): Promise<void> {
  await sql`create trigger ${sql.ref(name)} ${sql.raw(when)}
    begin select raise(abort, ${sql.lit(words)}); end`.execute(db);
}

async function refuseSecondLivingDocument(db: Kysely<unknown>): Promise<void> {
  await trigger(
    db,
    "one_living_document",
    `before insert on documents when exists (
       select 1 from live_documents where live_documents.enrolment_id = new.enrolment_id)`,
    "the person has a document of this course",
  );
}

/** An edition gets its press once; nothing else of it changes. */
async function keepEditions(db: Kysely<unknown>): Promise<void> {
  await trigger(db, "editions_no_delete", "before delete on editions", "editions are kept");
  await trigger(
    db,
    "editions_no_update",
    `before update on editions when old.press is not null or old.sha256 is not new.sha256
       or old.kind is not new.kind or old.bytes is not new.bytes
       or old.added_at is not new.added_at`,
    "editions are kept",
  );
}

/** A number once given is never given again. */
async function keepCounters(db: Kysely<unknown>): Promise<void> {
  await trigger(db, "counters_no_delete", "before delete on counters", "counters only go up");
  await trigger(
    db,
    "counters_no_less",
    `before update on counters when new.next < old.next or new.kind is not old.kind
       or new.year is not old.year`,
    "counters only go up",
  );
}
