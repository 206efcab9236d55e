import { capitalised, type MessageKey, type Translate } from "../language/translate.js";
import type { Problem, ProblemCode } from "../model/problem.js";
import type { RosterField, RosterRow } from "../model/roster.js";
import { LECTURER_FIELDS, type LecturerField, type LecturerRow } from "./list-cells.js";

/**
 * Findings that a lecturer is told of in other words than a registrar: one asks the lecturer, the
 * other is asked; and what comes of comparing with the register is the registrar's to settle.
 */
const FOR_LECTURERS: Partial<Record<ProblemCode, MessageKey>> = {
  "names-of-two-people": "lecturer.problem.names-of-two-people",
  "similar-in-roster": "lecturer.problem.similar-in-roster",
  "iin-check-digit": "lecturer.problem.iin-check-digit",
  "outcome-missing": "lecturer.problem.outcome-missing",
  "hours-short": "lecturer.problem.hours-short",
  "register-name-differs": "lecturer.problem.differs",
  "register-family-name-differs": "lecturer.problem.differs",
  "register-spelling-differs": "lecturer.problem.differs",
  "register-birth-date-differs": "lecturer.problem.differs",
  "register-similar-person": "lecturer.problem.differs",
  "register-namesake": "lecturer.problem.differs",
  "dropped-before": "lecturer.problem.differs",
  "course-documented-elsewhere": "lecturer.problem.differs",
  "namesake-on-course": "lecturer.problem.differs",
  "already-issued": "lecturer.problem.already-issued",
};

/**
 * What is wrong with a row and what to do, a line each. Notes are for the registrar alone. Of people
 * and decisions that the register knows of besides the row, nothing is told.
 *
 * @param lineOf the line where the row that a finding points to stands now; null where it is not there
 */
export function remarksOn(
  problems: readonly Problem[],
  t: Translate,
  lineOf: (problem: Problem) => number | null = () => null,
): string {
  const remarks = toldOf(problems).map((problem) => remarkOn(problem, t, lineOf(problem)));
  return [...new Set(remarks)].join("\n");
}

function toldOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity !== "note");
}

/** @param first the line where the row that the finding points to stands now */
function remarkOn(problem: Problem, t: Translate, first: number | null): string {
  const { code, params, record } = problem;
  const own = FOR_LECTURERS[code];
  if (own) return t.loose(own, params);
  if (record) return t("lecturer.problem.differs");
  if (code === "name-mixed-script" && params.proposal === "") {
    return t("problem.name-mixed-script.no-proposal");
  }
  const words = params.variant === undefined ? code : `${code}.${params.variant}`;
  if (!("first" in params)) return t.loose(`problem.${words}`, params);
  if (first !== null) return t.loose(`problem.${words}`, { ...params, first });
  const reason = t.loose(`reason.${code}`, {});
  return `${capitalised(reason)}.`;
}

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
  const fields = new Set(toldOf(problems).flatMap((problem) => fieldsOf(problem, read)));
  // A name in one spelling leaves the other blank, and that is no fault.
  const isNamed = NAMES.some((name) => cells[name]);
  return [...fields].filter((field) => !isNamed || !NAMES.includes(field) || cells[field]);
}

function fieldsOf({ code, cell }: Problem, read: RosterRow["cells"]): readonly LecturerField[] {
  const found = Object.entries(read).find(([, { ref }]) => ref === cell);
  return found ? lecturerFields(found[0] as RosterField) : (FIELDS_OF_CODE[code] ?? []);
}

function lecturerFields(field: RosterField): readonly LecturerField[] {
  if (/^(?:fullName|familyName|givenName|patronymic)/.test(field)) {
    if (field.endsWith("Kk")) return ["nameKk"];
    return field.endsWith("Ru") ? ["nameRu"] : NAMES;
  }
  return LECTURER_FIELDS.filter((own) => own === field);
}
