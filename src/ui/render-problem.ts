import { shortDate } from "../language/short-date.js";
import { shortDay } from "../language/short-day.js";
import type { Translate } from "../language/translate.js";
import type { Problem } from "../model/problem.js";
import { shorten } from "./shorten.js";

/** A finding with its place: «row 7, cell B7: …». */
export function renderProblem(problem: Problem, t: Translate): string {
  return `${renderPlace(problem, t)}: ${renderFinding(problem, t)}`;
}

/** A finding's words without its place, and who let the person pass where somebody did. */
export function renderFinding(found: Problem, t: Translate): string {
  const { override } = found;
  const finding = wordsOf(found, t);
  if (!override) return finding;
  const date = shortDay(override.at);
  return t("problem-overridden", { ...override, finding, date });
}

function wordsOf({ code, params }: Problem, t: Translate): string {
  if (code === "name-mixed-script" && params.proposal === "") {
    return t("problem.name-mixed-script.no-proposal");
  }
  const variant = params.variant === undefined ? "" : `.${params.variant}`;
  const shown = Object.entries(params).map(([name, value]) => [name, shownAs(name, value)]);
  return t.loose(`problem.${code}${variant}`, Object.fromEntries(shown));
}

function shownAs(name: string, value: string | number): string | number {
  if (typeof value === "number") return value;
  return name === "date" ? shortDate(value) : shorten(value);
}

function renderPlace({ row, cell }: Problem, t: Translate): string {
  return cell === null ? t("place.row", { row }) : t("place.cell", { row, cell });
}
