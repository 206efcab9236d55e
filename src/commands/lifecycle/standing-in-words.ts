import type { CardLine } from "../../cli/table.js";
import { dateInKazakhstan, shortDate, shortDay } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import type { DocumentStanding, LastHandover, NamedDocument } from "../../model/document.js";

/**
 * The identity document that was shown, in words.
 *
 * @param kept see `parsePresentedIdentity`
 */
export function identityInWords(t: Translate, kept: string): string {
  const [kind = "", ...number] = kept.split(" ");
  return `${t.loose(`identity-kind.${kind}`, {})} ${number.join(" ")}`.trim();
}

/** Lines of a card about what has become of a document. */
export function standingLines(t: Translate, standing: DocumentStanding): CardLine[] {
  const { status, annulled, replaces, replacedBy, handedOver } = standing;
  return [
    [t("request.status"), t(`document-status.${status}`)],
    [t("document-status.annulled"), annulled && annulledInWords(t, annulled)],
    [t("find.replaced-by"), replacedBy && named(t, replacedBy)],
    [t("find.replaces"), replaces && named(t, replaces)],
    [t("find.handed-over"), handedOver && handedOverInWords(t, handedOver)],
  ];
}

/** What the journal notes of a document: that it is a duplicate, that it is annulled. */
export function noteInWords(t: Translate, standing: DocumentStanding): string {
  const { annulled, replaces, replacedBy } = standing;
  const notes = [
    replaces && t("journal.note-duplicate", { number: replaces.number }),
    annulled &&
      t("journal.note-annulled", { date: shortDay(annulled.at), reason: annulled.reason }),
    replacedBy && t("journal.note-replaced", { number: replacedBy.number }),
  ];
  return joined(notes);
}

/** To whom and when a document was handed over; the identity document is nobody else's business. */
export function receiptInWords({ handedOver }: DocumentStanding): string {
  if (handedOver === null) return "";
  const { to, on, ground } = handedOver;
  return joined([`${shortDate(on)}, ${to}`, ground]);
}

function annulledInWords(
  t: Translate,
  { at, reason, operator, person }: NonNullable<DocumentStanding["annulled"]>,
): string {
  return t("find.annulled-when", { date: shortDay(at), operator: person ?? operator, reason });
}

function named(t: Translate, { number, issuedOn }: NamedDocument): string {
  return t("find.number-of-date", { number, date: shortDate(issuedOn) });
}

function handedOverInWords(t: Translate, { to, on, document, ground }: LastHandover): string {
  return joined([`${shortDate(on)}, ${to}`, document && identityInWords(t, document), ground]);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join("; ");
}

/** What has become of a document, for other programs; the identity document shown stays inside. */
export function standingAsJson(standing: DocumentStanding) {
  const { status, annulled, replaces, replacedBy, handedOver } = standing;
  const { to, on, ground } = handedOver ?? {};
  return {
    status,
    annulledOn: annulled && dateInKazakhstan(new Date(annulled.at)),
    annulmentReason: annulled?.reason ?? null,
    replaces: replaces?.number ?? null,
    replacedBy: replacedBy?.number ?? null,
    handedOver: handedOver && { to, on, ground },
  };
}
