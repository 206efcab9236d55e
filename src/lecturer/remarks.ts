import type { MessageKey, Translate } from "../language/translate.js";
import type { Problem, ProblemCode } from "../model/problem.js";

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
  const told = problems.filter(({ severity }) => severity !== "note");
  return [...new Set(told.map((problem) => remarkOn(problem, t, lineOf)))].join("\n");
}

function remarkOn(
  problem: Problem,
  t: Translate,
  lineOf: (problem: Problem) => number | null,
): string {
  const { code, params, record } = problem;
  const own = FOR_LECTURERS[code];
  if (own) return t.loose(own, params);
  if (record) return t("lecturer.problem.differs");
  if (code === "name-mixed-script" && params.proposal === "") {
    return t("problem.name-mixed-script.no-proposal");
  }
  const words = params.variant === undefined ? code : `${code}.${params.variant}`;
  if (!("first" in params)) return t.loose(`problem.${words}`, params);
  const first = lineOf(problem);
  return first === null
    ? sentence(t.loose(`reason.${code}`, {}))
    : t.loose(`problem.${words}`, { ...params, first });
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
