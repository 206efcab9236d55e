import { writeRecordedFiles } from "../../files/write-file-whole.js";
import { rosterWithProblems } from "../../lecturer/lecturer-workbook.js";
import { getCourse } from "../../register/courses.js";
import { listEnrolments } from "../../register/enrolments.js";
import { openHeldRows } from "../../register/held-rows.js";
import { addJournalEntry } from "../../register/journal-entries.js";
import { actNow, type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { bothLanguages, lecturerFile, mayWrite } from "./lecturer-file.js";
import { lecturerRows } from "./lecturer-rows.js";

/** `kualik roster export`: a course's roster, with what is wrong in it, for its lecturer. */
export async function exportRoster(
  context: Context,
  code: string,
  file: string,
  options: { json?: boolean; overwrite?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const path = lecturerFile(context, file);
  if (!(await mayWrite(context, path, options))) return DONE;
  const languages = await bothLanguages();
  const counts = await withRegister(context, async ({ db }) => {
    const course = await getCourse(db, code);
    const held = await openHeldRows(db, course.code);
    const rows = lecturerRows(course, await listEnrolments(db, course.id), held, languages);
    const bytes = await rosterWithProblems(course, rows, languages);
    const written = { rows: rows.length, held: held.length };
    await writeRecordedFiles([{ path, bytes }], () =>
      addJournalEntry(db, actNow(context), "export", course.code, written),
    );
    return written;
  });
  if (options.json) screen.data(JSON.stringify({ file: path, ...counts }, null, 2));
  screen.say(t("roster.export-done", { file: path, ...counts }));
  screen.say(t(counts.held > 0 ? "roster.export-next" : "roster.export-fine"));
  return DONE;
}
