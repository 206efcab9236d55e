import { type Blank, parseBlank } from "../../model/blank.js";
import { UserError } from "../../model/errors.js";

/** The blank that a person names. @throws UserError `blank-number` */
export function readBlank(text: string): Blank {
  const blank = parseBlank(text);
  if (!blank) throw new UserError("blank-number");
  return blank;
}
