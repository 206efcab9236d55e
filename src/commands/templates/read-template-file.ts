import { basename, resolve } from "node:path";
import { DOCUMENT, readUserFile } from "../../files/read-user-file.js";
import type { Context } from "../context.js";

/** A template that a person named, with what to call it in messages. */
export interface TemplateFile {
  name: string;
  bytes: Uint8Array;
}

/** @throws UserError where the file is missing, a folder, too large, or not readable */
export function readTemplateFile({ cwd }: Pick<Context, "cwd">, file: string): TemplateFile {
  return { name: basename(file), bytes: readUserFile(resolve(cwd, file), DOCUMENT) };
}
