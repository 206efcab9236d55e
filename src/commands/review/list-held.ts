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
): Promise<number> {
  const list = [];
  for (const { course, held } of rows) {
    const { source, row, proposal, record } = await assessRow(context, db, course, held);
    list.push({
      course: course.code,
      file: held.fileName,
      row: held.row,
      cells: textsOf(source.cells),
      problems: row.problems.map((found) => ({
        code: found.code,
        severity: found.severity,
        cell: found.cell,
        message: renderFinding(found, context.t),
      })),
      proposal: textsOf(proposal),
      record,
    });
  }
  context.screen.data(JSON.stringify(list, null, 2));
  return DONE;
}

function textsOf(cells: Record<string, { text: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([field, { text }]) => [field, text]));
}
