import { basename } from "node:path";
import type { Context } from "../../cli/context.js";
import { isLeft } from "../../cli/left.js";
import { renderError } from "../../cli/render-error.js";
import { UserError } from "../../model/errors.js";
import { speltOnOneLine } from "../../model/tidy-text.js";
import type { ImportResult } from "../../work/import/import-roster.js";
import { importAsJson, showImportPlan, tellImport } from "./import-in-words.js";

/** What became of one file of several. */
export interface ImportedFile {
  file: string;
  /** Null where somebody would rather not, or it failed. */
  made: ImportResult | null;
  error: UserError | null;
}

/**
 * Imports files one after the other, each with its own question and its own summary. One that fails, or
 * that somebody leaves, does not stop the others.
 *
 * @param importOne reads and enters the file at a path; null where somebody would rather not
 */
export async function importSeveral(
  paths: readonly string[],
  context: Context,
  given: { json?: true; full?: true },
  importOne: (path: string) => Promise<ImportResult | null>,
): Promise<ImportedFile[]> {
  const { t, screen } = context;
  const files: ImportedFile[] = [];
  for (const [index, path] of paths.entries()) {
    const file = speltOnOneLine(basename(path));
    screen.say("");
    screen.say(t("import.file", { number: index + 1, total: paths.length, file }));
    const one = await outcomeOf(file, () => importOne(path));
    files.push(one);
    if (one.error) screen.say(renderError(one.error, t));
    if (one.made?.result === "dry-run" && !given.json) {
      showImportPlan(one.made.plan, screen.data, context, given);
    }
    if (one.made) tellImport(one.made, context);
  }
  return files;
}

async function outcomeOf(
  file: string,
  work: () => Promise<ImportResult | null>,
): Promise<ImportedFile> {
  try {
    return { file, made: await work(), error: null };
  } catch (error) {
    if (error instanceof UserError) return { file, made: null, error };
    // Esc leaves the file that it is pressed at.
    if (isLeft(error)) {
      return { file, made: null, error: null };
    }
    throw error;
  }
}

export function severalAsJson(files: readonly ImportedFile[]) {
  return files.map(({ file, made, error }) => ({
    file,
    ...(made ? importAsJson(made) : {}),
    ...(error ? { error: error.code } : {}),
  }));
}

/** How many went which way. */
export function tellSeveral(files: readonly ImportedFile[], { t, screen }: Context): void {
  const entered = files.filter(({ made }) => made?.result === "entered").length;
  const failed = files.filter(({ error }) => error !== null).map(({ file }) => file);
  screen.say(t("import.files-done", { total: files.length, entered }));
  if (failed.length > 0) screen.say(t("import.files-failed", { list: failed.join(", ") }));
}
