import { shortDate } from "../../language/short-date.js";
import { annulDocument } from "../../register/annul-document.js";
import { documentNumbered, type KnownDocument } from "../../register/known-documents.js";
import { renderCard } from "../../ui/table.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { actNow, type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { readReason } from "./read-text.js";
import { refuseAnnulled } from "./refuse-annulled.js";
import { documentLines, standingAsJson } from "./standing-in-words.js";

export interface AnnulOptions {
  reason?: string;
  yes?: boolean;
  json?: boolean;
}

/** `kualik annul`: a document holds no longer; its number stays taken and its file stays kept. */
export async function annul(
  context: Context,
  said: string,
  options: AnnulOptions,
): Promise<number> {
  const { t, screen } = context;
  const reason = readReason(t, options.reason);
  return withRegister(context, async ({ db }) => {
    const document = await documentNumbered(db, said);
    refuseAnnulled(document);
    const { number, courseCode: course } = document;
    if (!options.json) screen.say(renderCard(documentLines(t, document), screen.columns));
    sayHandedOver(context, document);
    if (!(await askToGoOn(context, options, t("ask.annul", { number })))) return DONE;
    const annulled = await annulDocument(db, number, reason, actNow(context));
    if (options.json) screen.data(JSON.stringify(asJson(annulled), null, 2));
    screen.say(t("annul.done", { number, course }));
    return DONE;
  });
}

/** What somebody has in hand must come back. */
export function sayHandedOver({ t, screen }: Context, { number, handedOver }: KnownDocument): void {
  if (handedOver === null) return;
  const { to, on } = handedOver;
  screen.say(t("annul.take-back", { number, name: to, date: shortDate(on) }));
}

function asJson(document: KnownDocument) {
  const { number, kind, courseCode, annulled } = document;
  return {
    number,
    kind,
    course: courseCode,
    annulledAt: annulled?.at ?? null,
    reason: annulled?.reason ?? null,
    ...standingAsJson(document),
  };
}
