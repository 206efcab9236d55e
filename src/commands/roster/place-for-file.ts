import { existsSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import type { GivenToAll } from "../../cli/command.js";
import { flag } from "../../cli/option.js";
import { UserError } from "../../model/errors.js";
import type { Context } from "../context.js";

/** `--overwrite`: `--yes` does not say it, since a file that is there may be a lecturer's only copy. */
export const overwrite = flag("option.overwrite");

/**
 * Where a file for a lecturer is written; null where somebody wants to keep the one that is there.
 *
 * @throws UserError `roster-export-format`; `file-exists` where nobody can be asked
 */
export async function placeForFile(
  context: Context,
  given: GivenToAll & { file: string; overwrite?: true },
): Promise<string | null> {
  if (extname(given.file).toLowerCase() !== ".xlsx") {
    throw new UserError("roster-export-format", { file: given.file });
  }
  const path = resolve(context.cwd, given.file);
  if (given.overwrite || !existsSync(path)) return path;
  const file = basename(path);
  if (!context.screen.interactive || given.json || given.yes) {
    throw new UserError("file-exists", { file });
  }
  const { askAtTerminal } = await import("../ask-to-go-on.js");
  return (await askAtTerminal(context, context.t("ask.overwrite", { file }))) ? path : null;
}
