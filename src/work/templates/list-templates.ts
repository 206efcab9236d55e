import { existsSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../../model/sha-256.js";
import { TEMPLATE_KIND_NAMES, type TemplateKind } from "../../model/template-kind.js";
import { type EditionInForce, listEditions, termOn } from "../../register/documents/editions.js";
import { fileOf, readTemplateFile } from "../editions/template-file.js";
import { type Session, todayOf } from "../session.js";

/** An edition as it is listed; one that no issue has used yet has neither date nor author. */
export interface ListedEdition extends Omit<EditionInForce, "addedAt" | "addedBy"> {
  addedAt: string | null;
  addedBy: string | null;
  /** Whether documents issued today are made from it. */
  inForce: boolean;
  /** The file in the register's folder that is this edition. */
  file: string | null;
}

/** Every edition of every kind, and what was changed in the folder and not used yet. */
export async function listTemplates(
  session: Pick<Session, "register" | "now">,
): Promise<ListedEdition[]> {
  const { db, folder } = session.register;
  const kept = await listEditions(db);
  const listed: ListedEdition[] = [];
  for (const kind of TEMPLATE_KIND_NAMES) {
    const now = await termOn(db, kind, todayOf(session));
    const file = join(folder.templatesPath, fileOf(kind));
    const sha256 = existsSync(file) ? sha256Of(readTemplateFile(file).bytes) : null;
    const own = kept.filter((edition) => edition.kind === kind);
    listed.push(
      ...own.map((edition) => ({
        ...edition,
        inForce: edition.sha256 === now.sha256 && edition.from === now.from,
        file: edition.sha256 === sha256 ? file : null,
      })),
    );
    if (sha256 !== null && !own.some((one) => one.sha256 === sha256 && one.from !== null))
      listed.push(unused(kind, sha256, file));
  }
  return listed;
}

function unused(kind: TemplateKind, sha256: string, file: string): ListedEdition {
  const nobody = { addedAt: null, addedBy: null };
  return { kind, sha256, from: null, ...nobody, documents: 0, inForce: false, file };
}
