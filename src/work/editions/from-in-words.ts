import { shortDate } from "../../language/short-date.js";
import type { Translate } from "../../language/translate.js";
import type { IsoDate } from "../../model/course.js";
import { FROM_THE_BEGINNING } from "../../register/documents/editions.js";

/** Since when an edition is in force: a day, or from the beginning of the register. */
export function fromInWords(t: Translate, from: IsoDate | null): string {
  if (from === null) return t("templates.no-longer");
  return from === FROM_THE_BEGINNING ? t("templates.from-the-beginning") : shortDate(from);
}
