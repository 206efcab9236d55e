import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { promisify } from "node:util";

const DOTS_PER_INCH = "100";
/** Nobody looks through more by eye, and a picture of each page takes its time. */
const MOST_PAGES = 20;
const PATIENCE = 60_000;

interface PagesToDraw {
  /** Where the PDF lies, and where the pictures go. */
  folder: string;
  /** Of the PDF, without `.pdf`. */
  name: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/**
 * Draws the pages of a PDF by poppler's `pdftoppm`, the first twenty.
 *
 * @returns the names of the pictures in order, `name-01.png`; none where the program is missing or fails
 */
export async function picturesOfPdf({ folder, name, env, signal }: PagesToDraw): Promise<string[]> {
  const asked = ["-png", "-r", DOTS_PER_INCH, "-l", String(MOST_PAGES), `${name}.pdf`, name];
  try {
    await promisify(execFile)("pdftoppm", asked, { cwd: folder, env, signal, timeout: PATIENCE });
  } catch {
    return [];
  }
  const isPage = (file: string) => file.startsWith(`${name}-`) && file.endsWith(".png");
  return readdirSync(folder).filter(isPage).sort();
}
