import { resolve } from "node:path";
import { command, flag, one, option } from "../../cli/command.js";
import { inRegister, officeOf } from "../../cli/in-register.js";
import { courseCode, documentKind, documentNumber } from "../../cli/values/names.js";
import { docxFile } from "../../cli/values/texts.js";

/** `kualik print`: the issued documents of a course for the printer. */
export const print = command({
  name: "print",
  args: { course: one(courseCode(), "argument.course") },
  options: {
    out: option(docxFile(), "option.print-out"),
    kind: option(documentKind(), "option.print-kind"),
    from: option(documentNumber(), "option.print-from"),
    to: option(documentNumber(), "option.print-to"),
    pdf: flag("option.print-pdf"),
  },
  examples: [
    "kualik print AT-2026-014",
    "kualik print AT-2026-014 --from 3-2026-00005 --out rest.docx",
  ],
  async run(context, given) {
    const { printCourse } = await import("../../work/print/print-course.js");
    const out = given.out === undefined ? undefined : resolve(context.cwd, given.out);
    return inRegister(context, given, (session) =>
      printCourse(session, officeOf(context), { ...given, out }),
    );
  },
  async json(printed) {
    const { printsAsJson } = await import("./show-prints.js");
    return { ...printsAsJson(printed), numbers: printed.numbers };
  },
  async tell(printed, context) {
    const { tellPrints } = await import("./show-prints.js");
    tellPrints(context, printed);
  },
});
