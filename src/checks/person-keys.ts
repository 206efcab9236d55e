import { documentKeyOf, identityKeyOf } from "../model/identity-key.js";
import { nameKey } from "../model/name-key.js";
import type { PersonKeys } from "../model/trainee.js";
import { faultOfIin } from "./fault-of-iin.js";
import { hasMixedScript, proposeCyrillic } from "./name.js";
import type { TraineeReading } from "./read-trainee.js";

/** Whom a row speaks of. An IIN that is wrong in itself identifies nobody. */
export function personKeys({ iin, identityDocument, nameRu }: TraineeReading): PersonKeys {
  const isWrong = iin !== null && faultOfIin(iin.digits) !== null;
  return {
    identityKey: isWrong
      ? null
      : identityKeyOf(iin?.digits ?? null, identityDocument?.text ?? null),
    documentKey: documentKeyOf(identityDocument?.text ?? null),
    nameKey: nameRu ? nameKey(likelyName(nameRu.text)) : null,
  };
}

/** A name with look-alikes is looked up, and comes again, in the letters it was meant to have. */
function likelyName(name: string): string {
  return hasMixedScript(name) ? (proposeCyrillic(name) ?? name) : name;
}
