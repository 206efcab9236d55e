import { type Blank, parseBlank } from "../../model/blank.js";
import { UserError } from "../../model/errors.js";
import type { Value } from "../value.js";

/** A pre-printed blank by what stands on it: «АБ 000123». @param place its place in help: `blank`, `number` */
export function blank(place = "blank"): Value<Blank> {
  return {
    place,
    parse(said) {
      const read = parseBlank(said);
      // What was typed may be an IIN, so it must not come back in a message as it would by `expected`.
      if (!read) throw new UserError("blank-number");
      return read;
    },
  };
}
