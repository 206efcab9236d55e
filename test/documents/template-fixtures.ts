import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileTemplate } from "../../src/documents/compiled-template.js";
import { fillPress, loadDraw } from "../../src/documents/fill-press.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import {
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  type FieldValues,
} from "../../src/model/document.js";

const FOLDER = fileURLToPath(new URL("../fixtures/templates/", import.meta.url));

/** Templates as editors save them. */
export const TEMPLATE_FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith(".docx"));

export function kindOfFixture(name: string): DocumentKind {
  const kind = DOCUMENT_KIND_NAMES.find((candidate) => name.includes(candidate));
  if (!kind) throw new Error(`${name} is of no kind`);
  return kind;
}

export function filesOfFixture(name: string): Map<string, Uint8Array> {
  return openArchive(readFileSync(`${FOLDER}${name}`));
}

export async function fillFixture(name: string, values: FieldValues): Promise<Buffer> {
  const { press } = compileTemplate(filesOfFixture(name), kindOfFixture(name));
  return fillPress(press, values, await loadDraw(press));
}
