import type { Messages } from "./en.js";
import { audit } from "./ru/audit.js";
import { corrections } from "./ru/corrections.js";
import { desk } from "./ru/desk.js";
import { documents } from "./ru/documents.js";
import { errors } from "./ru/errors.js";
import { help } from "./ru/help.js";
import { problems } from "./ru/problems.js";
import { requests } from "./ru/requests.js";
import { roster } from "./ru/roster.js";
import { upkeep } from "./ru/upkeep.js";

/**
 * The Russian catalogue: keys and `{places}` as in the English one. Counts stand after a colon, so
 * that no word has to agree with them.
 */
export const ru: Record<keyof Messages, string> = {
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
