import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeFileWhole } from "../../files/write-file-whole.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { termOn } from "../../register/edition-terms.js";
import { FROM_THE_BEGINNING, putInForce } from "../../register/editions.js";
import type { Register } from "../../register/open-register.js";
import { actNow, type Context, today } from "../context.js";
import { compileEdition } from "./compile-edition.js";
import { fileOf } from "./file-of-kind.js";
import { shippedTemplate } from "./shipped-template.js";

/**
 * A register older than a kind of template gets the one that comes with Kualik; a centre's own file in
 * its place counts.
 */
export async function keepShipped(
  context: Context,
  { db, folder }: Register,
  kind: TemplateKind,
): Promise<void> {
  const path = join(folder.templatesPath, fileOf(kind));
  const { sha256 } = await termOn(db, kind, today(context));
  if (sha256 !== null || existsSync(path)) return;
  const { bytes, name } = shippedTemplate(kind);
  const edition = compileEdition(bytes, kind, name, context.t);
  await db
    .transaction()
    .execute((transaction) =>
      putInForce(transaction, edition, FROM_THE_BEGINNING, actNow(context)),
    );
  writeFileWhole(path, bytes);
  context.screen.say(context.t("templates.shipped-taken", { file: name }));
}
