import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeFileWhole } from "../../files/write-file-whole.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { termOn } from "../../register/edition-terms.js";
import { FROM_THE_BEGINNING, putInForce } from "../../register/editions.js";
import { compileEdition } from "../../work/editions/compile-edition.js";
import { fileOf, shippedTemplate } from "../../work/editions/template-file.js";
import { actOf, type Session, todayOf } from "../../work/session.js";

/**
 * A register older than a kind of template gets the one that comes with Kualik; a centre's own file in
 * its place counts.
 */
export async function keepShipped(session: Session, kind: TemplateKind): Promise<void> {
  const { t, tell } = session;
  const { db, folder } = session.register;
  const path = join(folder.templatesPath, fileOf(kind));
  const { sha256 } = await termOn(db, kind, todayOf(session));
  if (sha256 !== null || existsSync(path)) return;
  const { bytes, name } = shippedTemplate(kind);
  const edition = compileEdition(bytes, kind, name, t);
  await db
    .transaction()
    .execute((transaction) => putInForce(transaction, edition, FROM_THE_BEGINNING, actOf(session)));
  writeFileWhole(path, bytes);
  tell(t("templates.shipped-taken", { file: name }));
}
