import { join, resolve } from "node:path";
import { UserError } from "../../model/errors.js";
import type { RegisteredCourse } from "../../register/courses.js";
import { documentsToPrint, inRosterOrder } from "../../register/documents-to-print.js";
import { documentsOfBatch } from "../../register/issued-documents.js";
import type { Register } from "../../register/open-register.js";
import { makeAgain } from "../../work/documents/make-again.js";
import type { Context } from "../context.js";
import { makePdfs } from "../issue/make-pdfs.js";
import { isWholePdf, pdfsOfPrintFiles } from "./pdfs-of-print-files.js";
import { tellPdfs, tellPdfsOfPrints, tellPrintFiles } from "./tell-print.js";
import { type PrintFiles, writePrintFiles } from "./write-print-files.js";

/** Files for the printer, absolute, where they were asked for. */
export interface PrintPaths {
  /** One for each edition. */
  print?: string[];
  handover?: string;
  pdf?: string[];
}

export function pathsOf({ prints, handover }: PrintFiles): PrintPaths {
  return { print: prints.map(({ path }) => path), handover };
}

export interface IssuedPrints {
  paths: PrintPaths;
  /** Says what was written. @throws UserError what went wrong: the documents are issued all the same */
  tell(): void;
}

/**
 * Writes what was asked for beside the documents themselves: files for the printer with the sheet for
 * handing over, and PDFs. With print files it is those that become PDFs, otherwise every document of
 * the course that has none yet.
 *
 * @param batch the documents issued now; null where there are none
 */
export async function printIssued(
  context: Context,
  register: Register,
  course: RegisteredCourse,
  batch: number | null,
  options: { print?: string | true; pdf?: boolean },
): Promise<IssuedPrints> {
  const paths: PrintPaths = {};
  let files: PrintFiles | null = null;
  let failure: UserError | null = null;
  try {
    files = await printNow(context, register, course, batch, options);
    if (files) Object.assign(paths, pathsOf(files));
    if (options.pdf) paths.pdf = [];
    if (options.pdf && files) paths.pdf = await pdfsOfPrintFiles(context, register, files);
    if (options.pdf && !files) paths.pdf = await missingPdfs(context, register, course);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    failure = error;
  }
  return {
    paths,
    tell() {
      if (files) tellPrintFiles(context, files);
      else if (options.print && failure === null) {
        context.screen.say(context.t("print.none-issued", { course: course.code }));
      }
      const tellMade = files ? tellPdfsOfPrints : tellPdfs;
      tellMade(context, paths.pdf ?? []);
      if (failure !== null) throw failure;
    },
  };
}

async function printNow(
  context: Context,
  register: Register,
  course: RegisteredCourse,
  batchId: number | null,
  { print }: { print?: string | true },
): Promise<PrintFiles | null> {
  if (print === undefined || batchId === null) return null;
  const issued = await documentsOfBatch(register.db, batchId);
  const numbers = new Set(issued.map(({ number }) => number));
  const all = await documentsToPrint(register.db, course.id);
  const chosen = all.filter(({ number }) => numbers.has(number));
  const named = print === true ? null : resolve(context.cwd, print);
  return writePrintFiles(context, register, course, { chosen, all }, named);
}

async function missingPdfs(
  context: Context,
  register: Register,
  course: RegisteredCourse,
): Promise<string[]> {
  const again = makeAgain(register.db);
  const documents = inRosterOrder(await documentsToPrint(register.db, course.id));
  const orders = documents.map((document) => ({
    path: join(register.folder.root, document.file.replace(/\.docx$/, ".pdf")),
    bytes: () => again(document),
    size: 1,
  }));
  return makePdfs(
    context,
    register,
    orders.filter(({ path }) => !isWholePdf(path)),
  );
}
