import type { Translate } from "../../language/translate.js";
import { MASKED } from "../../model/shown-identity.js";
import type { Applicant } from "../../register/applicants.js";

/** Somebody of the register by name and number, the number's middle hidden. */
export function personInWords(person: Applicant, t: Translate): { name: string; number: string } {
  const { fullNameKk, fullNameRu, iin, identityDocument } = MASKED.person(person);
  return {
    name: t.language === "kk" ? fullNameKk : fullNameRu,
    number: iin ?? identityDocument ?? "—",
  };
}
