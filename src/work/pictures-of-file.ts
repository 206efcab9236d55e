import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { makeAside, removeIfPossible, removeLeftOver } from "../files/left-over.js";
import { convertToPdf, findLibreOffice } from "../files/libreoffice.js";
import { picturesOfPdf } from "../files/pictures-of-pdf.js";
import { DOCUMENT, readUserFile } from "../files/read-user-file.js";
import { explainFolderError } from "../files/write-error.js";
import { UserError } from "../model/errors.js";
import { speltOnOneLine } from "../model/tidy-text.js";
import { html } from "../report/page/html.js";
import { reprintNumbered } from "./documents.js";
import type { Office } from "./print/make-pdfs.js";
import type { Session } from "./session.js";
import { type Verification, whatIsClaimed } from "./verify-file.js";

const SIDES = ["given", "issued"] as const;
const PATIENCE = 120_000;
const PAGE = "compare.html";

/**
 * Draws a file that is not what was issued beside the document that it claims to be, page by page, into
 * a folder of its own beside the file: what a Word file shows is judged by eye alone. Where nothing
 * here draws pages of PDFs, the PDFs themselves stand beside each other.
 *
 * @returns the path of the page that shows both; null where there is nothing to compare
 * @throws UserError `libreoffice-not-found`, `pdf-not-made`, as `reprintNumbered`, and where something
 *   cannot be written
 */
export async function picturesBeside(
  session: Session,
  { computer, untilStopped }: Office,
  path: string,
  verification: Verification,
): Promise<string | null> {
  const claimed = whatIsClaimed(verification);
  if (claimed === null) return null;
  const soffice = findLibreOffice(computer);
  if (soffice === null) throw new UserError("libreoffice-not-found");
  removeLeftOver(dirname(path));
  const aside = makeAside(dirname(path));
  const shown = join(aside, "shown");
  const file = (name: string) => join(shown, name);
  const progress = session.progress(session.t("pdf.progress"), SIDES.length);
  try {
    mkdirSync(shown);
    writeFileSync(join(aside, "given.docx"), readUserFile(path, DOCUMENT));
    await reprintNumbered(session, claimed.number, file("issued.docx"));
    const names = ["given.docx", join("shown", "issued.docx")];
    const { env } = computer;
    const pages = await untilStopped(async (signal) => {
      const program = { soffice, env, folder: aside, names, signal, patience: PATIENCE };
      let seen = 0;
      await convertToPdf({
        ...program,
        onProgress(made) {
          for (; seen < made; seen += 1) progress.step();
        },
      });
      const made = SIDES.filter((side) => existsSync(join(aside, `${side}.pdf`)));
      if (made.length < SIDES.length) {
        const count = SIDES.length - made.length;
        throw new UserError("pdf-not-made", { count, made: made.length });
      }
      for (const side of SIDES) renameSync(join(aside, `${side}.pdf`), file(`${side}.pdf`));
      return Promise.all(SIDES.map((name) => picturesOfPdf({ folder: shown, name, env, signal })));
    });
    writeFileSync(file(PAGE), pageOf(session, basename(path), pages));
    const folder = freeName(path);
    renameSync(shown, folder);
    return join(folder, PAGE);
  } catch (error) {
    throw explainFolderError(error, dirname(path));
  } finally {
    progress.end();
    removeIfPossible(aside);
  }
}

/** Earlier pictures stay: a file may have changed since. */
function freeName(path: string): string {
  const stem = join(dirname(path), `${basename(path, extname(path))}-compared`);
  for (let count = 1; ; count += 1) {
    const folder = count === 1 ? stem : `${stem}-${count}`;
    if (!existsSync(folder)) return folder;
  }
}

/** @param pages the pictures of either side */
function pageOf({ t }: Session, name: string, pages: readonly (readonly string[])[]): string {
  const [given = [], issued = []] = pages;
  const count = Math.max(given.length, issued.length);
  const picture = (file: string | undefined) =>
    html`<td>${file === undefined ? t("verify.not-there") : html`<img src="${file}" alt="">`}</td>`;
  const rows = Array.from(
    { length: count },
    (_, page) => html`<tr>${picture(given[page])}${picture(issued[page])}</tr>\n`,
  );
  const whole = SIDES.map(
    (side) => html`<td><embed type="application/pdf" src="${side}.pdf"></td>`,
  );
  const title = speltOnOneLine(name);
  const { text } = html`<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
<style>table { width: 100%; table-layout: fixed } img, embed { width: 100%; border: 1px solid } embed { height: 90vh } td, th { vertical-align: top }</style>
<h1>${title}</h1>
<table>
<tr><th><a href="given.pdf">${t("verify.given")}</a></th><th><a href="issued.pdf">${t("verify.issued")}</a></th></tr>
${count > 0 ? rows : html`<tr>${whole}</tr>`}
</table>
`;
  return text;
}
