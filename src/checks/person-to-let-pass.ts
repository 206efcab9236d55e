import { identityKeyOf } from "../model/identity.js";
import type { RosterRow } from "../model/roster.js";
import type { PersonKeys } from "../model/trainee.js";
import { personKeys } from "./person-keys.js";
import { readTrainee } from "./read-trainee.js";

/** Whom an override of a row's checks is for: by the IIN even where its check digit fails. */
export function personToLetPass(row: RosterRow): PersonKeys {
  const reading = readTrainee(row);
  const { iin, identityDocument } = reading;
  const identityKey = identityKeyOf(iin?.digits ?? null, identityDocument?.text ?? null);
  return { ...personKeys(reading), identityKey };
}
