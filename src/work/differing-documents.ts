import { differencesFromIssued } from "../checks/differences-from-issued.js";
import type { Difference } from "../model/document.js";
import type { DocumentThenAndNow } from "../register/documents/journal-rows.js";

/** A document that holds and says something else than the register does now. */
export interface DifferingDocument
  extends Pick<DocumentThenAndNow, "number" | "kind" | "issuedOn" | "courseCode"> {
  differs: Difference[];
}

/** Those of the documents that say something else than the register does now. */
export function differingAmong(documents: readonly DocumentThenAndNow[]): DifferingDocument[] {
  return documents.flatMap(({ issued, now, ...document }) => {
    const differs = differencesFromIssued(document.kind, issued, now);
    return differs.length === 0 ? [] : [{ ...document, differs }];
  });
}
