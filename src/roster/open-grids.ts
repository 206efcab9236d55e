import { FormatError, type FormatFault } from "../formats/format-error.js";
import { openTable, type Table } from "../formats/tables/open-table.js";
import { type ErrorCode, UserError } from "../model/errors.js";
import type { TextEncoding } from "../model/text-encoding.js";
import { recogniseColumn } from "./recognise-column.js";

/** What a roster's words for each fault of a file are. */
const CODES: Record<FormatFault, ErrorCode> = {
  damaged: "roster-damaged",
  "not-zip": "roster-damaged",
  "not-compound": "roster-damaged",
  "too-large": "roster-too-large",
  empty: "roster-empty",
  "other-kind": "roster-not-workbook",
  "legacy-format": "roster-legacy-format",
  password: "roster-password",
  quotes: "roster-csv-broken",
  letters: "roster-encoding",
  encoding: "encoding-wrong",
};

/**
 * Reads the cells of a file, whatever kind of file it is, and refuses it in a roster's words.
 *
 * @param encoding of a text table, where a person told it
 * @throws UserError `roster-…`, `encoding-wrong`
 */
export async function openGrids(bytes: Uint8Array, encoding?: TextEncoding): Promise<Table> {
  try {
    return await openTable(bytes, { encoding, likeHeader });
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new UserError(CODES[error.fault], { ...error.told }, error);
  }
}

/** How many of a roster's columns a line names. */
function likeHeader(parts: readonly string[]): number {
  const fields = parts.map((part) => recogniseColumn(part)?.field);
  return new Set(fields.filter((field) => field !== undefined)).size;
}
