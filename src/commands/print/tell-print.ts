import { dirname } from "node:path";
import type { Context } from "../context.js";
import type { PrintFiles } from "./write-print-files.js";

/** Says where the files for the printer are. */
export function tellPrintFiles({ t, screen }: Context, files: PrintFiles): void {
  const { print, handover, kept, documents } = files;
  screen.say(t("print.done", { file: print, count: documents }));
  screen.say(t("print.handover", { file: handover }));
  for (const file of kept) screen.say(t("print.kept", { file }));
}

/** Says where the PDFs are. */
export function tellPdfs({ t, screen }: Context, pdfs: readonly string[]): void {
  const [first] = pdfs;
  if (first === undefined) return;
  if (pdfs.length === 1) screen.say(t("pdf.done", { file: first }));
  else screen.say(t("pdf.done-many", { count: pdfs.length, folder: dirname(first) }));
}
