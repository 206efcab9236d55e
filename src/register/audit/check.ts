import type { AuditCheckName, FindingCode, FindingParams } from "../../model/finding.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** What a check tells while it runs. */
export interface AuditNotes {
  report(code: FindingCode, subject: string, params?: FindingParams): void;
  /** Documents by their keys, whose records may not be what was written: no file follows from them. */
  doubt(first: number, last: number): void;
}

/** One thing that an audit looks at. */
export interface AuditCheck {
  name: AuditCheckName;
  /**
   * @param db all checks see the register as it was at one moment
   * @returns how many of what it looks at there are
   */
  run(db: RegisterDatabase, notes: AuditNotes): Promise<number>;
}
