import { type NameReading, readTrainee } from "../checks/trainee.js";
import { renderSideBySide, type ShownRow } from "../cli/render-records.js";
import type { Translate } from "../language/translate.js";
import type { ShownIdentity } from "../model/identity.js";
import { hasKazakhLetters } from "../model/name-key.js";
import type { Problem } from "../model/problem.js";
import type { RosterRow } from "../model/roster.js";
import type { PersonRecord } from "../model/trainee.js";

/** Whether both records are to be shown with a finding: not once somebody decided about it. */
export function showsRecord({ record, override }: Problem): boolean {
  return record !== undefined && override === undefined;
}

/**
 * A roster's row, as far as it can be read, beside the register's record of the person it is compared
 * with.
 *
 * @param courseCode the course that the roster is for; null while it is not known
 */
export function renderCompared(
  { source, courseCode }: { source: RosterRow; courseCode: string | null },
  record: PersonRecord,
  shown: ShownIdentity,
  t: Translate,
  columns: number,
): string {
  return renderSideBySide(shownRowOf(source, courseCode), record, shown, t, columns);
}

function shownRowOf(source: RosterRow, courseCode: string | null): ShownRow {
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
