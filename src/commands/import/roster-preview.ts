import { shorten } from "../../cli/render-error.js";
import { renderCard, renderTable } from "../../cli/table.js";
import type { Translate } from "../../language/translate.js";
import type { CourseDraft } from "../../model/course.js";
import type { ShownIdentity } from "../../model/identity.js";
import type { CheckedRow } from "../../model/problem.js";
import type { Roster } from "../../model/roster.js";
import type { ImportPlan } from "../../work/import/plan-import.js";
import { courseInWords } from "../courses.js";

/** In characters. */
const EXCERPT = 60;

/** What was understood of a roster file and of its course. */
export function renderUnderstood(
  { fileName, roster, answeredBefore }: Pick<ImportPlan, "fileName" | "roster" | "answeredBefore">,
  course: CourseDraft,
  shown: ShownIdentity,
  t: Translate,
  columns: number,
): string {
  return renderCard(
    [
      [t("import.file"), sourceInWords(fileName, roster, t)],
      [t("import.columns"), columnsInWords(roster, answeredBefore, t)],
      [t("import.course"), courseInWords(course, t)],
      ...(roster.leftOut.length > 0
        ? [[t("import.left-out"), leftOutInWords(roster, shown, t)] as const]
        : []),
      ...(roster.hiddenRows.length > 0
        ? [[t("import.hidden"), rowsInWords(roster.hiddenRows)] as const]
        : []),
      ...(roster.struckRows.length > 0
        ? [[t("import.struck"), rowsInWords(roster.struckRows)] as const]
        : []),
    ],
    columns,
  );
}

function sourceInWords(file: string, roster: Roster, t: Translate): string {
  const { sheet, headerRow: row, encoding } = roster;
  if (row === null) {
    return sheet === null
      ? t("import.text-no-header", { file, encoding: encoding ?? "" })
      : t("import.sheet-no-header", { file, sheet });
  }
  return sheet === null
    ? t("import.text", { file, encoding: encoding ?? "", row })
    : t("import.sheet", { file, sheet, row });
}

function columnsInWords(
  { columns }: Roster,
  answeredBefore: ReadonlySet<string>,
  t: Translate,
): string {
  return columns
    .map(({ letter, header, field }) => {
      const told = field ? t(`field.${field}`) : t("field.unrecognised");
      const meaning = answeredBefore.has(letter)
        ? t("import.column-as-before", { meaning: field ? told : t("field.leave-aside") })
        : told;
      return `${letter}: ${shorten(header, EXCERPT) || "—"} → ${meaning}`;
    })
    .join("\n");
}

/** Row numbers, with those in a row drawn together: «5, 7–12». */
export function rowsInWords(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(", ");
}

function leftOutInWords({ leftOut }: Roster, shown: ShownIdentity, t: Translate): string {
  return leftOut
    .map(
      ({ row, reason, text }) =>
        `${t(`import.left-out.${reason}`, { row })}: ${shorten(shown.text(text), EXCERPT)}`,
    )
    .join("\n");
}

/** How many rows are accepted and held, and how often each finding occurs. */
export function renderCounts(rows: readonly CheckedRow[], t: Translate, columns: number): string {
  const accepted = rows.filter(({ outcome }) => outcome === "accept").length;
  return renderTable(
    [t("import.rows"), t("import.count")],
    [
      [t("import.accepted"), accepted],
      [t("import.held"), rows.length - accepted],
    ],
    columns,
  );
}
