import { renderFinding } from "../../cli/render-records.js";
import { renderTable } from "../../cli/table.js";
import type { Translate } from "../../language/translate.js";
import type { ShownIdentity } from "../../model/identity.js";
import type { CourseFinding, CourseFindings } from "../../work/courses.js";
import { renderCompared, showsRecord } from "../compared-record.js";

/** What was found in a course: a table, and under it both records of those who are compared. */
export function renderFindings(
  findings: CourseFindings,
  shown: ShownIdentity,
  t: Translate,
  columns: number,
): string {
  const { course, enrolled, issued, held, blocked } = findings;
  const rows = [...held, ...blocked].map(({ row, name, problems }) => [
    row,
    name || "—",
    problems
      .map((one) => `${one.cell ? `${one.cell}: ` : ""}${shown.text(renderFinding(one, t))}`)
      .join("\n"),
  ]);
  const files = [...new Set(held.flatMap(({ file }) => file ?? []))];
  return [
    t("check.summary", {
      course,
      enrolled,
      issued,
      held: held.length,
      blocked: blocked.length,
    }),
    ...files.map((file) => t("check.file", { file })),
    renderTable([t("check.row"), t("find.name"), t("check.what")], rows, columns),
    ...held.flatMap((finding) => renderRecords(finding, course, shown, t, columns)),
    t("check.how", { course }),
  ].join("\n");
}

/** The row beside each record of the register that it is compared with. */
function renderRecords(
  { row, name, source, problems }: CourseFinding,
  courseCode: string,
  shown: ShownIdentity,
  t: Translate,
  columns: number,
): string[] {
  const records = problems.filter(showsRecord).flatMap(({ record }) => record ?? []);
  if (!source || records.length === 0) return [];
  const tables = records.map((record) =>
    renderCompared({ source, courseCode }, record, shown, t, columns),
  );
  return [`\n${t("check.compared", { row, name: name || "—" })}`, ...tables];
}

/** The same for a program. */
export function findingsAsJson(
  { held, blocked, ...counts }: CourseFindings,
  shown: ShownIdentity,
  t: Translate,
) {
  const rowJson = ({ row, name, file, problems }: CourseFinding) => ({
    row,
    name,
    file,
    problems: problems.map((one) => ({
      code: one.code,
      severity: one.severity,
      cell: one.cell,
      message: shown.text(renderFinding(one, t)),
      ...(one.record ? { record: shown.person(one.record) } : {}),
    })),
  });
  return { ...counts, held: held.map(rowJson), blocked: blocked.map(rowJson) };
}
