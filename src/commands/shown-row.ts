import { hasKazakhLetters } from "../checks/name.js";
import { type NameReading, readTrainee } from "../checks/read-trainee.js";
import type { RosterRow } from "../model/roster.js";
import type { ShownRow } from "../ui/render-records.js";

/** What a roster's row says of its person, as far as it can be read. */
export function shownRowOf(source: RosterRow, courseCode: string | null): ShownRow {
  const { nameKk, nameRu, iin, identityDocument, birthDate, outcome, hours } = readTrainee(source);
  return {
    ...namesOf(nameKk, nameRu),
    iin: iin?.digits ?? null,
    identityDocument: identityDocument?.text ?? null,
    birthDate: birthDate?.date ?? source.cells.birthDate?.text ?? null,
    outcome: outcome?.value ?? null,
    hoursAttended: hours?.value ?? null,
    courseCode,
  };
}

function namesOf(
  kk: NameReading | null,
  ru: NameReading | null,
): Pick<ShownRow, "fullNameKk" | "fullNameRu"> {
  if (kk?.text !== ru?.text) {
    return { fullNameKk: kk?.text ?? null, fullNameRu: ru?.text ?? null };
  }
  const name = kk?.text ?? null;
  const isKazakh = name !== null && hasKazakhLetters(name);
  return { fullNameKk: isKazakh ? name : null, fullNameRu: isKazakh ? null : name };
}
