import { loadDraw } from "../../documents/fill-press.js";
import { type Press, pressTemplate } from "../../documents/press-template.js";
import type { DocumentToPrint } from "../../documents/print-file/merge-documents.js";
import { openArchive } from "../../formats/zip/open-archive.js";
import { packEntry } from "../../formats/zip/write-archive.js";
import type { StoredDocument } from "../../register/issued-documents.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { keptPress } from "../templates/ready-edition.js";

/**
 * How to print documents with others: from the press of their edition, each read once. One that was
 * filled before there were presses is printed from its own bytes, which no press would give.
 */
export function printableFrom(
  db: RegisterDatabase,
): (document: StoredDocument, bytes: Uint8Array) => Promise<DocumentToPrint> {
  const presses = new Map<string, Omit<DocumentToPrint, "values">>();
  return async ({ edition, filling, values }, bytes) => {
    if (filling === 1) return { press: pressOfDocument(bytes), values };
    const known = presses.get(edition) ?? (await readPress(db, edition));
    presses.set(edition, known);
    return { ...known, values };
  };
}

async function readPress(db: RegisterDatabase, edition: string) {
  const press = await keptPress(db, edition);
  return { press, draw: await loadDraw(press) };
}

function pressOfDocument(bytes: Uint8Array): Press {
  const entries = [...openArchive(bytes)].map(([name, content]) => ({
    filled: false as const,
    packed: packEntry(name, content),
  }));
  return pressTemplate({ entries, pictures: [], fields: [], bareFields: [] });
}
