import { ArchiveError } from "../formats/format-error.js";
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
    const isLarge = error.reason === "too-large";
    throw isLarge
      ? new UserError("roster-too-large", { limit: "unpacked" }, error)
      : new UserError("roster-damaged", {}, error);
  }
}
