import { resolve } from "node:path";
import { command, flag, list, maybeValue, one, option } from "../../cli/command.js";
import { inRegister, officeOf } from "../../cli/in-register.js";
import { dryRun } from "../../cli/options.js";
import { courseCode, documentNumber, requestNumber } from "../../cli/values/names.js";
import { docxFile } from "../../cli/values/texts.js";
import { date } from "../../cli/values/times.js";

/** `kualik issue`: numbers, documents and files for everyone on a course without an open problem. */
export const issue = command({
  name: "issue",
  args: { course: one(courseCode(), "argument.course") },
  options: {
    date: option(date(), "option.date"),
    dryRun,
    again: list(documentNumber("numbers"), "option.issue-again"),
    request: option(requestNumber(), "option.issue-request"),
    print: maybeValue(docxFile(), "option.print"),
    pdf: flag("option.issue-pdf"),
  },
  examples: [
    "kualik issue AT-2026-014 --date 2026-02-16",
    "kualik issue AT-2026-014 --print --pdf",
  ],
  asks: true,
  async run(context, given) {
    const work = await import("../../work/issue/issue-course.js");
    const { documentsIssued } = await import("./show-issue.js");
    return inRegister(context, given, async (session) => {
      if (given.dryRun) return work.tryIssue(session, given);
      const isAsked = !given.json && context.screen.interactive;
      const print =
        typeof given.print === "string" ? resolve(context.cwd, given.print) : given.print;
      const wishes = { ...given, print };
      const mayDateAhead = async (question: string) => !isAsked || session.confirm(question);
      const issued = await work.issueCourse(session, officeOf(context), wishes, mayDateAhead);
      const documents = given.json ? await documentsIssued(session.register, issued) : [];
      return issued && { ...issued, documents };
    });
  },
  async show(made, context) {
    const { showDecision, showIssued } = await import("./show-issue.js");
    if (made.dryRun) showDecision(context, made);
    else showIssued(context, made);
  },
  async json(made) {
    const { decisionAsJson, issueAsJson } = await import("./show-issue.js");
    return made.dryRun ? decisionAsJson(made) : issueAsJson(made);
  },
  async tell(made, context, given) {
    const { tellDecision, tellIssued } = await import("./show-issue.js");
    if (made.dryRun) tellDecision(context);
    else tellIssued(context, made, given);
  },
});
