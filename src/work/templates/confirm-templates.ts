import { hash } from "node:crypto";
import { UserError } from "../../model/errors.js";
import { TEMPLATE_KIND_NAMES, type TemplateKind } from "../../model/template-kind.js";
import { countRows } from "../../register/db/rows.js";
import {
  confirmEdition,
  confirmedEditions,
  FROM_THE_BEGINNING,
  termOn,
} from "../../register/documents/editions.js";
import { shippedTemplate } from "../editions/edition.js";
import { actOf, type Session, todayOf } from "../session.js";

/** An edition whose wording is ours: it was put together after the rules, and no centre has vouched for it. */
export interface UnconfirmedForm {
  kind: TemplateKind;
  sha256: string;
}

/**
 * The shipped forms from which documents are made today and which the centre has not confirmed. A
 * centre's own need no confirmation: whoever brought them in knows them.
 */
export async function unconfirmedForms(
  session: Pick<Session, "register" | "now">,
): Promise<UnconfirmedForm[]> {
  const { db } = session.register;
  const confirmed = await confirmedEditions(db);
  const forms: UnconfirmedForm[] = [];
  for (const kind of TEMPLATE_KIND_NAMES) {
    const { sha256, from } = await termOn(db, kind, todayOf(session));
    if (sha256 === null || confirmed.get(kind)?.has(sha256)) continue;
    const isOurs =
      from === FROM_THE_BEGINNING || sha256 === hash("sha256", shippedTemplate(kind).bytes);
    if (isOurs) forms.push({ kind, sha256 });
  }
  return forms;
}

/** How many forms are not confirmed, where these are the first documents of the register; else 0. */
export async function unconfirmedAtFirst(session: Session, issued: number): Promise<number> {
  const isFirst = issued > 0 && (await countRows(session.register.db, "documents")) === issued;
  return isFirst ? (await unconfirmedForms(session)).length : 0;
}

/**
 * Writes into the journal that the centre has compared forms with the approved ones and vouches for them.
 *
 * @param kinds which are meant; none of them: all that are not confirmed
 * @param agree sees them before anything is written; false leaves all as it is
 * @returns what was confirmed; null where somebody did not agree
 * @throws UserError `nothing-to-confirm`
 */
export async function confirmForms(
  session: Session,
  kinds: readonly TemplateKind[],
  agree: (forms: readonly UnconfirmedForm[]) => Promise<boolean>,
): Promise<UnconfirmedForm[] | null> {
  const all = await unconfirmedForms(session);
  const meant = kinds.length === 0 ? all : all.filter(({ kind }) => kinds.includes(kind));
  if (meant.length === 0) throw new UserError("nothing-to-confirm");
  if (!(await agree(meant))) return null;
  const { db } = session.register;
  await db.transaction().execute(async (transaction) => {
    for (const { kind, sha256 } of meant) {
      await confirmEdition(transaction, kind, sha256, actOf(session));
    }
  });
  return meant;
}
