import { createHash } from "node:crypto";
import { basename } from "node:path";
import { readUserFile } from "../../files/read-user-file.js";
import { UserError } from "../../model/errors.js";
import type { DoubtfulWord, TextEncoding } from "../../model/text-encoding.js";
import { type OpenedRoster, openRoster } from "../../roster/open-roster.js";

/** How a roster's file is to be read. */
export interface ReadingSaid {
  encoding?: TextEncoding;
  /** The name of the sheet to read. */
  sheet?: string;
}

/** A roster's file, opened; its columns are not understood yet. */
export interface RosterFile {
  fileName: string;
  opened: OpenedRoster;
  /** SHA-256 of what is read of it, hexadecimal. */
  sha256: string;
}

/** Which of two readings of the letters is right; null where nobody can say. */
export type AskForEncoding = (
  fileName: string,
  words: readonly DoubtfulWord[],
) => Promise<TextEncoding | null>;

/**
 * Opens a roster; where its letters can be read in two ways, it is asked which is right.
 *
 * @throws UserError `encoding-in-doubt` where nobody can say; `roster-…`, `encoding-wrong`
 */
export async function openRosterFile(
  path: string,
  { encoding, sheet }: ReadingSaid,
  ask: AskForEncoding,
): Promise<RosterFile> {
  const bytes = readUserFile(path);
  const fileName = basename(path);
  let opened = await openRoster(bytes, fileName, { encoding, sheet });
  if (opened.encodingDoubt.length > 0) {
    const chosen = await ask(fileName, opened.encodingDoubt);
    if (chosen === null) throw new UserError("encoding-in-doubt", { file: fileName });
    opened = await openRoster(bytes, fileName, { encoding: chosen, sheet });
  }
  return { fileName, opened, sha256: identityOf(bytes, opened.isOtherSheet ? sheet : undefined) };
}

/** Another sheet of a file is another roster: the file alone would count as imported already. */
function identityOf(bytes: Uint8Array, sheet: string | undefined): string {
  const hash = createHash("sha256").update(bytes);
  if (sheet !== undefined) hash.update(sheet.trim().toLowerCase());
  return hash.digest("hex");
}
