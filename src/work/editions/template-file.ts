import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageFolder } from "../../files/package-folder.js";
import { DOCUMENT, readUserFile } from "../../files/read-user-file.js";
import type { TemplateKind } from "../../model/template-kind.js";

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
