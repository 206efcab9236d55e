import { UserError } from "../model/errors.js";
import type { Roster } from "../model/roster.js";
import type { DoubtfulWord, TextEncoding } from "../model/text-encoding.js";
import { detectContainer, refuseMarkup } from "./detect-container.js";
import { decodeText } from "./detect-encoding.js";
import { type Grid, isBlank } from "./grid.js";
import { readDelimitedText } from "./read-delimited-text.js";
import { readCompoundWorkbook, readZippedWorkbook } from "./read-workbook.js";

/** What is in a file before anything is understood of it. */
export interface GridsOfFile extends Pick<Roster, "format" | "encoding"> {
  grids: Grid[];
  /** Words that tell the possible encodings of a text table apart; empty where there is no doubt. */
  encodingDoubt: DoubtfulWord[];
}

/**
 * Reads the cells of a file, whatever kind of file it is.
 *
 * @param encoding of a text table, where a person told it
 * @throws UserError `roster-…`, `encoding-wrong`
 */
export async function openGrids(bytes: Uint8Array, encoding?: TextEncoding): Promise<GridsOfFile> {
  const container = detectContainer(bytes);
  const file =
    container === "text" ? await openText(bytes, encoding) : await openWorkbook(container, bytes);
  if (file.grids.every(({ lines }) => lines.length === 0)) throw new UserError("roster-empty");
  return file;
}

async function openWorkbook(
  container: "zip" | "compound-file",
  bytes: Uint8Array,
): Promise<GridsOfFile> {
  const read = container === "zip" ? readZippedWorkbook : readCompoundWorkbook;
  return { ...(await read(bytes)), encoding: null, encodingDoubt: [] };
}

async function openText(bytes: Uint8Array, said?: TextEncoding): Promise<GridsOfFile> {
  const { text, encoding, doubt } = decodeText(bytes, said);
  if (isBlank(text)) throw new UserError("roster-empty");
  refuseMarkup(text);
  const grid = await readDelimitedText(text);
  return { format: "text", grids: [grid], encoding, encodingDoubt: doubt };
}
