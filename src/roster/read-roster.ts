import { NO_ANSWERS, type Roster } from "../model/roster.js";
import { openRoster } from "./open-roster.js";

/**
 * Opens a roster and reads it without asking anybody. Nothing is corrected and no trainee is dropped:
 * that is for the checks.
 *
 * @param fileName for the words of an error only; the format is told by content
 * @throws UserError `roster-…`, `encoding-in-doubt`, with `file` among its params
 */
export async function readRoster(bytes: Uint8Array, fileName: string): Promise<Roster> {
  return (await openRoster(bytes, fileName)).read(NO_ANSWERS);
}
