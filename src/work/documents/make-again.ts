import { UserError } from "../../model/errors.js";
import { sha256Of } from "../../model/sha-256.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import type { StoredDocument } from "../../register/documents/known-documents.js";
import type { StoredNotice } from "../../register/requests/answers.js";
import { type Fill, readyEdition } from "../editions/ready-edition.js";

/** What a document is made from, and how it is known to be the same. */
export type Remakeable = Pick<StoredDocument, "number" | "edition" | "values" | "sha256">;

/**
 * Makes documents again as they were issued: from the edition and the values of then, whatever has
 * become of templates, names or the centre's head since.
 *
 * @returns a function from a stored document to its bytes, which throws UserError `document-differs`
 *   where they are not those that were issued
 */
export function makeAgain(db: RegisterDatabase): (document: Remakeable) => Promise<Buffer> {
  const fills = new Map<string, Fill>();
  return async ({ number, edition, values, sha256 }) => {
    const fill = fills.get(edition) ?? (await readyEdition(db, edition)).fill;
    fills.set(edition, fill);
    const bytes = fill(values);
    if (sha256Of(bytes) !== sha256) throw new UserError("document-differs", { number });
    return bytes;
  };
}

/** A notice as it was issued. @throws UserError `document-differs` */
export async function makeNoticeAgain(db: RegisterDatabase, notice: StoredNotice): Promise<Buffer> {
  const { fill } = await readyEdition(db, notice.edition);
  const bytes = fill(notice.values);
  if (sha256Of(bytes) !== notice.sha256) {
    throw new UserError("document-differs", { number: notice.number });
  }
  return bytes;
}
