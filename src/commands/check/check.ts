import { command, later, maybe } from "../../cli/command.js";
import { DONE, FAILED } from "../../cli/context.js";
import { full } from "../../cli/options.js";
import { courseCode } from "../../cli/values/names.js";

/** `kualik check`: what is held and why, in words that say what to do. */
export const check = command({
  name: "check",
  args: { course: maybe(courseCode(), "argument.course") },
  options: { full },
  examples: ["kualik check AT-2026-014"],
  work: async () => (await import("../../work/courses.js")).checkCourses,
  show: later(async () => (await import("./findings-in-words.js")).showFindings),
  json: later(async () => (await import("./findings-in-words.js")).findingsAsJson),
  code: (findings) => (findings.length === 0 ? DONE : FAILED),
});
