import { existsSync, readFileSync, statSync } from "node:fs";
import type { Register } from "../../register/open-register.js";
import type { Context } from "../context.js";
import { makePdfs } from "../issue/make-pdfs.js";
import { putAside } from "./put-aside.js";
import type { PrintFiles } from "./write-print-files.js";

/**
 * The print file as a PDF too. A PDF of the print file that was there before is replaced with it; any
 * other file of that name keeps its content.
 */
export async function pdfOfPrintFile(
  context: Context,
  register: Register,
  files: PrintFiles,
): Promise<string[]> {
  const { print, documents } = files;
  const path = print.replace(/\.docx$/i, ".pdf");
  const order = { path, bytes: async () => readFileSync(print), size: documents };
  const isOwn = files.replaced && existsSync(path) && isWholePdf(path);
  return makePdfs(context, register, [order], (there) => {
    if (isOwn) return;
    const kept = putAside(there, context.now());
    if (kept !== null) files.kept.push(kept);
  });
}

const END = Buffer.from("%%EOF");
const LOOKED_AT = 1024;

/** Whether a PDF has its beginning and its end. Source: ISO 32000-1, 7.5.1. */
export function isWholePdf(path: string): boolean {
  if (!existsSync(path) || statSync(path).size < LOOKED_AT) return false;
  const bytes = readFileSync(path);
  return bytes.toString("latin1", 0, 5) === "%PDF-" && bytes.subarray(-LOOKED_AT).includes(END);
}
