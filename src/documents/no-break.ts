import { type FieldValues, PICTURE_FIELDS } from "../model/document.js";

const NO_BREAK_SPACE = "\u00a0";

/** Spaces at which no line may end. */
const KEPT = [
  // «№ 15», «13 марта», «2026 жылғы», «60 часов»
  /(?<=№) (?=\S)/gu,
  /(?<=(?<![\p{L}\p{N}.-])\d{1,4}) (?=\p{Ll})/gu,
  // «с 2», «по 13»
  /(?<=(?<![\p{L}\p{N}])(?:с|по)) (?=\d)/gu,
  // «С. Ж. Асфендияров»
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
];

/** A text whose lines end neither between a number and what it counts nor within somebody's name. */
export function withoutBreaks(text: string): string {
  return KEPT.reduce((kept, space) => kept.replace(space, NO_BREAK_SPACE), text);
}

/** Numbers by which a document is looked for, and what pictures are drawn from. */
const AS_THEY_ARE = new Set([
  ...PICTURE_FIELDS,
  "registration_number",
  "notice_number",
  "request_number",
  "portal_number",
  "check_code",
]);

/** The values as they are printed. */
export function printedValues<Values extends FieldValues>(values: Values): Values {
  const printed = Object.entries(values).map(([field, value]) =>
    AS_THEY_ARE.has(field) ? [field, value] : [field, withoutBreaks(value)],
  );
  return Object.fromEntries(printed) as Values;
}
