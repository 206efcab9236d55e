import { compileTemplate } from "../../documents/compile-template.js";
import { isWhole } from "../../documents/package-parts.js";
import { pressToBytes } from "../../documents/press-bytes.js";
import { pressTemplate } from "../../documents/press-template.js";
import type { Template, TemplateFault } from "../../documents/template.js";
import { FormatError } from "../../formats/format-error.js";
import { openArchive } from "../../formats/zip/open-archive.js";
import type { Translate } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import { sha256Of } from "../../model/sha-256.js";
import type { TemplateKind } from "../../model/template-kind.js";
import type { KeptEdition } from "../../register/documents/editions.js";
import { faultInWords } from "./fault-in-words.js";

/**
 * Makes an edition out of a template's bytes, ready to be kept.
 *
 * @param file what to call it in messages
 * @throws UserError `template-broken`, `template-faults` with all of them at once
 */
export function compileEdition(
  bytes: Uint8Array,
  kind: TemplateKind,
  file: string,
  t: Translate,
): KeptEdition {
  const { template, faults } = readTemplate(bytes, kind, file);
  if (faults.length > 0) {
    const list = faults.map((fault) => `  - ${faultInWords(fault, t)}`).join("\n");
    throw new UserError("template-faults", { file, list });
  }
  return { sha256: sha256Of(bytes), kind, bytes, press: pressToBytes(pressTemplate(template)) };
}

/**
 * Compiles a template and finds its faults.
 *
 * @throws UserError `template-broken` where it is no Word document
 */
export function readTemplate(
  bytes: Uint8Array,
  kind: TemplateKind,
  file: string,
): { template: Template; faults: TemplateFault[] } {
  return compileTemplate(filesOf(bytes, file), kind);
}

function filesOf(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  try {
    const files = openArchive(bytes);
    if (!isWhole(files)) throw new UserError("template-broken", { file });
    return files;
  } catch (error) {
    if (error instanceof FormatError) throw new UserError("template-broken", { file }, error);
    throw error;
  }
}
