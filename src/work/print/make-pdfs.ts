import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeAside, removeIfPossible } from "../../files/left-over.js";
import {
  type Computer,
  type Conversion,
  convertToPdf,
  findLibreOffice,
} from "../../files/libreoffice.js";
import { writeFileWhole } from "../../files/write-aside.js";
import { explainWriteError } from "../../files/write-error.js";
import { UserError } from "../../model/errors.js";
import type { Session } from "../session.js";

/** Where LibreOffice is looked for, and how somebody stops it. */
export interface Office {
  computer: Computer;
  /** Does work that tidies up after itself when it is stopped. */
  untilStopped<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}

interface PdfOrder {
  path: string;
  /** The document that it is made of. */
  bytes(): Promise<Uint8Array>;
  /** Pages, as far as known: long files take long. */
  size: number;
}

const OWNER_ONLY = 0o600;
/** A run of LibreOffice takes a second to begin; the command line has its limits. */
const AT_ONCE = 200;
const PATIENCE = 120_000;
/** LibreOffice gets slower the longer a file is. */
const PATIENCE_FOR_A_PAGE = 2_000;

/**
 * Makes PDFs with LibreOffice.
 *
 * @param beforeWriting called with a PDF's path before it is written
 * @returns the paths of those that were made
 * @throws UserError `libreoffice-not-found`, `pdf-not-made` where some are missing in the end
 */
export async function makePdfs(
  { t, progress: startProgress, register }: Session,
  { computer, untilStopped }: Office,
  orders: readonly PdfOrder[],
  beforeWriting: (path: string) => void = () => {},
): Promise<string[]> {
  if (orders.length === 0) return [];
  const soffice = findLibreOffice(computer);
  if (soffice === null) throw new UserError("libreoffice-not-found");
  const { issuedPath } = register.folder;
  const progress = startProgress(t("pdf.progress"), orders.length);
  const made: string[] = [];
  await untilStopped(async (signal) => {
    for (let from = 0; from < orders.length && !signal.aborted; from += AT_ONCE) {
      const some = orders.slice(from, from + AT_ONCE);
      const aside = makeAside(issuedPath);
      const program = { soffice, env: computer.env };
      const ready = await makeSome(program, some, aside, signal, progress.step);
      for (const { path, pdf } of ready) {
        beforeWriting(path);
        writeFileWhole(path, pdf, issuedPath);
        made.push(path);
      }
    }
  }).finally(progress.end);
  if (made.length < orders.length) {
    throw new UserError("pdf-not-made", { count: orders.length - made.length, made: made.length });
  }
  return made;
}

async function makeSome(
  program: Pick<Conversion, "soffice" | "env">,
  orders: readonly PdfOrder[],
  folder: string,
  signal: AbortSignal,
  step: () => void,
): Promise<{ path: string; pdf: Buffer }[]> {
  try {
    for (const [index, { bytes }] of orders.entries()) {
      writeOrExplain(join(folder, `${index}.docx`), await bytes());
    }
    let seen = 0;
    const convert = (places: readonly number[]) =>
      convertToPdf({
        ...program,
        folder,
        names: places.map((index) => `${index}.docx`),
        patience: PATIENCE + PATIENCE_FOR_A_PAGE * Math.max(...orders.map(({ size }) => size)),
        signal,
        onProgress(made) {
          for (; seen < made; seen += 1) step();
        },
      });
    const missing = () =>
      [...orders.keys()].filter((index) => !existsSync(join(folder, `${index}.pdf`)));
    await convert(missing());
    // One file on which LibreOffice fails may take those after it along.
    const left = missing();
    if (left.length > 0) await convert(left);
    return orders.flatMap(({ path }, index) => {
      const pdf = join(folder, `${index}.pdf`);
      return existsSync(pdf) ? [{ path, pdf: readFileSync(pdf) }] : [];
    });
  } finally {
    removeIfPossible(folder);
  }
}

function writeOrExplain(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { mode: OWNER_ONLY });
  } catch (error) {
    throw explainWriteError(error, path);
  }
}
