import type { GivenToAll } from "../../cli/command.js";
import { shortDate } from "../../language/short-date.js";
import type { KnownDocument } from "../../register/known-documents.js";
import { renderCard } from "../../ui/table.js";
import type { Context } from "../context.js";
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

/** What somebody has in hand must come back. */
export function sayHandedOver(
  { t, screen }: Pick<Context, "t" | "screen">,
  { number, handedOver }: KnownDocument,
): void {
  if (handedOver === null) return;
  const { to, on } = handedOver;
  screen.say(t("annul.take-back", { number, name: to, date: shortDate(on) }));
}
