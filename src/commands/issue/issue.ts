import { resolve } from "node:path";
import { command, flag, later, list, maybeValue, one, option } from "../../cli/command.js";
import { officeOf } from "../../cli/context.js";
import { dryRun } from "../../cli/options.js";
import { docxFile } from "../../cli/plain-values.js";
import { courseCode, date, requestNumber, wholeDocumentNumber } from "../../cli/values.js";
import { placeOfPrints } from "../print.js";

/** `kualik issue`: numbers, documents and files for everyone on a course without an open problem. */
export const issue = command({
  name: "issue",
  args: { course: one(courseCode(), "argument.course") },
  options: {
    date: option(date(), "option.date"),
    dryRun,
    again: list(wholeDocumentNumber("numbers"), "option.issue-again"),
    request: option(requestNumber(), "option.issue-request"),
    print: maybeValue(docxFile(), "option.print"),
    pdf: flag("option.issue-pdf"),
  },
  examples: [
    "kualik issue AT-2026-014 --date 2026-02-16",
    "kualik issue AT-2026-014 --print --pdf",
  ],
  asks: true,
  async inRegister(session, given, context) {
    const work = await import("../../work/issue/issue-course.js");
    const { documentsIssued, showBeforeIssue } = await import("./show-issue.js");
    if (given.dryRun) return work.tryIssue(session, given);
    const isAsked = !given.json && context.screen.interactive;
    const told = new Set<string>();
    if (isAsked && !given.yes) {
      const tell = (text: string) => void told.add(text);
      const trial = await work.tryIssue({ ...session, tell }, given);
      const { length: count } = trial.getting;
      if (count === 0) told.clear();
      else {
        showBeforeIssue(trial, context);
        for (const text of told) session.tell(text);
        if (!(await session.confirm(context.t("ask.issue", { count }), "irreversible")))
          return null;
      }
    }
    const print = typeof given.print === "string" ? resolve(context.cwd, given.print) : given.print;
    const wishes = { ...given, print };
    const mayDateAhead = async (question: string) => !isAsked || session.confirm(question);
    const tell = (text: string) => told.has(text) || session.tell(text);
    const untold = { ...session, tell };
    const issued = await work.issueCourse(untold, officeOf(context), wishes, mayDateAhead);
    const documents = given.json ? await documentsIssued(session.register, issued) : [];
    if (!given.json && issued?.batch) {
      const { unconfirmedAtFirst } = await import("../../work/templates/confirm-templates.js");
      const count = issued.batch.numbers.values().reduce((sum, numbers) => sum + numbers.length, 0);
      const unconfirmed = await unconfirmedAtFirst(session, count);
      if (unconfirmed > 0) {
        context.screen.say(context.t("templates.unconfirmed", { count: unconfirmed }));
      }
    }
    return issued && { ...issued, documents };
  },
  opens: (made) => {
    if (made.dryRun || made.batch === null) return null;
    return placeOfPrints(made.prints) ?? made.folder;
  },
  show: later(async () => (await import("./show-issue.js")).showIssue),
  json: later(async () => (await import("./show-issue.js")).issueAsJson),
  tell: later(async () => (await import("./show-issue.js")).tellIssue),
});
