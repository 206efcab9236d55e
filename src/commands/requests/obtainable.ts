import { shortDate } from "../../language/short-date.js";
import type { Translate } from "../../language/translate.js";
import { type DocumentKind, documentKindFor } from "../../model/document.js";
import type { PlaceOfApplicant } from "../../register/applicants.js";

/**
 * What a person can get of a course now: a copy or a duplicate of the document that holds, a first
 * document, or nothing before somebody has decided.
 */
export type ObtainableState = "issued" | "ready" | "annulled" | "held";

/** What somebody with this place in a course can get. */
export function obtainableState({ number, isStopped, heldRow }: PlaceOfApplicant): ObtainableState {
  if (number !== null) return "issued";
  if (isStopped) return "annulled";
  return heldRow === null ? "ready" : "held";
}

/** The document that a place has, or that its course and outcome lead to. */
export function kindAtPlace({ kind, courseKind, outcome }: PlaceOfApplicant): DocumentKind {
  return kind ?? documentKindFor(courseKind, outcome);
}

/** One line of what a person can get. */
export function obtainableInWords(place: PlaceOfApplicant, t: Translate): string {
  const { courseCode: course, number, issuedOn, heldRow } = place;
  return t.loose(`request.can-get.${obtainableState(place)}`, {
    kind: t(`document-kind.${kindAtPlace(place)}`),
    course,
    number: number ?? "",
    date: issuedOn ? shortDate(issuedOn) : "",
    row: heldRow ?? "",
  });
}
