import { sql } from "kysely";

/** The blank that a document is on, as a column of a query over `documents`. */
export function blankOfDocument() {
  return sql<string | null>`(
    select in_use.blank from blanks_in_use as in_use where in_use.document_id = documents.id
  )`.as("blank");
}
