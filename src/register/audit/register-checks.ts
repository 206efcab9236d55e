import type { AuditCheck } from "./audit-check.js";
import { chainIsWhole } from "./chain-is-whole.js";
import { databaseIsSound } from "./database-is-sound.js";
import { editionsAreKept } from "./editions-are-kept.js";
import { linksLeadSomewhere } from "./links-lead-somewhere.js";
import { numbersAgree } from "./numbers-agree.js";
import { numbersRunOn } from "./numbers-run-on.js";
import { sealsHold } from "./seals-hold.js";
import { settingsAreSealed } from "./settings-are-sealed.js";
import { structureIsOurs } from "./structure-is-ours.js";

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
