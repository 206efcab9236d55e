import { UserError } from "../../model/errors.js";

/** A hash as it is printed, with or without the blanks between its groups; enough of it to tell one. */
const HASH = /^[0-9a-f]{12,64}$/;

/** @throws UserError `expected-hash` where it is no hash, nor the beginning of one */
export function readExpectedHash(words: readonly string[]): string {
  const hash = words.join("").replace(/\s/g, "").toLowerCase();
  if (!HASH.test(hash)) throw new UserError("expected-hash");
  return hash;
}
