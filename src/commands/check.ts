import type { Problem } from "../model/problem.js";
import { problem } from "../model/problem.js";
import { inList, type ShownIdentity } from "../model/shown-identity.js";
import { getCourse, listCourses, type RegisteredCourse } from "../register/courses.js";
import { type EnrolmentState, listEnrolments } from "../register/enrolments.js";
import { type HeldRow, openHeldRows } from "../register/held-rows.js";
import type { RegisterDatabase } from "../register/sqlite.js";
import { renderFinding } from "../ui/render-problem.js";
import { renderSideBySide, type ShownRow } from "../ui/render-records.js";
import { renderTable } from "../ui/table.js";
import { isShortOfHours, nameOfCells } from "../work/issue/decide-issue.js";
import { type Context, DONE, FAILED } from "./context.js";
import { shownRowOf } from "./shown-row.js";
import { showsRecord } from "./shows-record.js";
import { withRegister } from "./with-register.js";

/** What keeps someone of a course from a document. */
interface Finding {
  row: number;
  name: string;
  file: string | null;
  /** As the roster has the row; null for somebody who is enrolled. */
  shown: ShownRow | null;
  problems: Problem[];
}

interface CourseFindings {
  course: string;
  enrolled: number;
  issued: number;
  held: Finding[];
  /** Enrolled, but not to be issued as things stand. */
  blocked: Finding[];
}

/** `kualik check`: what is held and why, in words that say what to do; exits 1 where anything is. */
export async function check(
  context: Context,
  code: string | undefined,
  { json, full }: { json?: boolean; full?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const shown = inList({ full });
  const findings = await withRegister(context, async ({ db }) => {
    const codes = code ? [code] : (await listCourses(db)).map((course) => course.code);
    const all: CourseFindings[] = [];
    for (const one of codes) all.push(await findingsOf(db, await getCourse(db, one)));
    return all.filter(({ held, blocked }) => held.length + blocked.length > 0);
  });
  if (json)
    screen.data(
      JSON.stringify(
        findings.map((one) => asJson(one, shown, context)),
        null,
        2,
      ),
    );
  else if (findings.length === 0) screen.say(t("check.fine"));
  else for (const one of findings) screen.data(render(one, shown, context));
  return findings.length === 0 ? DONE : FAILED;
}

async function findingsOf(db: RegisterDatabase, course: RegisteredCourse): Promise<CourseFindings> {
  const held = (await openHeldRows(db, course.code)).map(heldFinding);
  const enrolments = await listEnrolments(db, course.id);
  const blocked = enrolments
    .filter((enrolment) => enrolment.documentNumber === null && isShortOfHours(course, enrolment))
    .map((enrolment) => blockedFinding(course, enrolment));
  const issued = enrolments.filter(({ documentNumber }) => documentNumber !== null).length;
  return { course: course.code, enrolled: enrolments.length, issued, held, blocked };
}

function heldFinding({ row, cells, fileName, problems, courseCode }: HeldRow): Finding {
  const shown = shownRowOf({ row, cells }, courseCode);
  return { row, name: nameOfCells(cells), file: fileName, shown, problems };
}

function blockedFinding({ hours }: RegisteredCourse, enrolment: EnrolmentState): Finding {
  const { row, fullNameRu, hoursAttended } = enrolment;
  const params = { hours: hoursAttended ?? 0, volume: hours };
  const problems = [problem("hours-short", row, null, params)];
  return { row, name: fullNameRu, file: null, shown: null, problems };
}

function render(
  findings: CourseFindings,
  identities: ShownIdentity,
  { t, screen }: Context,
): string {
  const { course, enrolled, issued, held, blocked } = findings;
  const rows = [...held, ...blocked].map(({ row, name, problems }) => [
    row,
    name || "—",
    problems
      .map((one) => `${one.cell ? `${one.cell}: ` : ""}${identities.text(renderFinding(one, t))}`)
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
    renderTable([t("check.row"), t("find.name"), t("check.what")], rows, screen.columns),
    ...held.flatMap((finding) => renderRecords(finding, identities, { t, screen })),
    t("check.how", { course }),
  ].join("\n");
}

/** The row beside each record of the register that it is compared with. */
function renderRecords(
  { row, name, shown, problems }: Finding,
  identities: ShownIdentity,
  { t, screen }: Pick<Context, "t" | "screen">,
): string[] {
  const records = problems.filter(showsRecord).flatMap(({ record }) => record ?? []);
  if (!shown || records.length === 0) return [];
  const tables = records.map((record) =>
    renderSideBySide(shown, record, identities, t, screen.columns),
  );
  return [`\n${t("check.compared", { row, name: name || "—" })}`, ...tables];
}

function asJson(
  { held, blocked, ...counts }: CourseFindings,
  shown: ShownIdentity,
  { t }: Context,
) {
  const rowJson = ({ row, name, file, problems }: Finding) => ({
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
