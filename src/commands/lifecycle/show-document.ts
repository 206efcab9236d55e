import type { GivenToAll } from "../../cli/command.js";
import type { Words } from "../../cli/context.js";
import { type CardLine, renderCard } from "../../cli/table.js";
import { shortDate } from "../../language/dates.js";
import { inBothLanguages } from "../../language/translate.js";
import { MASKED } from "../../model/identity.js";
import type { Original } from "../../register/documents/annulment.js";
import type { KnownDocument } from "../../register/documents/known-documents.js";
import type { DifferingDocument } from "../../work/differing-documents.js";
import type { NameWishes } from "../../work/duplicate.js";
import { renderDiffering } from "../differing.js";
import { standingLines } from "./standing-in-words.js";

/** The document that an act is about to end, and that it must come back where somebody has it in hand. */
export function showBeforeAnnulling(
  document: KnownDocument,
  words: Words,
  { json }: GivenToAll,
): void {
  if (!json) words.screen.say(cardOf(document, words));
  sayHandedOver(document, words);
}

/** What a document is, whose, and what has become of it. */
export function cardOf(document: KnownDocument, { t, screen }: Words): string {
  const { number, kind, issuedOn, courseCode, fullNameKk, fullNameRu } = document;
  const lines: CardLine[] = [
    [t("find.number"), number],
    [t("find.document"), t(`document-kind.${kind}`)],
    [t("field.name"), inBothLanguages(fullNameKk, fullNameRu)],
    [t("journal.course"), courseCode],
    [t("journal.issued-on"), shortDate(issuedOn)],
  ];
  return renderCard([...lines, ...standingLines(t, document)], screen.columns);
}

/** What is about to be duplicated, and what a duplicate would say otherwise than the register does now. */
export function showOriginal(
  original: Original,
  corrected: DifferingDocument | null,
  words: Words,
  given: GivenToAll & NameWishes,
): void {
  const { t, screen } = words;
  if (!given.json) screen.say(cardOf(original, words));
  sayNameNow(original, words, given);
  if (corrected === null) return;
  screen.say(t("duplicate.differs"));
  screen.say(renderDiffering([corrected], MASKED, words));
}

/** Both names side by side are for the screen alone: errors carry none. */
function sayNameNow(
  { holder, nameNow, issuedOn }: Original,
  { t, screen }: Words,
  { asIssued, nameKk, nameRu }: NameWishes,
): void {
  const { fullNameKk, fullNameRu } = nameNow;
  const isOther = fullNameKk !== holder.fullNameKk || fullNameRu !== holder.fullNameRu;
  if (!isOther || asIssued || nameKk || nameRu) return;
  const name = inBothLanguages(fullNameKk, fullNameRu);
  screen.say(t("duplicate.name-now", { name, date: shortDate(issuedOn) }));
}

/** What somebody has in hand must come back. */
export function sayHandedOver({ number, handedOver }: KnownDocument, { t, screen }: Words): void {
  if (handedOver === null) return;
  const { to: name, on } = handedOver;
  screen.say(t("annul.take-back", { number, name, date: shortDate(on) }));
}
