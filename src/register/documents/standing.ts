import type { DocumentStanding } from "../../model/document.js";
import { inChunks } from "../db/rows.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/**
 * What has become of documents since they were issued.
 *
 * @param ids keys of the documents
 * @returns a function from such a key to the document's standing
 */
export async function standingsOf(
  db: RegisterDatabase,
  ids: readonly number[],
): Promise<(id: number) => DocumentStanding> {
  const told = async <Row extends { documentId: number | null }>(
    query: (some: readonly number[]) => { execute(): Promise<Row[]> },
  ) => {
    const rows = await inChunks(ids, (some) => query(some).execute());
    return new Map(rows.map(({ documentId, ...row }) => [documentId, row]));
  };
  const annulments = await told((some) =>
    db
      .selectFrom("annulments")
      .where("documentId", "in", some)
      .select(["documentId", "at", "reason", "operator", "person"]),
  );
  // In the order in which they were entered: the last one counts.
  const handovers = await told((some) =>
    db
      .selectFrom("handovers")
      .where("documentId", "in", some)
      .select(["documentId", "recipient as to", "handedOn as on"])
      .select(["identityDocument as document", "ground"])
      .orderBy("id"),
  );
  const originals = await told((some) =>
    db
      .selectFrom("documents as duplicate")
      .innerJoin("documents as original", "original.id", "duplicate.replacesId")
      .where("duplicate.id", "in", some)
      .select(["duplicate.id as documentId", "original.number", "original.issuedOn"]),
  );
  const duplicates = await told((some) =>
    db
      .selectFrom("documents")
      .where("replacesId", "in", some)
      .select(["replacesId as documentId", "number", "issuedOn"]),
  );
  return (id) => {
    const annulled = annulments.get(id) ?? null;
    const replacedBy = duplicates.get(id) ?? null;
    return {
      status: annulled === null ? "issued" : replacedBy === null ? "annulled" : "replaced",
      annulled,
      replaces: originals.get(id) ?? null,
      replacedBy,
      handedOver: handovers.get(id) ?? null,
    };
  };
}
