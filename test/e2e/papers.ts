import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { placeOfWorker } from "../run-folder.js";

/** All text of a DOCX as a reader sees it, by an independent unzip and plain tag stripping. */
export function documentText(bytes: Uint8Array): string {
  const files = unzipSync(bytes);
  return Object.entries(files)
    .filter(([name]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .map(([, xml]) => plainText(Buffer.from(xml).toString("utf8")))
    .join("\n");
}

function plainText(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

/** The same changes give the same bytes, whenever they are made. */
const SAME_TIME = new Date(2026, 0, 1);

/** Changes words inside a DOCX, in whatever part they stand, as an editor would. */
export function replaceInDocument(
  from: string,
  to: string,
  changes: readonly (readonly [string, string])[],
): void {
  const files = unzipSync(readFileSync(from));
  for (const [was, is] of changes) {
    let found = false;
    for (const [name, bytes] of Object.entries(files)) {
      if (!name.endsWith(".xml")) continue;
      const xml = Buffer.from(bytes).toString("utf8");
      if (!xml.includes(was)) continue;
      found = true;
      files[name] = Buffer.from(xml.replaceAll(was, is), "utf8");
    }
    if (!found) throw new Error(`no ${was} in ${from}`);
  }
  writeFileSync(to, zipSync(files, { mtime: SAME_TIME }));
}

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

/** Where Debian puts it; none is downloaded. */
const PATH = "/usr/bin/chromium";

/** Set where Chromium must be there, so that its tests cannot be passed over unseen. */
const CHROMIUM_IS_REQUIRED = process.env.KUALIK_REQUIRE_CHROMIUM === "1";

/** Whether pages can be looked at here: Chromium, and pdftotext for what it prints. */
export const hasChromium = CHROMIUM_IS_REQUIRED || (existsSync(PATH) && hasPdftotext());

function hasPdftotext(): boolean {
  return spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).status === 0;
}

/** The name of a test that needs Chromium: where it is passed over, why. */
export function inChromium(name: string): string {
  return hasChromium ? name : `${name} (passed over: ${PATH} or pdftotext is not there)`;
}

/** A real browser with a profile of its own, closed and forgotten after the tests around. */
export function chromiumOfTests(): () => BrowserContext {
  let profile: string;
  let browser: BrowserContext;
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), "kualik-chromium-"));
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: PATH,
      viewport: { width: 1100, height: 900 },
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  return () => browser;
}
