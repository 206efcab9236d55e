import type { Words } from "../../cli/context.js";
import { renderFinding, renderFindingInRow } from "../../cli/render-error.js";
import { tableOf } from "../../cli/table.js";
import type { Translate } from "../../language/translate.js";
import { inList, type ShownIdentity } from "../../model/identity.js";
import type { Problem } from "../../model/problem.js";
import type { CourseFinding, CourseFindings } from "../../work/courses.js";
import { renderCompared, showsRecord } from "../compared-record.js";

/** Shows what was found, course by course. */
export function showFindings(
  found: readonly CourseFindings[],
  words: Words,
  given: { full?: true },
): void {
  const { t, screen } = words;
  if (found.length === 0) screen.say(t("check.fine"));
  for (const one of found) screen.data(renderFindings(one, inList(given), words));
}

/** What was found in a course: a table, and under it both records of those who are compared. */
function renderFindings(findings: CourseFindings, shown: ShownIdentity, words: Words): string {
  const { t } = words;
  const { held, blocked, ...counts } = findings;
  const { course } = counts;
  const files = [...new Set(held.flatMap(({ file }) => file ?? []))];
  return [
    t("check.summary", { ...counts, held: held.length, blocked: blocked.length }),
    ...files.map((file) => t("check.file", { file })),
    tableOf(words, [...held, ...blocked], {
      "check.row": ({ row }) => row,
      "field.name": ({ name }) => name || "—",
      "check.what": ({ problems, source }) =>
        shown.text(problems.map((one) => renderFindingInRow(one, t, source?.cells)).join("\n")),
    }),
    ...held.flatMap((finding) => renderRecords(finding, course, shown, words)),
    t("check.how", { course }),
  ].join("\n");
}

function renderRecords(
  { row, name, source, problems }: CourseFinding,
  courseCode: string,
  shown: ShownIdentity,
  words: Words,
): string[] {
  const records = problems.filter(showsRecord).flatMap(({ record }) => record ?? []);
  if (!source || records.length === 0) return [];
  const compared = { source, courseCode };
  const tables = records.map((record) => renderCompared(compared, record, shown, words));
  return [`\n${words.t("check.compared", { row, name: name || "—" })}`, ...tables];
}

/** A finding for a program, without the record that it is compared with. */
export function findingAsJson(found: Problem, shown: ShownIdentity, t: Translate) {
  const { code, severity, cell } = found;
  return { code, severity, cell, message: shown.text(renderFinding(found, t)) };
}

/** The same for a program. */
export function findingsAsJson(
  found: readonly CourseFindings[],
  { t }: Words,
  given: { full?: true },
) {
  const shown = inList(given);
  const rowJson = ({ row, name, file, problems }: CourseFinding) => ({
    row,
    name,
    file,
    problems: problems.map((one) => ({
      ...findingAsJson(one, shown, t),
      ...(one.record ? { record: shown.person(one.record) } : {}),
    })),
  });
  return found.map(({ held, blocked, ...counts }) => {
    return { ...counts, held: held.map(rowJson), blocked: blocked.map(rowJson) };
  });
}
