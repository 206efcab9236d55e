import type { Problem, ProblemCode } from "../model/problem.js";
import type { RosterField, RosterRow } from "../model/roster.js";
import type { LecturerField, LecturerRow } from "./lecturer-row.js";

const NAMES: readonly LecturerField[] = ["nameKk", "nameRu"];

/** Where to look for what a finding without a cell misses. */
const FIELDS_OF_CODE: Partial<Record<ProblemCode, readonly LecturerField[]>> = {
  "name-missing": NAMES,
  "identity-missing": ["iin"],
  "outcome-missing": ["outcome"],
  "hours-short": ["hours"],
};

/**
 * The cells to colour: those that findings blame, and those where something is missing.
 *
 * @param read the row's cells as they were read, with their addresses then
 * @param cells the row's cells as they will stand
 */
export function blamedFields(
  problems: readonly Problem[],
  read: RosterRow["cells"],
  cells: LecturerRow["cells"],
): LecturerField[] {
  const told = problems.filter(({ severity }) => severity !== "note");
  const fields = [...new Set(told.flatMap((problem) => fieldsOf(problem, read)))];
  const filled = NAMES.filter((name) => cells[name]);
  return fields.filter((field) => !isBlankSpelling(field, filled));
}

/** A name in one spelling leaves the other blank, and that is no fault. */
function isBlankSpelling(field: LecturerField, filled: readonly LecturerField[]): boolean {
  return NAMES.includes(field) && filled.length > 0 && !filled.includes(field);
}

function fieldsOf({ code, cell }: Problem, read: RosterRow["cells"]): readonly LecturerField[] {
  const found = Object.entries(read).find(([, { ref }]) => ref === cell);
  return found ? lecturerFields(found[0] as RosterField) : (FIELDS_OF_CODE[code] ?? []);
}

function lecturerFields(field: RosterField): readonly LecturerField[] {
  switch (field) {
    case "iin":
    case "birthDate":
    case "identityDocument":
    case "hours":
    case "outcome":
      return [field];
    default:
      if (!/^(?:fullName|familyName|givenName|patronymic)/.test(field)) return [];
      if (field.endsWith("Kk")) return ["nameKk"];
      return field.endsWith("Ru") ? ["nameRu"] : NAMES;
  }
}
