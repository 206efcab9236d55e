import { hasValidCheckDigit } from "../checks/iin.js";
import type { MessageKey, Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";
import { refuseUnprintable } from "./typed-text.js";

/** What a person says of the centre. */
export interface CentreSaid {
  nameKk?: string;
  nameRu?: string;
  bin?: string;
  cityKk?: string;
  cityRu?: string;
  headNameKk?: string;
  headNameRu?: string;
  headPositionKk?: string;
  headPositionRu?: string;
  numberPattern?: string[];
}

export type CentreText = Exclude<keyof CentreSaid, "numberPattern" | "bin">;

/** Every text about the centre with its words; those of two languages stand in for each other. */
export const CENTRE_TEXTS: readonly {
  field: CentreText;
  twin: CentreText;
  flag: string;
  label: MessageKey;
  question: MessageKey;
  both: MessageKey;
}[] = [
  text("nameKk", "nameRu", "name-kk", "name"),
  text("nameRu", "nameKk", "name-ru", "name"),
  text("cityKk", "cityRu", "city-kk", "city"),
  text("cityRu", "cityKk", "city-ru", "city"),
  text("headNameKk", "headNameRu", "head-name-kk", "head-name"),
  text("headNameRu", "headNameKk", "head-name-ru", "head-name"),
  text("headPositionKk", "headPositionRu", "head-position-kk", "head-position"),
  text("headPositionRu", "headPositionKk", "head-position-ru", "head-position"),
];

type TextName = "name" | "city" | "head-name" | "head-position";

function text(
  field: CentreText,
  twin: CentreText,
  flag: `${TextName}-${"kk" | "ru"}`,
  both: TextName,
) {
  return {
    field,
    twin,
    flag: `--${flag}`,
    label: `centre.${flag}`,
    question: `ask.${flag}`,
    both: `centre.${both}`,
  } as const;
}

/** @throws UserError `text-unprintable` where a text has characters that no document can hold */
export function refuseUnprintableCentre(t: Translate, said: CentreSaid): void {
  refuseUnprintable(
    t,
    CENTRE_TEXTS.map(({ field, label }) => ({ label, text: said[field] })),
  );
}

/**
 * The BIN in twelve digits, or null where none is given. It has the check digit of an IIN.
 *
 * @throws UserError `bin-invalid`
 */
export function readBin(text: string | undefined): string | null {
  const digits = text?.replace(/\s/g, "") ?? "";
  if (digits === "") return null;
  if (!isBin(digits)) throw new UserError("bin-invalid");
  return digits;
}

export function isBin(digits: string): boolean {
  return /^\d{12}$/.test(digits) && !/^0+$/.test(digits) && hasValidCheckDigit(digits);
}
