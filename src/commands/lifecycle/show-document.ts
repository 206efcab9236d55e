import type { GivenToAll } from "../../cli/command.js";
import type { Context } from "../../cli/context.js";
import { renderCard } from "../../cli/table.js";
import { shortDate } from "../../language/dates.js";
import { MASKED } from "../../model/identity.js";
import type { Original } from "../../register/documents/annulment.js";
import type { KnownDocument } from "../../register/documents/known-documents.js";
import type { NameWishes } from "../../work/duplicate.js";
import type { DifferingDocument } from "../../work/standing.js";
import { renderDiffering } from "../differing.js";
import { documentLines } from "./standing-in-words.js";

/** The document that an act is about to end, and that it must come back where somebody has it in hand. */
export function showBeforeAnnulling(
  context: Pick<Context, "t" | "screen">,
  document: KnownDocument,
  { json }: GivenToAll,
): void {
  const { t, screen } = context;
  if (!json) screen.say(renderCard(documentLines(t, document), screen.columns));
  sayHandedOver(context, document);
}

/** What is about to be duplicated, and what a duplicate would say otherwise than the register does now. */
export function showOriginal(
  context: Pick<Context, "t" | "screen">,
  original: Original,
  corrected: DifferingDocument | null,
  given: GivenToAll & NameWishes,
): void {
  const { t, screen } = context;
  if (!given.json) screen.say(renderCard(documentLines(t, original), screen.columns));
  sayNameNow(context, original, given);
  if (corrected === null) return;
  screen.say(t("duplicate.differs"));
  screen.say(renderDiffering([corrected], MASKED, t, screen.columns));
}

/** Both names side by side are for the screen alone: errors carry none. */
function sayNameNow(
  { t, screen }: Pick<Context, "t" | "screen">,
  { holder, nameNow, issuedOn }: Original,
  { asIssued, nameKk, nameRu }: NameWishes,
): void {
  const isOther =
    nameNow.fullNameKk !== holder.fullNameKk || nameNow.fullNameRu !== holder.fullNameRu;
  if (!isOther || asIssued || nameKk || nameRu) return;
  const now = [...new Set([nameNow.fullNameKk, nameNow.fullNameRu])].join(" / ");
  screen.say(t("duplicate.name-now", { name: now, date: shortDate(issuedOn) }));
}

/** What somebody has in hand must come back. */
export function sayHandedOver(
  { t, screen }: Pick<Context, "t" | "screen">,
  { number, handedOver }: KnownDocument,
): void {
  if (handedOver === null) return;
  const { to, on } = handedOver;
  screen.say(t("annul.take-back", { number, name: to, date: shortDate(on) }));
}
