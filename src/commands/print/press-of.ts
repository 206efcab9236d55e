import { openArchive } from "../../archive/open-archive.js";
import { compileTemplate } from "../../documents/compile-template.js";
import { type Press, pressTemplate } from "../../documents/press-template.js";
import { readEdition } from "../../register/editions.js";
import type { StoredDocument } from "../../register/issued-documents.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { keptPress } from "../templates/ready-edition.js";

/** The presses of editions, each read once; one that is not kept is made of the template. */
export function pressesOf(db: RegisterDatabase): (document: StoredDocument) => Promise<Press> {
  const presses = new Map<string, Press>();
  return async ({ edition, filling }) => {
    const known = presses.get(edition);
    if (known) return known;
    const press = filling > 1 ? await keptPress(db, edition) : await pressed(db, edition);
    presses.set(edition, press);
    return press;
  };
}

async function pressed(db: RegisterDatabase, sha256: string): Promise<Press> {
  const { kind, bytes } = await readEdition(db, sha256);
  return pressTemplate(compileTemplate(openArchive(bytes), kind).template);
}
