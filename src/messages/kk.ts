import type { Messages } from "./en.js";
import { audit } from "./kk/audit.js";
import { corrections } from "./kk/corrections.js";
import { desk } from "./kk/desk.js";
import { documents } from "./kk/documents.js";
import { errors } from "./kk/errors.js";
import { help } from "./kk/help.js";
import { problems } from "./kk/problems.js";
import { requests } from "./kk/requests.js";
import { roster } from "./kk/roster.js";
import { upkeep } from "./kk/upkeep.js";

/**
 * The Kazakh catalogue: keys and `{places}` as in the English one. No case ending hangs on a place:
 * the ending is carried by a noun after it, or the place stands after a colon.
 */
export const kk: Record<keyof Messages, string> = {
  ...help,
  ...errors,
  ...problems,
  ...roster,
  ...documents,
  ...requests,
  ...audit,
  ...desk,
  ...corrections,
  ...upkeep,
};
