import { NO_ANSWERS, type Roster } from "../../src/model/roster.js";
import { openRoster } from "../../src/roster/open-roster.js";

/** Opens a roster and reads it without asking anybody. */
export async function readRoster(bytes: Uint8Array, fileName: string): Promise<Roster> {
  return (await openRoster(bytes, fileName)).read(NO_ANSWERS);
}
