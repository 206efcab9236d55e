import type {
  BasisField,
  Difference,
  DocumentBasis,
  DocumentKind,
  HolderAsIssued,
} from "../model/document.js";

const OF_THE_COURSE = [
  "kind",
  "titleKk",
  "titleRu",
  "specialtyKk",
  "specialtyRu",
  "hours",
  "credits",
  "start",
  "end",
] as const;

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
  return [
    ...differing(fieldsOfHolder(kind, issued.holder), issued.holder, now.holder),
    ...differing(OF_THE_COURSE, issued.course, now.course),
  ];
}

function fieldsOfHolder(kind: DocumentKind, { iin }: HolderAsIssued) {
  return [
    "fullNameKk",
    "fullNameRu",
    "iin",
    ...(iin === null ? (["identityDocument"] as const) : []),
    "outcome",
    ...(kind === "non-completion-reference" ? (["hoursAttended"] as const) : []),
  ] as const;
}

function differing<Field extends BasisField>(
  fields: readonly Field[],
  issued: Record<Field, Difference["now"]>,
  now: Record<Field, Difference["now"]>,
): Difference[] {
  return fields
    .filter((field) => issued[field] !== now[field])
    .map((field) => ({ field, issued: issued[field], now: now[field] }));
}
