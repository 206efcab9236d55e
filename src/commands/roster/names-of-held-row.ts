import { saysNothing, tidy } from "../../checks/blank.js";
import { hasKazakhLetters } from "../../checks/name.js";
import type { LecturerCell } from "../../lecturer/lecturer-row.js";
import type { RosterField, RosterRow } from "../../model/roster.js";

type Cells = RosterRow["cells"];
type Names = Partial<Record<"nameKk" | "nameRu", LecturerCell>>;

/**
 * A missing family name or given name, between those that are there: joined without a trace,
 * «Иванов» and «Петрович» would come back as a complete name.
 */
const MISSING = "…";

/** The names of a held row as they were read, the parts of a name in one cell. */
export function namesOf(cells: Cells): Names {
  const kk = nameIn(cells, "Kk");
  const ru = nameIn(cells, "Ru");
  const single = nameIn(cells, "");
  const own: Names = {
    ...(kk ? { nameKk: kk } : {}),
    ...(ru ? { nameRu: ru } : {}),
  };
  if (single === null) return own;
  return hasKazakhLetters(single.text) ? { nameKk: single, ...own } : { nameRu: single, ...own };
}

function nameIn(cells: Cells, language: "" | "Kk" | "Ru"): LecturerCell | null {
  const whole = cells[`fullName${language}`];
  if (whole && !saysNothing(tidy(whole.text))) return { text: whole.text };
  const family = part(cells, `familyName${language}`);
  const given = part(cells, `givenName${language}`);
  const patronymic = part(cells, `patronymic${language}`);
  if (!family && !given && !patronymic) return whole ? { text: whole.text } : null;
  const all = [family ?? MISSING, given ?? MISSING, ...(patronymic ? [patronymic] : [])];
  return { text: all.join(" ") };
}

function part(cells: Cells, field: RosterField): string | null {
  const text = tidy(cells[field]?.text ?? "");
  return saysNothing(text) ? null : text;
}
