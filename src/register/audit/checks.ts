import type { AuditCheckName, FindingCode, FindingParams } from "../../model/finding.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { chainIsWhole } from "./chain.js";
import { editionsAreKept } from "./editions.js";
import { numbersAgree, numbersRunOn } from "./numbers.js";
import { sealsHold, settingsAreSealed } from "./seals.js";
import { databaseIsSound, linksLeadSomewhere, structureIsOurs } from "./structure.js";

/** What an audit asks of the database alone. */
export const REGISTER_CHECKS: readonly AuditCheck[] = [
  { name: "database", run: databaseIsSound },
  { name: "structure", run: structureIsOurs },
  { name: "chain", run: chainIsWhole },
  { name: "seals", run: sealsHold },
  {
    name: "numbers",
    async run(db, notes) {
      await numbersAgree(db, notes);
      return numbersRunOn(db, notes);
    },
  },
  { name: "links", run: linksLeadSomewhere },
  { name: "editions", run: editionsAreKept },
  { name: "settings", run: settingsAreSealed },
];

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
