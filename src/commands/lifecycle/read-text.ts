import type { Translate } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import { refuseUnprintable } from "../refuse-unprintable.js";

/** What a person writes by hand is far shorter; a cell of Excel holds no more than 32,767 characters. */
const LONGEST = 1000;

/**
 * A text given by hand, in one line and without blanks around it; null where nothing is said.
 *
 * @throws UserError `text-unprintable`, `text-too-long`
 */
export function readText(t: Translate, label: string, text: string | undefined): string | null {
  refuseUnprintable(t, [{ label, text }]);
  const said = (text ?? "").replace(/\s+/g, " ").trim();
  if (said.length > LONGEST) {
    throw new UserError("text-too-long", { fields: t.loose(label, {}), most: LONGEST });
  }
  return said === "" ? null : said;
}

/** A reason, which has to be given. @throws UserError `reason-missing` */
export function readReason(t: Translate, text: string | undefined): string {
  const reason = readText(t, "find.reason", text);
  if (reason === null) throw new UserError("reason-missing");
  return reason;
}
