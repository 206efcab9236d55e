import { dirname } from "node:path";
import type { Context } from "../context.js";
import type { PrintFiles } from "./write-print-files.js";

/** Says where the files for the printer are. */
export function tellPrintFiles({ t, screen }: Context, files: PrintFiles): void {
  const { prints, handover, kept } = files;
  for (const { path, kind, documents } of prints) {
    screen.say(t("print.done", { file: path, kind: t(`document-kind.${kind}`), count: documents }));
  }
  screen.say(t("print.handover", { file: handover }));
  for (const file of kept) screen.say(t("print.kept", { file }));
}

/** Says where the PDFs of files for the printer are. */
export function tellPdfsOfPrints({ t, screen }: Context, pdfs: readonly string[]): void {
  for (const file of pdfs) screen.say(t("pdf.done", { file }));
}

/** Says where the PDFs of documents are. */
export function tellPdfs(context: Context, pdfs: readonly string[]): void {
  const { t, screen } = context;
  const [first] = pdfs;
  if (first === undefined) return;
  if (pdfs.length === 1) tellPdfsOfPrints(context, pdfs);
  else screen.say(t("pdf.done-many", { count: pdfs.length, folder: dirname(first) }));
}
