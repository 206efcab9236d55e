import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { moveAside } from "../../files/move-aside.js";
import { writeFileWhole } from "../../files/write-file-whole.js";
import { shortDate } from "../../language/short-date.js";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import { sha256Of } from "../../model/sha-256.js";
import { countIssuedOtherwise, kindsOfEdition, termOn } from "../../register/edition-terms.js";
import { addEdition, isKnownEdition, type KeptEdition } from "../../register/editions.js";
import type { Register } from "../../register/open-register.js";
import { compileEdition } from "../../work/editions/compile-edition.js";
import { fromInWords } from "../../work/editions/from-in-words.js";
import {
  fileOf,
  readTemplateFile,
  SHIPPED,
  shippedTemplate,
} from "../../work/editions/template-file.js";
import { askAtTerminal } from "../ask-to-go-on.js";
import { actNow, type Context, DONE, today } from "../context.js";
import { withRegister } from "../with-register.js";
import { nameKind } from "./name-kind.js";

export interface AddOptions {
  from: IsoDate;
  yes?: boolean;
  json?: boolean;
}

/** `kualik templates add`: a new edition, in force from a day on. */
export async function addTemplate(
  context: Context,
  name: string,
  file: string,
  { from, yes = false, json }: AddOptions,
): Promise<number> {
  const kind = nameKind(name);
  const template =
    file === SHIPPED ? shippedTemplate(kind) : readTemplateFile(resolve(context.cwd, file));
  const edition = compileEdition(template.bytes, kind, template.name, context.t);
  await withRegister(context, async (register) => {
    const { db } = register;
    const before = await termOn(db, kind, from);
    const isNew = before.sha256 !== edition.sha256;
    if (isNew && !yes && !(await isMeant(context, register, edition, template.name))) return;
    if (isNew) {
      await addEdition(db, edition, from, actNow(context));
    }
    const now = await termOn(db, kind, today(context));
    const inForce = now.sha256 === edition.sha256;
    const setAside = inForce ? await putIntoFolder(context, register, edition) : null;
    if (json) {
      const { sha256 } = edition;
      const said = { kind, sha256, from: isNew ? from : before.from, inForce, added: isNew };
      context.screen.data(JSON.stringify(said, null, 2));
    }
    if (isNew) await tellAdded(context, register, edition, { from, before });
    else tellKnown(context, before.from);
    if (setAside) context.screen.say(context.t("templates.set-aside", { file: setAside }));
  });
  return DONE;
}

/**
 * A file that serves for another kind already fits this one by its fields too, but hardly by its words:
 * one mistyped digit would give certificates to those who did not complete.
 */
async function isMeant(
  context: Context,
  { db }: Register,
  { kind, sha256 }: KeptEdition,
  file: string,
): Promise<boolean> {
  const { t, screen } = context;
  const others = (await kindsOfEdition(db, sha256)).filter((other) => other !== kind);
  if (others.length === 0) return true;
  const kinds = others.map((other) => t(`document-kind.${other}`)).join(", ");
  const intended = t(`document-kind.${kind}`);
  if (!screen.interactive) throw new UserError("template-of-other-kind", { file, kinds, intended });
  return askAtTerminal(context, t("ask.template-other-kind", { kinds, intended }));
}

/**
 * What a registrar finds in the folder is what is used. A file that the register does not keep is
 * moved aside, never lost.
 *
 * @returns the name under which the file of before lies there now; null where nothing had to move
 */
async function putIntoFolder(
  { now }: Context,
  { db, folder }: Register,
  { kind, sha256, bytes }: KeptEdition,
): Promise<string | null> {
  const path = join(folder.templatesPath, fileOf(kind));
  if (!existsSync(path)) {
    writeFileWhole(path, bytes);
    return null;
  }
  const present = sha256Of(readFileSync(path));
  if (present === sha256) return null;
  const isKept = await isKnownEdition(db, kind, present);
  const aside = isKept ? null : basename(moveAside(path, now()));
  writeFileWhole(path, bytes);
  return aside;
}

async function tellAdded(
  { t, screen, now }: Context,
  { db }: Register,
  edition: KeptEdition,
  { from, before }: { from: IsoDate; before: Awaited<ReturnType<typeof termOn>> },
): Promise<void> {
  const { kind } = edition;
  const { until } = before;
  const others = (await kindsOfEdition(db, edition.sha256)).filter((other) => other !== kind);
  const date = shortDate(from);
  screen.say(
    until === null
      ? t("templates.added-from", { kind: t(`document-kind.${kind}`), date })
      : t("templates.added-until", {
          kind: t(`document-kind.${kind}`),
          date,
          until: shortDate(until),
        }),
  );
  if (others.length > 0) {
    const kinds = others.map((other) => t(`document-kind.${other}`)).join(", ");
    screen.say(t("templates.other-kind", { kinds }));
  }
  if (before.from === from) screen.say(t("templates.same-day", { date }));
  if (from > today({ now })) screen.say(t("templates.future", { date }));
  const count = await countIssuedOtherwise(db, edition, from, until);
  if (count > 0) screen.say(t("templates.issued-stay", { count, date }));
}

function tellKnown({ t, screen }: Context, from: IsoDate | null): void {
  screen.say(t("templates.same-edition", { from: fromInWords(t, from) }));
}
