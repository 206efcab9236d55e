import { FROM_THE_FIRST, inPages } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { STORED_COLUMNS, type StoredDocument, storedIn } from "../documents/known-documents.js";

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
  const all = db
    .selectFrom("documents")
    .leftJoin("batches", "batches.id", "documents.batchId")
    .select(STORED_COLUMNS)
    .orderBy("documents.id")
    .limit(DOCUMENTS_A_PAGE);
  const documents = inPages((after) =>
    all.$if(after !== FROM_THE_FIRST, (query) => query.where("documents.id", ">", after)).execute(),
  );
  for await (const row of documents) {
    const { id, number, file, sha256 } = row;
    yield {
      ...{ id, number, file, sha256 },
      stored: () => storedIn({ ...row, batchValues: row.batchValues ?? "" }),
    };
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
