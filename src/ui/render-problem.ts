import { dateInKazakhstan } from "../language/date-in-kazakhstan.js";
import { shortDate } from "../language/short-date.js";
import type { Translate } from "../language/translate.js";
import type { Problem } from "../model/problem.js";

/** A finding with its place: «row 7, cell B7: …». */
export function renderProblem(problem: Problem, t: Translate): string {
  return `${renderPlace(problem, t)}: ${renderFinding(problem, t)}`;
}

/** A finding's words without its place, and who let the person pass where somebody did. */
export function renderFinding(found: Problem, t: Translate): string {
  const { override } = found;
  const finding = wordsOf(found, t);
  if (!override) return finding;
  const date = shortDate(dateInKazakhstan(new Date(override.at)));
  return t("problem-overridden", { ...override, finding, date });
}

function wordsOf({ code, params }: Problem, t: Translate): string {
  if (code === "name-mixed-script" && params.proposal === "") {
    return t("problem.name-mixed-script.no-proposal");
  }
  const variant = params.variant === undefined ? "" : `.${params.variant}`;
  const date = typeof params.date === "string" ? { date: shortDate(params.date) } : {};
  return t.loose(`problem.${code}${variant}`, { ...params, ...date });
}

function renderPlace({ row, cell }: Problem, t: Translate): string {
  return cell === null ? t("place.row", { row }) : t("place.cell", { row, cell });
}
