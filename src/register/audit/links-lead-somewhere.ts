import { sql } from "kysely";
import type { RegisterDatabase } from "../db/sqlite.js";
import type { AuditNotes } from "./audit-check.js";

/** Rows belong to what they name; a place has one living document, and a duplicate an annulled original. */
export async function linksLeadSomewhere(db: RegisterDatabase, notes: AuditNotes): Promise<number> {
  await reportBroken(db, notes);
  await reportTwoLiving(db, notes);
  return reportReplaced(db, notes);
}

async function reportBroken(db: RegisterDatabase, { report }: AuditNotes): Promise<void> {
  const { rows } = await sql<{ table: string; rowid: number | null; parent: string }>`
    pragma foreign_key_check`.execute(db);
  for (const { table, rowid, parent } of rows) {
    const row = rowid ?? "?";
    report("link-broken", `${table} ${row}`, { table, row, parent });
  }
}

async function reportTwoLiving(db: RegisterDatabase, { report }: AuditNotes): Promise<void> {
  const { rows } = await sql<{ first: string; second: string }>`
    select min(number) as first, max(number) as second from live_documents
    group by enrolment_id having count(*) > 1`.execute(db);
  for (const { first, second } of rows) {
    report("two-living", second, { number: second, other: first });
  }
}

interface Replacing {
  number: string;
  original: string | null;
  isOther: number;
  isAnnulled: number;
}

/** @returns how many documents there are */
async function reportReplaced(db: RegisterDatabase, { report }: AuditNotes): Promise<number> {
  const { rows } = await sql<Replacing>`
    select d.number, o.number as original,
      (o.id is null or o.id >= d.id or o.enrolment_id is not d.enrolment_id) as isOther,
      exists (select 1 from annulments a where a.document_id = o.id) as isAnnulled
    from documents d left join documents o on o.id = d.replaces_id
    where d.replaces_id is not null`.execute(db);
  for (const { number, original, isOther, isAnnulled } of rows) {
    if (isOther) report("replaces-other", number, { number });
    else if (!isAnnulled) {
      report("replaced-living", number, { number, original: original ?? "" });
    }
  }
  const { count } = await db
    .selectFrom("documents")
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
