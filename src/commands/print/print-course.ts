import { resolve } from "node:path";
import { documentKind } from "../../cli/values/document-kind.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/number-key.js";
import { getCourse } from "../../register/courses.js";
import { type DocumentToPrint, documentsToPrint } from "../../register/documents-to-print.js";
import { type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";
import { pdfsOfPrintFiles } from "./pdfs-of-print-files.js";
import { type PrintPaths, pathsOf } from "./print-issued.js";
import { tellPdfsOfPrints, tellPrintFiles } from "./tell-print.js";
import { writePrintFiles } from "./write-print-files.js";

export interface PrintOptions {
  out?: string;
  /** A kind's name, or its appendix. */
  kind?: string;
  /** Numbers of the first and the last document, in the order of printing. */
  from?: string;
  to?: string;
  pdf?: boolean;
  json?: boolean;
}

/** `kualik print`: the issued documents of a course for the printer. */
export async function printCourse(
  context: Context,
  code: string,
  options: PrintOptions,
): Promise<number> {
  return withRegister(context, async (register) => {
    const kind = options.kind === undefined ? null : documentKind().parse(options.kind);
    const course = await getCourse(register.db, code);
    const all = await documentsToPrint(register.db, course.id);
    const chosen = choose(all, course.code, kind, options);
    const named = options.out === undefined ? null : resolve(context.cwd, options.out);
    const files = await writePrintFiles(context, register, course, { chosen, all }, named);
    const paths: PrintPaths = pathsOf(files);
    let failure: unknown = null;
    if (options.pdf) {
      paths.pdf = await pdfsOfPrintFiles(context, register, files).catch((error: unknown) => {
        failure = error;
        return [];
      });
    }
    if (options.json) {
      const numbers = chosen.map(({ number }) => number);
      context.screen.data(JSON.stringify({ ...paths, numbers }, null, 2));
    }
    tellPrintFiles(context, files);
    tellPdfsOfPrints(context, paths.pdf ?? []);
    if (failure !== null) throw failure;
    return DONE;
  });
}

function choose(
  documents: readonly DocumentToPrint[],
  course: string,
  kind: DocumentKind | null,
  { from, to }: PrintOptions,
): DocumentToPrint[] {
  const placeOf = (number: string) => {
    const place = documents.findIndex((one) => numberKey(one.number) === numberKey(number));
    if (place < 0) throw new UserError("print-number-elsewhere", { number, course });
    return place;
  };
  const first = from === undefined ? 0 : placeOf(from);
  const last = to === undefined ? documents.length - 1 : placeOf(to);
  const chosen = documents
    .slice(first, last + 1)
    .filter((document) => kind === null || document.kind === kind);
  if (first > last && from && to) throw new UserError("print-reversed", { from, to });
  if (chosen.length === 0) throw new UserError("print-nothing", { course });
  return chosen;
}
