import { join } from "node:path";
import type { AuditCheck } from "../../register/audit/checks.js";
import { type AuditedDocument, auditedDocuments } from "../../register/audit/documents.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { allNotices } from "../../register/requests/answers.js";
import { makeAgain, makeNoticeAgain } from "../documents/make-again.js";
import { type FileState, stateOfFile } from "./file-state.js";

/** A document or notice whose file is not what was issued, but can be made again. */
export interface FaultyFile {
  of: "document" | "notice";
  id: number;
  number: string;
  /** Path inside the register folder. */
  file: string;
  state: Exclude<FileState, "whole">;
}

/** What goes along with the check, but is no finding of it. */
interface DocumentNotes {
  step(): void;
  /** Not reported: a file that is not there may be on its way, see `settleMissing`. */
  faulty(file: FaultyFile): void;
}

/** Each document and notice can be made again byte for byte, and its file is those bytes. */
export function documentsAreWhole(root: string, { step, faulty }: DocumentNotes): AuditCheck {
  return {
    name: "documents",
    async run(db, { report }) {
      const again = safelyAgain(db);
      let count = 0;
      for await (const document of auditedDocuments(db)) {
        const { id, number, file, sha256 } = document;
        const issued = await again(document);
        if (issued === null) report("document-record", number, { number });
        const state = stateOfFile(join(root, file), sha256, issued);
        if (state !== "whole") faulty({ of: "document", id, number, file, state });
        count += 1;
        step();
      }
      for (const notice of await allNotices(db)) {
        const { id, number, file, sha256 } = notice;
        const issued = await makeNoticeAgain(db, notice).catch(() => null);
        if (issued === null) report("document-record", number, { number });
        const state = stateOfFile(join(root, file), sha256, issued);
        if (state !== "whole") faulty({ of: "notice", id, number, file, state });
        count += 1;
      }
      return count;
    },
  };
}

/** A record that is damaged can make any part of the way fail: whatever it is, the record is the finding. */
function safelyAgain(db: RegisterDatabase) {
  const again = makeAgain(db);
  return async ({ stored }: AuditedDocument): Promise<Buffer | null> => {
    try {
      return await again(stored());
    } catch {
      return null;
    }
  };
}
