import type { Context } from "../../cli/context.js";
import { renderFinding } from "../../cli/render-records.js";
import type { Translate } from "../../language/translate.js";
import type { ShownIdentity } from "../../model/identity.js";
import { PROBLEM_SEVERITIES } from "../../model/problem.js";
import type { Review } from "../../work/review/review.js";
import type { Assessment, ReviewedRow } from "../../work/review/settle-row.js";

type Words = Pick<Context, "t" | "screen">;

/** What became of the rows, and what comes next. */
export function tellReview(
  { isOrdered, rows, left }: Extract<Review, { result: "reviewed" }>,
  { t, screen }: Words,
): void {
  if (isOrdered && rows.length === 0) screen.say(t("review.none-meant"));
  screen.say(t("review.done", { ...countsOf(rows), left }));
  const entered = rows.filter(({ outcome }) => outcome === "accept");
  for (const course of new Set(entered.map((row) => row.course))) {
    screen.say(t("import.next-issue", { course }));
  }
}

export function countsOf(rows: readonly ReviewedRow[]) {
  const count = (outcome: ReviewedRow["outcome"]) =>
    rows.filter((row) => row.outcome === outcome).length;
  return { accepted: count("accept"), held: count("hold"), dropped: count("drop") };
}

/** At a terminal the person has just seen why; a script's output must tell it. */
export function sayWhyHeld(rows: readonly ReviewedRow[], { t, screen }: Words): void {
  if (screen.interactive) return;
  for (const { course, row, outcome, codes } of rows) {
    if (outcome !== "hold") continue;
    const reasons = codes.filter((code) => PROBLEM_SEVERITIES[code] === "error");
    const list = reasons.map((code) => t.loose(`reason.${code}`, {})).join("; ");
    screen.say(t("review.still-held", { course, row, list }));
  }
}

/** A held row with what is proposed for it, for a program. */
export function heldRowAsJson(
  { course, held, source, row, proposal, record }: Assessment,
  shown: ShownIdentity,
  t: Translate,
) {
  return {
    course: course.code,
    file: held.fileName,
    row: held.row,
    cells: textsOf(source.cells, shown),
    problems: row.problems.map((found) => ({
      code: found.code,
      severity: found.severity,
      cell: found.cell,
      message: shown.text(renderFinding(found, t)),
    })),
    proposal: textsOf(proposal, shown),
    record: record && shown.person(record),
  };
}

function textsOf(
  cells: Record<string, { text: string }>,
  shown: ShownIdentity,
): Record<string, string> {
  const shownAs = (field: string) => {
    if (field === "iin") return shown.iin;
    return field === "identityDocument" ? shown.document : shown.text;
  };
  return Object.fromEntries(
    Object.entries(cells).map(([field, { text }]) => [field, shownAs(field)(text)]),
  );
}
