import type { RegisterDatabase } from "../db/sqlite.js";
import type { StoredDocument } from "../documents/issued-documents.js";
import { valuesOf } from "../documents/stored-values.js";

/** A document whose record may be damaged. */
export interface AuditedDocument {
  id: number;
  number: string;
  /** Path inside the register folder. */
  file: string;
  /** SHA-256 of the bytes that were issued. */
  sha256: string;
  /** What it takes to make it again. @throws where its values are no longer what was written */
  stored(): Pick<StoredDocument, "number" | "edition" | "values" | "sha256">;
}

const DOCUMENTS_A_PAGE = 500;

/** All documents in the order in which they were issued, few of them in memory at once. */
export async function* auditedDocuments(db: RegisterDatabase): AsyncGenerator<AuditedDocument> {
  // Where a table was rebuilt its keys may be null: none of them may mean «from the first».
  for (let last = Number.NEGATIVE_INFINITY; ; ) {
    const from = last;
    const page = await db
      .selectFrom("documents")
      .leftJoin("batches", "batches.id", "documents.batch_id")
      .select([
        "documents.id",
        "documents.number",
        "documents.edition_sha256",
        "documents.field_values",
        "batches.field_values as batch_values",
        "documents.sha256",
        "documents.file",
      ])
      .$if(from !== Number.NEGATIVE_INFINITY, (query) => query.where("documents.id", ">", from))
      .orderBy("documents.id")
      .limit(DOCUMENTS_A_PAGE)
      .execute();
    for (const row of page) {
      const { id, number, file, sha256, field_values } = row;
      const stored = () => ({
        number,
        edition: row.edition_sha256,
        values: valuesOf({ field_values, batch_values: row.batch_values ?? "" }),
        sha256,
      });
      yield { id, number, file, sha256, stored };
    }
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** Which of these files belong to documents or notices. @param files paths inside the register folder */
export async function filesOfDocuments(
  db: RegisterDatabase,
  files: readonly string[],
): Promise<Set<string>> {
  if (files.length === 0) return new Set();
  const rows = await db.selectFrom("documents").select("file").where("file", "in", files).execute();
  const notices = await db
    .selectFrom("notices")
    .select("file")
    .where("file", "in", files)
    .execute();
  return new Set([...rows, ...notices].map(({ file }) => file));
}
