import { documentKeyOf, identityKeyOf } from "../model/identity.js";
import { nameKey } from "../model/name-key.js";
import { NO_OVERRIDES, type Overrides } from "../model/problem.js";
import type { PersonKeys } from "../model/trainee.js";
import { isIinLetPass } from "./apply-overrides.js";
import { faultOfIin } from "./iin.js";
import { likelyName } from "./name.js";
import type { TraineeReading } from "./read-trainee.js";

/**
 * Whom a row speaks of. An IIN that is wrong in itself identifies nobody, unless it was let pass. A
 * name with look-alikes is looked up, and comes again, in the letters it was meant to have.
 */
export function personKeys(
  { iin, identityDocument, nameRu }: TraineeReading,
  overrides: Overrides = NO_OVERRIDES,
): PersonKeys {
  const isWrong =
    iin !== null && faultOfIin(iin.digits) !== null && !isIinLetPass(iin.digits, overrides);
  return {
    identityKey: isWrong
      ? null
      : identityKeyOf(iin?.digits ?? null, identityDocument?.text ?? null),
    documentKey: documentKeyOf(identityDocument?.text ?? null),
    nameKey: nameRu ? nameKey(likelyName(nameRu.text)) : null,
  };
}
