import { existsSync, readFileSync, statSync } from "node:fs";
import type { Session } from "../session.js";
import { makePdfs, type Office } from "./make-pdfs.js";
import { putAside } from "./put-aside.js";
import type { PrintFiles } from "./write-print-files.js";

/**
 * Print files as PDFs too. A PDF of a print file that was there before is replaced with it; any other
 * file of that name keeps its content.
 */
export async function pdfsOfPrintFiles(
  session: Session,
  office: Office,
  { prints, kept }: PrintFiles,
): Promise<string[]> {
  const pdfs = prints.map(({ path: docx, documents, replaced }) => {
    const path = docx.replace(/\.docx$/i, ".pdf");
    const isOwn = replaced && existsSync(path) && isWholePdf(path);
    return { path, isOwn, bytes: async () => readFileSync(docx), size: documents };
  });
  const own = new Set(pdfs.filter(({ isOwn }) => isOwn).map(({ path }) => path));
  return makePdfs(session, office, pdfs, (there) => {
    if (own.has(there)) return;
    const aside = putAside(there, session.now());
    if (aside !== null) kept.push(aside);
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
