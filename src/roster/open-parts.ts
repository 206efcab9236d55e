import { ArchiveError } from "../archive/archive-error.js";
import { UserError } from "../model/errors.js";

/**
 * Opens a container and says in a roster's words what is wrong with it.
 *
 * @throws UserError `roster-damaged`, `roster-too-large`
 */
export function openParts<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new UserError(
      error.reason === "too-large" ? "roster-too-large" : "roster-damaged",
      {},
      error,
    );
  }
}
