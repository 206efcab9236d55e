import { command, maybe } from "../../cli/command.js";
import { DONE, FAILED } from "../../cli/context.js";
import { full } from "../../cli/options.js";
import { courseCode } from "../../cli/values/names.js";
import { inList } from "../../model/identity.js";

/** `kualik check`: what is held and why, in words that say what to do. */
export const check = command({
  name: "check",
  args: { course: maybe(courseCode(), "argument.course") },
  options: { full },
  examples: ["kualik check AT-2026-014"],
  work: async () => (await import("../../work/courses.js")).checkCourses,
  async show(findings, context, given) {
    const { t, screen } = context;
    if (findings.length === 0) return screen.say(t("check.fine"));
    const { renderFindings } = await import("./findings-in-words.js");
    for (const one of findings) screen.data(renderFindings(one, inList(given), context));
  },
  async json(findings, { t }, given) {
    const { findingsAsJson } = await import("./findings-in-words.js");
    return findings.map((one) => findingsAsJson(one, inList(given), t));
  },
  code: (findings) => (findings.length === 0 ? DONE : FAILED),
});
