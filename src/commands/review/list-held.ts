import { inList, type ShownIdentity } from "../../model/shown-identity.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { renderFinding } from "../../ui/render-problem.js";
import { type Context, DONE } from "../context.js";
import { assessRow } from "./assess-row.js";
import type { HeldOfCourse } from "./reviewed-row.js";

/** Prints what is held as JSON, with what is proposed for it. */
export async function listHeld(
  context: Context,
  db: RegisterDatabase,
  rows: readonly HeldOfCourse[],
  options: { full?: boolean },
): Promise<number> {
  const shown = inList(options);
  const list = [];
  for (const { course, held } of rows) {
    const { source, row, proposal, record } = await assessRow(context, db, course, held);
    list.push({
      course: course.code,
      file: held.fileName,
      row: held.row,
      cells: textsOf(source.cells, shown),
      problems: row.problems.map((found) => ({
        code: found.code,
        severity: found.severity,
        cell: found.cell,
        message: shown.text(renderFinding(found, context.t)),
      })),
      proposal: textsOf(proposal, shown),
      record: record && shown.person(record),
    });
  }
  context.screen.data(JSON.stringify(list, null, 2));
  return DONE;
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
