import type { Translate } from "../language/translate.js";
import type { Problem } from "../model/problem.js";

/** A finding with its place: «row 7, cell B7: …». */
export function renderProblem(problem: Problem, t: Translate): string {
  return `${renderPlace(problem, t)}: ${renderFinding(problem, t)}`;
}

/** A finding's words without its place. */
export function renderFinding({ code, params }: Problem, t: Translate): string {
  if (code === "name-mixed-script" && params.proposal === "") {
    return t("problem.name-mixed-script.no-proposal");
  }
  const variant = params.variant === undefined ? "" : `.${params.variant}`;
  return t.loose(`problem.${code}${variant}`, params);
}

function renderPlace({ row, cell }: Problem, t: Translate): string {
  return cell === null ? t("place.row", { row }) : t("place.cell", { row, cell });
}
