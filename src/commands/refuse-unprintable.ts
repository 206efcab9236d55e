import { isUnprintable } from "../documents/unprintable.js";
import type { Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";

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
