import { dirname } from "node:path";
import type { Context } from "../../cli/context.js";
import type { Prints } from "../../work/print/print-course.js";

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
export function tellPrints(context: Context, { files, pdfs, failure }: Prints): void {
  const { t, screen } = context;
  for (const { path: file, kind, documents: count } of files?.prints ?? []) {
    screen.say(t("print.done", { file, kind: t(`document-kind.${kind}`), count }));
  }
  if (files) screen.say(t("print.handover", { file: files.handover }));
  for (const file of files?.kept ?? []) screen.say(t("print.kept", { file }));
  tellPdfs(context, pdfs ?? [], { eachByName: files !== null });
  if (failure !== null) throw failure;
}

function tellPdfs(
  { t, screen }: Context,
  pdfs: readonly string[],
  { eachByName }: { eachByName: boolean },
): void {
  const [first] = pdfs;
  if (first === undefined) return;
  if (eachByName || pdfs.length === 1) for (const file of pdfs) screen.say(t("pdf.done", { file }));
  else screen.say(t("pdf.done-many", { count: pdfs.length, folder: dirname(first) }));
}
