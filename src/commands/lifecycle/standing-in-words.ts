import { dateInKazakhstan, shortDate, shortDay } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import type { DocumentStanding, LastHandover, NamedDocument } from "../../model/document.js";
import type { KnownDocument } from "../../register/documents/known-documents.js";
import { identityInWords } from "../identity-in-words.js";

/** Lines of a card: what a document is, whose, and what has become of it. */
export function documentLines(t: Translate, document: KnownDocument): [string, string][] {
  const { number, kind, issuedOn, courseCode, fullNameKk, fullNameRu } = document;
  return [
    [t("find.number"), number],
    [t("find.document"), t(`document-kind.${kind}`)],
    [t("find.name"), [...new Set([fullNameKk, fullNameRu])].join(" / ")],
    [t("find.course"), courseCode],
    [t("find.issued-on"), shortDate(issuedOn)],
    ...standingLines(t, document),
  ];
}

/** Lines of a card about what has become of a document. */
export function standingLines(t: Translate, standing: DocumentStanding): [string, string][] {
  const { status, annulled, replaces, replacedBy, handedOver } = standing;
  const lines: [string, string | null][] = [
    [t("verify.status"), t(`document-status.${status}`)],
    [t("find.annulled"), annulled && annulledInWords(t, annulled)],
    [t("find.replaced-by"), replacedBy && named(t, replacedBy)],
    [t("find.replaces"), replaces && named(t, replaces)],
    [t("find.handed-over"), handedOver && handedOverInWords(t, handedOver)],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== null);
}

/** What the journal notes of a document: that it is a duplicate, that it is annulled. */
export function noteInWords(t: Translate, standing: DocumentStanding): string {
  const { annulled, replaces, replacedBy } = standing;
  const notes = [
    replaces && t("journal.note-duplicate", { number: replaces.number }),
    annulled && t("journal.note-annulled", { date: dayOf(annulled.at), reason: annulled.reason }),
    replacedBy && t("journal.note-replaced", { number: replacedBy.number }),
  ];
  return notes.filter((note) => note !== null).join("; ");
}

/** To whom and when a document was handed over; the identity document is nobody else's business. */
export function receiptInWords({ handedOver }: DocumentStanding): string {
  if (handedOver === null) return "";
  const { to, on, ground } = handedOver;
  return partsOf([`${shortDate(on)}, ${to}`, ground]);
}

function annulledInWords(
  t: Translate,
  { at, reason, operator, person }: NonNullable<DocumentStanding["annulled"]>,
): string {
  return t("find.annulled-when", { date: dayOf(at), operator: person ?? operator, reason });
}

/** A duplicate or an original, with its date. */
function named(t: Translate, { number, issuedOn }: NamedDocument): string {
  return t("find.number-of-date", { number, date: shortDate(issuedOn) });
}

function handedOverInWords(t: Translate, { to, on, document, ground }: LastHandover): string {
  return partsOf([`${shortDate(on)}, ${to}`, document && identityInWords(t, document), ground]);
}

function partsOf(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join("; ");
}

function dayOf(at: string): string {
  return shortDay(at);
}

/** What has become of a document, for other programs; the identity document shown stays inside. */
export function standingAsJson(standing: DocumentStanding) {
  const { status, annulled, replaces, replacedBy, handedOver } = standing;
  return {
    status,
    annulledOn: annulled && dateInKazakhstan(new Date(annulled.at)),
    annulmentReason: annulled?.reason ?? null,
    replaces: replaces?.number ?? null,
    replacedBy: replacedBy?.number ?? null,
    handedOver: handedOver && {
      to: handedOver.to,
      on: handedOver.on,
      ground: handedOver.ground,
    },
  };
}
