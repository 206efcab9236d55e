import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";

/** Set where LibreOffice must be there, so that its tests cannot be passed over unseen. */
const IS_REQUIRED = process.env.KUALIK_REQUIRE_LIBREOFFICE === "1";

/** Whether documents can be looked at here: LibreOffice, and pdftotext of poppler. */
export const hasLibreOffice = IS_REQUIRED || (answers("soffice") && answers("pdftotext", "-v"));

function answers(command: string, flag = "--version"): boolean {
  return spawnSync(command, [flag], { stdio: "ignore" }).status === 0;
}

/**
 * Opens documents in LibreOffice, all in one run, and reads what is on their pages.
 *
 * @returns for each document the text of each of its pages
 */
export function pagesOf(documents: readonly string[], folder: string): string[][] {
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...documents,
    ],
    { stdio: "ignore" },
  );
  return documents.map((document) => {
    const pdf = join(folder, `${(document.split("/").at(-1) ?? "").replace(/\.docx$/, "")}.pdf`);
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

/** Saves a document anew, as LibreOffice writes it. */
export function savedByLibreOffice(document: string, folder: string): string {
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      "--headless",
      "--convert-to",
      "docx:MS Word 2007 XML",
      "--outdir",
      folder,
      document,
    ],
    { stdio: "ignore" },
  );
  return join(folder, document.split("/").at(-1) ?? "");
}
