import { openArchive } from "../../archive/open-archive.js";
import { compileTemplate } from "../../documents/compile-template.js";
import { fillPress } from "../../documents/fill-press.js";
import { fillTemplate } from "../../documents/fill-template.js";
import { pressFromBytes } from "../../documents/press-bytes.js";
import type { Press } from "../../documents/press-template.js";
import type { DocumentKind, FieldValues } from "../../model/document.js";
import { readEdition } from "../../register/editions.js";
import type { RegisterDatabase } from "../../register/sqlite.js";

/** An edition ready for filling. */
export interface ReadyEdition {
  kind: DocumentKind;
  /** SHA-256 of the template's bytes. */
  sha256: string;
  press: Press;
}

/** An edition that the register keeps, ready for filling. */
export async function readyEdition(db: RegisterDatabase, sha256: string): Promise<ReadyEdition> {
  const { kind, press } = await readEdition(db, sha256);
  if (press === null) throw new Error("an edition in force has no press");
  return { kind, sha256, press: pressFromBytes(press) };
}

/** Documents are made as they were made when they were issued, for ever. */
export type Fill = (values: FieldValues) => Buffer;

/**
 * How to make the documents of an edition again.
 *
 * @param filling see `DocumentsTable`
 */
export async function fillOfEdition(
  db: RegisterDatabase,
  sha256: string,
  filling: number,
): Promise<Fill> {
  if (filling > 1) {
    const { press } = await readyEdition(db, sha256);
    return (values) => fillPress(press, values);
  }
  const { kind, bytes } = await readEdition(db, sha256);
  const { template } = compileTemplate(openArchive(bytes), kind);
  return (values) => fillTemplate(template, values);
}
