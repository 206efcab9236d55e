import { dateInWords } from "../language/dates-in-words.js";
import type { FieldValues } from "../model/document.js";
import type { NamedDocument } from "../model/document-standing.js";

/** What a duplicate says that an ordinary document leaves out. */
export const DUPLICATE_FIELDS = ["duplicate_mark", "original_kk", "original_ru"] as const;

/** Those fields as they are written in a template, for messages about them. */
export const DUPLICATE_MARKS = {
  mark: "{{duplicate_mark}}",
  kk: "{{original_kk}}",
  ru: "{{original_ru}}",
};

/** Of a document that is none. */
export const NO_DUPLICATE: FieldValues = { duplicate_mark: "", original_kk: "", original_ru: "" };

/** Source: the journal that the register replaces notes a duplicate by these two words. */
const MARK = "ТЕЛНҰСҚА / ДУБЛИКАТ";

/** What marks a duplicate and names the document it was issued for, without any ending of a case. */
export function duplicateValues({ number, issuedOn }: NamedDocument): FieldValues {
  return {
    duplicate_mark: MARK,
    original_kk: `№ ${number}, ${dateInWords(issuedOn, "kk")}`,
    original_ru: `№ ${number} от ${dateInWords(issuedOn, "ru")}`,
  };
}

/**
 * What belongs to the day on which a document is signed, and to whoever signs: a duplicate has them of
 * its own. Everything else it says as the original did.
 */
const OF_THE_DAY = [
  "registration_number",
  "issue_date_kk",
  "issue_date_ru",
  "city_kk",
  "city_ru",
  "issuer_kk",
  "issuer_ru",
  "head_position_kk",
  "head_position_ru",
  "head_name_kk",
  "head_name_ru",
  "full_name_kk",
  "full_name_ru",
  "check_code",
  "qr_code",
];

/**
 * The values of a duplicate.
 *
 * @param original what the document said that it replaces
 * @param anew the values as they would be made now, from what the original was made from and the name
 *   that the duplicate is to bear
 */
export function valuesOfDuplicate(
  original: FieldValues,
  anew: FieldValues,
  named: NamedDocument,
): FieldValues {
  const own = OF_THE_DAY.map((field) => [field, anew[field] ?? ""]);
  return { ...anew, ...original, ...Object.fromEntries(own), ...duplicateValues(named) };
}
