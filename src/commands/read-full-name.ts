import {
  hasMixedScript,
  hasOnlyNameCharacters,
  inNameCase,
  isComplete,
  tidyName,
} from "../checks/name.js";
import { UserError } from "../model/errors.js";

/**
 * A name given by hand, which has to pass what a roster's names have to pass; null where none is given.
 *
 * @throws UserError `name-invalid`
 */
export function readFullName(text: string | undefined): string | null {
  const name = inNameCase(tidyName(text ?? ""));
  if (name === "") return null;
  if (!isComplete(name) || !hasOnlyNameCharacters(name) || hasMixedScript(name)) {
    throw new UserError("name-invalid");
  }
  return name;
}
