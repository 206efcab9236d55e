import { dirname, resolve } from "node:path";
import { command, flag, maybeValue, one, option } from "../cli/command.js";
import { officeOf, type Words } from "../cli/context.js";
import { docxFile, zipFile } from "../cli/plain-values.js";
import { courseCode, documentKind, documentNumber } from "../cli/values.js";
import type { Prints } from "../work/print/print-course.js";

/** Files for the printer, absolute, where they were asked for; one of documents for each edition. */
export function printsAsJson({ files, pdfs }: Prints) {
  return {
    ...(files && { print: files.prints.map(({ path }) => path), handover: files.handover }),
    ...(pdfs && { pdf: pdfs }),
  };
}

/**
 * Says where the files for the printer are, and the PDFs.
 *
 * @throws UserError what went wrong with them
 */
export function tellPrints({ files, pdfs, failure }: Prints, { t, screen }: Words): void {
  for (const { path: file, kind, documents: count } of files?.prints ?? []) {
    screen.say(t("print.done", { file, kind: t(`document-kind.${kind}`), count }));
  }
  if (files) screen.say(t("print.handover", { file: files.handover }));
  for (const file of files?.kept ?? []) screen.say(t("print.kept", { file }));
  const [first = "", ...others] = pdfs ?? [];
  if (files === null && others.length > 0) {
    screen.say(t("pdf.done-many", { count: others.length + 1, folder: dirname(first) }));
  } else for (const file of pdfs ?? []) screen.say(t("pdf.done", { file }));
  if (failure !== null) throw failure;
}

/** The one file that is to be printed, or the folder of several; null where none was written. */
export function placeOfPrints({ files, pdfs }: Prints): string | null {
  const written = files?.prints.map(({ path }) => path) ?? pdfs ?? [];
  const [first] = written;
  if (first === undefined) return null;
  return written.length === 1 ? first : dirname(first);
}

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
    zip: maybeValue(zipFile(), "option.print-zip"),
  },
  examples: [
    "kualik print AT-2026-014",
    "kualik print AT-2026-014 --from 3-2026-00005 --out rest.docx",
    "kualik print AT-2026-014 --zip",
  ],
  async inRegister(session, given, context) {
    const { printCourse } = await import("../work/print/print-course.js");
    const out = given.out === undefined ? undefined : resolve(context.cwd, given.out);
    const named = given.zip === true ? null : given.zip;
    const zip = named === undefined ? undefined : { folder: context.cwd, named };
    return printCourse(session, officeOf(context), { ...given, out, zip });
  },
  opens: (printed) => printed.archive?.path ?? placeOfPrints(printed),
  json: (printed) => ({
    ...printsAsJson(printed),
    ...(printed.archive && { zip: printed.archive.path }),
    numbers: printed.numbers,
  }),
  tell(printed, words) {
    const { archive, numbers } = printed;
    const { t, screen } = words;
    if (archive) {
      const params = { file: archive.path, count: numbers.length };
      screen.say(t(archive.format === "pdf" ? "print.zip" : "print.zip-word", params));
    }
    tellPrints(printed, words);
  },
});
