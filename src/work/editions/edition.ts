import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileTemplate } from "../../documents/compiled-template.js";
import { DUPLICATE_FIELDS } from "../../documents/field-values.js";
import { fillPress, type KeptPictures, loadDraw } from "../../documents/fill-press.js";
import { isWhole, namedAsCalled } from "../../documents/package-parts.js";
import { type Press, pressFromBytes, pressToBytes } from "../../documents/press.js";
import type { TemplateFault } from "../../documents/template.js";
import { packageFolder } from "../../files/folders.js";
import { DOCUMENT, readUserFile } from "../../files/read-user-file.js";
import { isCompoundFile, openCompoundFile } from "../../formats/compound-file.js";
import { FormatError } from "../../formats/format-error.js";
import { openArchive } from "../../formats/zip/open-archive.js";
import type { Translate } from "../../language/translate.js";
import type { FieldValues } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { keptPictures } from "../../register/centre/settings.js";
import type { Db } from "../../register/db/sqlite.js";
import { type KeptEdition, keptEdition } from "../../register/documents/editions.js";
import { faultInWords } from "./fault-in-words.js";

/** A template's bytes, with what to call it in messages. */
export interface TemplateFile {
  name: string;
  bytes: Uint8Array;
}

/** The name of a kind's template. */
export function fileOf(kind: TemplateKind): string {
  return `${kind}.docx`;
}

/** @throws UserError where the file is missing, a folder, too large, or not readable */
export function readTemplateFile(path: string): TemplateFile {
  return { name: basename(path), bytes: readUserFile(path, DOCUMENT) };
}

/** What a registrar writes instead of a file to mean the template that comes with Kualik. */
export const SHIPPED = "shipped";

/** The template of a kind that comes with this Kualik. */
export function shippedTemplate(kind: TemplateKind): TemplateFile {
  const name = fileOf(kind);
  return { name, bytes: readFileSync(join(packageFolder(), "templates", name)) };
}

/**
 * Makes an edition out of a template's bytes, ready to be kept.
 *
 * @param file what to call it in messages
 * @throws UserError as `readTemplate`; `template-faults` with all of them at once
 */
export function compileEdition(
  bytes: Uint8Array,
  kind: TemplateKind,
  file: string,
  t: Translate,
): KeptEdition {
  const { press, faults } = readTemplate(bytes, kind, file);
  if (faults.length > 0) {
    const list = faults.map((fault) => `  - ${faultInWords(fault, t)}`).join("\n");
    throw new UserError("template-faults", { file, list });
  }
  return { sha256: hash("sha256", bytes), kind, bytes, press: pressToBytes(press) };
}

/**
 * Compiles a template and finds its faults.
 *
 * @throws UserError as `partsOf`
 */
export function readTemplate(
  bytes: Uint8Array,
  kind: TemplateKind,
  file: string,
): { press: Press; faults: TemplateFault[] } {
  return compileTemplate(partsOf(bytes, file, "template"), kind);
}

/**
 * The parts of a Word document.
 *
 * @param what the file is to be
 * @throws UserError `…-broken` where it is no Word document or not whole, `document-password`,
 *   `document-old-word`
 */
export function partsOf(
  bytes: Uint8Array,
  file: string,
  what: "template" | "document",
): ReadonlyMap<string, Uint8Array> {
  try {
    const inside = isCompoundFile(bytes) ? openCompoundFile(bytes) : null;
    if (inside?.has(ENCRYPTED)) throw new UserError("document-password", { file });
    if (inside?.has(OLD_WORD)) throw new UserError("document-old-word", { file });
    const parts = namedAsCalled(openArchive(bytes));
    if (isWhole(parts)) return parts;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new UserError(`${what}-broken`, { file }, error);
  }
  throw new UserError(`${what}-broken`, { file });
}

/** What a file holds that was saved with a password. Source: [MS-OFFCRYPTO] 2.3.4. */
const ENCRYPTED = "encryptedpackage";
/** What a document holds that was saved by Word before 2007. Source: [MS-DOC] 2.1.1. */
const OLD_WORD = "worddocument";

/** Makes a document of an edition from its values. */
export type FillDocument = (values: FieldValues) => Buffer;

/** An edition ready for filling. */
export interface ReadyEdition {
  kind: TemplateKind;
  /** SHA-256 of the template's bytes. */
  sha256: string;
  /** See `Press`. */
  bareFields: readonly string[];
  /** Whether its documents show a check code, as letters or as a picture. */
  showsCheckCode: boolean;
  /** Whether its documents can show that they are duplicates, and of what. */
  marksDuplicates: boolean;
  fill: FillDocument;
}

/** An edition that the register keeps, ready for filling. */
export async function readyEdition(db: Db, sha256: string): Promise<ReadyEdition> {
  const { kind, press } = await keptEdition(db, sha256);
  return asReady({ kind, sha256, press }, await keptPictures(db));
}

/** The press of an edition that the register keeps. */
export async function keptPress(db: Db, sha256: string): Promise<Press> {
  return pressFromBytes((await keptEdition(db, sha256)).press);
}

/** An edition ready for filling that the register need not know yet. */
export async function asReady(
  edition: Omit<KeptEdition, "bytes">,
  pictures: KeptPictures,
): Promise<ReadyEdition> {
  const { kind, sha256 } = edition;
  const press = pressFromBytes(edition.press);
  const { fields, bareFields } = press;
  const showsCheckCode = fields.includes("check_code") || fields.includes("qr_code");
  const printed = printedFields(press);
  const marksDuplicates = DUPLICATE_FIELDS.every((field) => printed.has(field));
  const draw = await loadDraw(press, pictures);
  const fill: FillDocument = (values) => fillPress(press, values, draw);
  return { kind, sha256, bareFields, showsCheckCode, marksDuplicates, fill };
}

/** The fields whose values stand in the text; others may only decide what is printed. */
function printedFields({ entries }: Press): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) =>
      entry.filled === true ? entry.stretches.flatMap(({ field }) => field ?? []) : [],
    ),
  );
}
