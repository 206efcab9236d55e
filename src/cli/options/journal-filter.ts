import { option } from "../option.js";
import { courseCode } from "../values/course-code.js";
import { date } from "../values/date.js";
import { documentKind } from "../values/document-kind.js";

/** Which documents of the journal are meant: of a period, a course, a kind. */
export const journalFilter = {
  from: option(date(), "option.from"),
  to: option(date(), "option.to"),
  course: option(courseCode(), "option.journal-course"),
  kind: option(documentKind(), "option.print-kind"),
};
