import { chainIsWhole } from "./chain.js";
import type { AuditCheck } from "./check.js";
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
