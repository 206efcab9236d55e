import { existsSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { loadTranslate } from "../../language/translate.js";
import type { BothLanguages } from "../../lecturer/drop-downs.js";
import { UserError } from "../../model/errors.js";
import { askAtTerminal } from "../ask-to-go-on.js";
import type { Context } from "../context.js";

/** Where a file for a lecturer is written. @throws UserError `roster-export-format` */
export function lecturerFile({ cwd }: Pick<Context, "cwd">, file: string): string {
  if (extname(file).toLowerCase() !== ".xlsx")
    throw new UserError("roster-export-format", { file });
  return resolve(cwd, file);
}

/**
 * Whether a file may be written: one that is there may be a lecturer's only copy. Where somebody can
 * answer, they decide.
 *
 * @throws UserError `file-exists` where nobody can
 */
export async function mayWrite(
  context: Context,
  path: string,
  { overwrite, json }: { overwrite?: boolean; json?: boolean },
): Promise<boolean> {
  if (overwrite || !existsSync(path)) return true;
  const { t, screen } = context;
  const file = basename(path);
  if (!screen.interactive || json) throw new UserError("file-exists", { file });
  return askAtTerminal(context, t("ask.overwrite", { file }));
}

/** What a lecturer gets speaks both languages, whatever the registrar's is. */
export async function bothLanguages(): Promise<BothLanguages> {
  return { kk: await loadTranslate("kk"), ru: await loadTranslate("ru") };
}
