import { duplicateMark, optional, spacer, table } from "./layout.mjs";
import {
  bilingualText,
  captioned,
  decision,
  letter,
  letterTitle,
  list,
  optionalFact,
  pair,
  WIDTH,
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
        bilingualText(wording.leadIn, "full_name", "Letter name"),
        ...optionalFact(wording.identity, "identity"),
      ]),
      ...decision(wording.statement),
      list([
        bilingualText(wording.topic, "programme"),
        ...optionalFact(wording.specialty, "specialty"),
      ]),
      spacer(),
      table([WIDTH / 2, WIDTH / 2], [pair(said(wording, "volume"), attended(wording))]),
      spacer(),
    ],
  });
}

function said(wording, field) {
  return captioned(wording[field], ...["kk", "ru"].map((at) => [at, `{{${field}_${at}}}`]));
}

/** Goes with its caption where nobody knows how much was attended. */
function attended(wording) {
  const inKazakh = optional("attended_kk", ...said(wording, "attended"));
  return [...optional("attended_ru", ...inKazakh), spacer()];
}
