import { faultsOfName } from "../checks/faults-of-name.js";
import { isComplete, tidyAsTyped, tidyName, withPlainApostrophes } from "../checks/name.js";
import { readNameCase } from "../checks/name-case.js";
import { hasMixedScript, hasOnlyNameCharacters } from "../checks/name-letters.js";
import { isUnprintable } from "../documents/escape-for-xml.js";
import type { Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";
import { tidy } from "../model/tidy-text.js";

/** What a person writes by hand is far shorter; a cell of Excel holds no more than 32,767 characters. */
const LONGEST = 1000;

/**
 * A text given by hand, in one line and without blanks around it; null where nothing is said.
 *
 * @throws UserError `text-unprintable`, `text-too-long`
 */
export function readText(t: Translate, label: string, text: string | undefined): string | null {
  refuseUnprintable(t, [{ label, text }]);
  const said = tidy(text ?? "");
  if (said.length > LONGEST) {
    throw new UserError("text-too-long", { fields: t.loose(label, {}), most: LONGEST });
  }
  return said === "" ? null : said;
}

/** A reason, which has to be given. @throws UserError `reason-missing` */
export function readReason(t: Translate, text: string | undefined): string {
  const reason = readText(t, "find.reason", text);
  if (reason === null) throw new UserError("reason-missing");
  return reason;
}

/**
 * A name given by hand, which has to pass what a roster's names have to pass; null where none is given.
 *
 * @throws UserError `name-invalid`, `name-case-unclear`
 */
export function readFullName(text: string | undefined): string | null {
  const { text: typed, doubt } = readNameCase(tidyAsTyped(text ?? ""));
  const name = withPlainApostrophes(typed);
  if (name === "") return null;
  if (!isComplete(name) || !hasOnlyNameCharacters(name) || hasMixedScript(name)) {
    throw new UserError("name-invalid");
  }
  if (doubt !== null) throw new UserError("name-case-unclear");
  return name;
}

/**
 * The name of somebody who asks, perhaps a part of it, without the accidents of typing.
 *
 * @throws UserError `name-invalid` where it is nobody's
 */
export function readApplicantName(text: string): string {
  if (faultsOfName(text).length > 0) throw new UserError("name-invalid");
  return tidyName(text);
}

/**
 * Refuses texts with characters that no document can hold, before anything is kept.
 *
 * @param texts what was given, by the key of its label
 * @throws UserError `text-unprintable`
 */
export function refuseUnprintable(
  t: Translate,
  texts: readonly { label: string; text: string | undefined }[],
): void {
  const faulty = texts.filter(({ text }) => isUnprintable(text ?? ""));
  if (faulty.length === 0) return;
  const fields = faulty.map(({ label }) => t.loose(label, {})).join(", ");
  throw new UserError("text-unprintable", { fields });
}
