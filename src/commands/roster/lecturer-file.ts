import { extname, resolve } from "node:path";
import { loadTranslate } from "../../language/translate.js";
import type { BothLanguages } from "../../lecturer/drop-downs.js";
import { UserError } from "../../model/errors.js";
import type { Context } from "../context.js";

/** Where a file for a lecturer is written. @throws UserError `roster-export-format` */
export function lecturerFile({ cwd }: Pick<Context, "cwd">, file: string): string {
  if (extname(file).toLowerCase() !== ".xlsx")
    throw new UserError("roster-export-format", { file });
  return resolve(cwd, file);
}

/** What a lecturer gets speaks both languages, whatever the registrar's is. */
export async function bothLanguages(): Promise<BothLanguages> {
  return { kk: await loadTranslate("kk"), ru: await loadTranslate("ru") };
}
