import { duplicateMark, spacer } from "./layout.mjs";
import {
  bilingual,
  bilingualText,
  decision,
  letter,
  letterTitle,
  list,
  optionalFact,
} from "./letter.mjs";

/** The reference for those who did not complete. */

/** @param {typeof import("./wording.mjs").NON_COMPLETION} wording */
export function reference(wording) {
  return letter({
    note: (language) => wording.appendix[language],
    number: "registration_number",
    underNumber: optionalFact(wording.replaces, "original"),
    children: [
      ...duplicateMark(),
      ...letterTitle(wording),
      list([
        bilingual(wording.leadIn, "full_name", "Letter name"),
        ...optionalFact(wording.identity, "identity"),
      ]),
      ...decision(wording.statement),
      list([
        bilingualText(wording.topic, "programme"),
        ...optionalFact(wording.specialty, "specialty"),
        bilingual(wording.volume, "volume"),
        ...optionalFact(wording.attended, "attended"),
        ...optionalFact(wording.order, "order"),
      ]),
      spacer(),
    ],
  });
}
