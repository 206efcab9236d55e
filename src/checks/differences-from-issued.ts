import { COURSE_FIELDS } from "../model/course.js";
import type { BasisField, Difference, DocumentBasis, DocumentKind } from "../model/document.js";

/**
 * What an issued document says otherwise than the register does now, because the register was
 * corrected since or a later roster said something newer. Only what a document of this kind states
 * is compared: another passport changes nothing where the IIN is what is printed.
 *
 * @returns in the order of the document; empty where the two agree
 */
export function differencesFromIssued(
  kind: DocumentKind,
  issued: DocumentBasis,
  now: DocumentBasis,
): Difference[] {
  const before = { ...issued.holder, ...issued.course };
  const after = { ...now.holder, ...now.course };
  const fields: BasisField[] = [
    ...(["fullNameKk", "fullNameRu", "iin"] as const),
    ...(before.iin === null ? (["identityDocument"] as const) : []),
    "outcome",
    ...(kind === "non-completion-reference" ? (["hoursAttended"] as const) : []),
    ...COURSE_FIELDS,
  ];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, issued: before[field], now: after[field] }));
}
