import { loadDraw } from "../../documents/fill-press.js";
import type { DocumentToPrint } from "../../documents/print-file/merge-documents.js";
import type { StoredDocument } from "../../register/issued-documents.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { keptPress } from "../../work/editions/ready-edition.js";

/** How to print documents with others: from the press of their edition, each read once. */
export function printableFrom(
  db: RegisterDatabase,
): (document: StoredDocument) => Promise<DocumentToPrint> {
  const presses = new Map<string, Omit<DocumentToPrint, "values">>();
  return async ({ edition, values }) => {
    const known = presses.get(edition) ?? (await readPress(db, edition));
    presses.set(edition, known);
    return { ...known, values };
  };
}

async function readPress(db: RegisterDatabase, edition: string) {
  const press = await keptPress(db, edition);
  return { press, draw: await loadDraw(press) };
}
