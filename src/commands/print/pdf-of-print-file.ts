import { readFileSync } from "node:fs";
import type { Register } from "../../register/open-register.js";
import type { Context } from "../context.js";
import { makePdfs } from "../issue/make-pdfs.js";
import { putAside } from "./put-aside.js";
import type { PrintFiles } from "./write-print-files.js";

/** The print file as a PDF too; what lies there under that name keeps its content. */
export async function pdfOfPrintFile(
  context: Context,
  register: Register,
  files: PrintFiles,
): Promise<string[]> {
  const { print, documents } = files;
  const order = {
    path: print.replace(/\.docx$/i, ".pdf"),
    bytes: async () => readFileSync(print),
    size: documents,
  };
  return makePdfs(context, register, [order], (path) => {
    const kept = putAside(path, context.now());
    if (kept !== null) files.kept.push(kept);
  });
}
