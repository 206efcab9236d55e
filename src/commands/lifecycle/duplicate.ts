import { join } from "node:path";
import { shortDate } from "../../language/short-date.js";
import type { BasisField } from "../../model/as-issued.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { MASKED } from "../../model/shown-identity.js";
import { documentsThenAndNow } from "../../register/documents-then-and-now.js";
import { type Original, originalNumbered } from "../../register/issue-duplicate.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { renderCard } from "../../ui/table.js";
import { differingAmong } from "../../work/differing.js";
import { refuseAnnulled } from "../../work/refuse-annulled.js";
import { readReason, readText } from "../../work/typed-text.js";
import { askToGoOn } from "../ask-to-go-on.js";
import { type Context, DONE } from "../context.js";
import { renderDiffering } from "../differing.js";
import { withRegister } from "../with-register.js";
import { dateNotBefore } from "./date-not-before.js";
import { duplicateDocument } from "./duplicate-document.js";
import { type NameOptions, nameOfDuplicate } from "./name-of-duplicate.js";
import { sayHandedOver } from "./show-document.js";
import { documentLines } from "./standing-in-words.js";

export interface DuplicateOptions extends NameOptions {
  reason?: string;
  ground?: string;
  date?: IsoDate;
  yes?: boolean;
  json?: boolean;
}

/** What is told of by itself. */
const NAMES: ReadonlySet<BasisField> = new Set(["fullNameKk", "fullNameRu"]);
const IDENTITY: ReadonlySet<BasisField> = new Set(["iin", "identityDocument"]);

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
    await settleOtherwise(context, register.db, original, options);
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

/**
 * A duplicate repeats its original, so what the register has corrected since is shown. An IIN that
 * was corrected is not printed once more unless the registrar says so.
 *
 * @throws UserError `duplicate-identity-differs`
 */
async function settleOtherwise(
  { t, screen }: Context,
  db: RegisterDatabase,
  { number, courseCode }: Original,
  { asIssued }: DuplicateOptions,
): Promise<void> {
  const [document] = differingAmong(await documentsThenAndNow(db, { numbers: [number] }));
  const differs = document?.differs.filter(({ field }) => !NAMES.has(field)) ?? [];
  if (!document || differs.length === 0) return;
  screen.say(t("duplicate.differs"));
  screen.say(renderDiffering([{ ...document, differs }], MASKED, t, screen.columns));
  const isOtherIdentity = differs.some(({ field }) => IDENTITY.has(field));
  if (isOtherIdentity && !asIssued) {
    throw new UserError("duplicate-identity-differs", { number, course: courseCode });
  }
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
