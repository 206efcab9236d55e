import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ArchiveError } from "../../archive/archive-error.js";
import { openArchive } from "../../archive/open-archive.js";
import { compileTemplate } from "../../documents/compile-template.js";
import { isWellFormed } from "../../documents/is-well-formed.js";
import { packageParts } from "../../documents/package-parts.js";
import type { Template } from "../../documents/template.js";
import type { Translate } from "../../language/translate.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { faultInWords } from "../fault-in-words.js";

/** A template in use, compiled, with the bytes that identify its edition. */
export interface Edition {
  kind: DocumentKind;
  bytes: Uint8Array;
  sha256: string;
  template: Template;
}

/**
 * Reads and compiles the register's templates of these kinds.
 *
 * @throws UserError where one is missing, damaged, or has faults: all of them at once
 */
export function loadTemplates(
  templatesPath: string,
  kinds: Iterable<DocumentKind>,
  t: Translate,
): Map<DocumentKind, Edition> {
  return new Map([...kinds].map((kind) => [kind, loadTemplate(templatesPath, kind, t)]));
}

function loadTemplate(templatesPath: string, kind: DocumentKind, t: Translate): Edition {
  const file = `${kind}.docx`;
  const path = join(templatesPath, file);
  if (!existsSync(path)) throw new UserError("template-not-found", { file });
  const bytes = readTemplate(path, file);
  return { ...compileEdition(bytes, kind, file, t), bytes };
}

function readTemplate(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError("file-unreadable", { file }, error);
  }
}

/**
 * Compiles an edition from its bytes.
 *
 * @param file what to call it in messages
 * @throws UserError `template-broken`, `template-faults`
 */
export function compileEdition(
  bytes: Uint8Array,
  kind: DocumentKind,
  file: string,
  t: Translate,
): Edition {
  const { template, faults } = compileTemplate(filesOf(bytes, file), kind);
  if (faults.length > 0) {
    const list = faults.map((fault) => `  - ${faultInWords(fault, t)}`).join("\n");
    throw new UserError("template-faults", { file, list });
  }
  return { kind, bytes, sha256: createHash("sha256").update(bytes).digest("hex"), template };
}

function filesOf(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  try {
    const files = openArchive(bytes);
    const isWhole = packageParts(files).main !== null && [...files].every(isSoundPart);
    if (!isWhole) throw new UserError("template-broken", { file });
    return files;
  } catch (error) {
    if (error instanceof ArchiveError) throw new UserError("template-broken", { file }, error);
    throw error;
  }
}

function isSoundPart([name, bytes]: [string, Uint8Array]): boolean {
  return !/\.(?:xml|rels)$/i.test(name) || isWellFormed(Buffer.from(bytes).toString("utf8"));
}
