import { join } from "node:path";
import { shortDate } from "../../language/short-date.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { type Original, originalNumbered } from "../../register/issue-duplicate.js";
import { renderCard } from "../../ui/table.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { sayHandedOver } from "./annul.js";
import { dateNotBefore } from "./date-not-before.js";
import { duplicateDocument } from "./duplicate-document.js";
import { type NameOptions, nameOfDuplicate } from "./name-of-duplicate.js";
import { readReason, readText } from "./read-text.js";
import { refuseAnnulled } from "./refuse-annulled.js";
import { documentLines } from "./standing-in-words.js";

export interface DuplicateOptions extends NameOptions {
  reason?: string;
  ground?: string;
  date?: IsoDate;
  yes?: boolean;
  json?: boolean;
}

/** `kualik duplicate`: another document in the place of one that is lost, spoiled, or of another name. */
export async function duplicate(
  context: Context,
  said: string,
  options: DuplicateOptions,
): Promise<number> {
  const { t, screen } = context;
  const reason = readReason(t, options.reason);
  const ground = readText(t, "find.ground", options.ground);
  return withRegister(context, async (register) => {
    const original = await originalNumbered(register.db, said);
    refuseToDuplicate(original);
    const issuedOn = dateNotBefore(context, original, options.date);
    if (!options.json) screen.say(renderCard(documentLines(t, original), screen.columns));
    sayNameNow(context, original, options);
    const newName = nameOfDuplicate(original, { ...options, ground });
    sayHandedOver(context, original);
    const { number } = original;
    if (!(await askToGoOn(context, options, t("ask.duplicate", { number })))) return DONE;
    const wishes = { original, issuedOn, reason, newName };
    const issued = await duplicateDocument(context, register, wishes);
    const file = join(register.folder.root, issued.file);
    if (options.json) {
      const { kind } = issued;
      const said = { number: issued.number, kind, replaces: number, issuedOn, reason, file };
      screen.data(JSON.stringify(said, null, 2));
    }
    screen.say(t("duplicate.done", { number: issued.number, original: number, file }));
    return DONE;
  });
}

/** Whose document was annulled for another reason may get another one, but no duplicate of it. */
function refuseToDuplicate(original: Original): void {
  const { number, courseCode, annulled, replacedBy } = original;
  if (annulled && !replacedBy) {
    throw new UserError("duplicate-of-annulled", { number, course: courseCode });
  }
  refuseAnnulled(original);
}

/** Both names side by side are for the screen alone: errors carry none. */
function sayNameNow(
  { t, screen }: Context,
  { holder, nameNow, issuedOn }: Original,
  { asIssued, nameKk, nameRu }: DuplicateOptions,
): void {
  const isOther =
    nameNow.fullNameKk !== holder.fullNameKk || nameNow.fullNameRu !== holder.fullNameRu;
  if (!isOther || asIssued || nameKk || nameRu) return;
  const now = [...new Set([nameNow.fullNameKk, nameNow.fullNameRu])].join(" / ");
  screen.say(t("duplicate.name-now", { name: now, date: shortDate(issuedOn) }));
}
