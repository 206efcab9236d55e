import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../files/package-folder.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { fileOf } from "./file-of-kind.js";
import type { TemplateFile } from "./read-template-file.js";

/** What a registrar writes instead of a file to mean the template that comes with Kualik. */
export const SHIPPED = "shipped";

/** The template of a kind that comes with this Kualik. */
export function shippedTemplate(kind: TemplateKind): TemplateFile {
  const name = fileOf(kind);
  return { name, bytes: readFileSync(join(packageFolder(), "templates", name)) };
}
