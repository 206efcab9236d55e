import { hasValidCheckDigit } from "../checks/iin.js";
import type { MessageKey, Translate } from "../language/translate.js";
import type { Centre } from "../model/centre.js";
import { UserError } from "../model/errors.js";

/** The options of `init` and `settings set` that say who the centre is. */
export interface CentreOptions {
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

export type CentreText = Exclude<keyof CentreOptions, "numberPattern">;

/** Every text about the centre with its words; those of two languages stand in for each other. */
export const CENTRE_TEXTS: readonly {
  field: CentreText;
  twin: CentreText | null;
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

/** The centre's data as lines of label and value. */
export function centreLines(centre: Centre, t: Translate): [string, string][] {
  const texts = CENTRE_TEXTS.map(({ field, label }): [string, string] => [
    t.loose(label, {}),
    centre[field] ?? "",
  ]);
  const patterns = Object.entries(centre.numberPatterns).map(
    ([kind, pattern]): [string, string] => [
      t("centre.number-pattern", { kind: t.loose(`document-kind.${kind}`, {}) }),
      pattern,
    ],
  );
  return [...texts, [t("centre.bin"), centre.bin ?? "—"], ...patterns];
}
