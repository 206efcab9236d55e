import { execFileSync, spawnSync } from "node:child_process";
import { basename, extname, join } from "node:path";
import { placeOfWorker } from "../run-folder.js";

/** Set where LibreOffice must be there, so that its tests cannot be passed over unseen. */
const IS_REQUIRED = process.env.KUALIK_REQUIRE_LIBREOFFICE === "1";

/** Whether documents can be looked at here: LibreOffice, and pdftotext of poppler. */
export const hasLibreOffice = IS_REQUIRED || (answers("soffice") && answers("pdftotext", "-v"));

function answers(command: string, flag = "--version"): boolean {
  return spawnSync(command, [flag], { stdio: "ignore" }).status === 0;
}

/** The formats that a document or a workbook can be saved in, with the names of LibreOffice's filters. */
const FORMATS = { pdf: "pdf", docx: "docx:MS Word 2007 XML", xlsx: "xlsx", ods: "ods", xls: "xls" };

/**
 * Documents or workbooks as LibreOffice saves them. It is slow to start: give it all of them at once.
 *
 * @param files whose names differ
 * @param folder where a folder for the new files is made
 * @returns the paths of the new files, in the order of the old ones
 */
export function savedByLibreOffice(
  files: readonly string[],
  format: keyof typeof FORMATS,
  folder: string,
): string[] {
  const out = join(folder, `saved-${format}`);
  // The first start makes the profile and takes longer; two at once cannot share one.
  const profile = `-env:UserInstallation=file://${placeOfWorker("libreoffice")}`;
  const asked = ["--convert-to", FORMATS[format], "--outdir", out, ...files];
  execFileSync("soffice", [profile, "--headless", ...asked], { stdio: "ignore" });
  return files.map((file) => join(out, `${basename(file, extname(file))}.${format}`));
}

/**
 * Opens documents in LibreOffice, all in one run, and reads what is on their pages.
 *
 * @returns for each document the text of each of its pages
 */
export function pagesOf(documents: readonly string[], folder: string): string[][] {
  return savedByLibreOffice(documents, "pdf", folder).map((pdf) => {
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    return text.split("\f").slice(0, -1);
  });
}

/** The text of each page of a PDF. */
export function textsOfPdf(pdf: string): string[] {
  const text = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}

/** What a page of a PDF looks like, in shades of grey: equal pages give equal bytes. */
export function pictureOfPage(pdf: string, page: number): Buffer {
  const place = String(page);
  return execFileSync("pdftoppm", ["-r", "60", "-gray", "-f", place, "-l", place, pdf], {
    maxBuffer: 64 * 1024 * 1024,
  });
}
