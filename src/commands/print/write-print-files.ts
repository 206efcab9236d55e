import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { handOverSheet } from "../../documents/hand-over-sheet/hand-over-sheet.js";
import {
  mergeDocuments,
  type DocumentToPrint as PrintedDocument,
} from "../../documents/print-file/merge-documents.js";
import { makeFolder } from "../../files/make-folder.js";
import { writeRecordedFiles } from "../../files/write-file-whole.js";
import { UserError } from "../../model/errors.js";
import { sha256Of } from "../../model/sha-256.js";
import type { RegisteredCourse } from "../../register/courses.js";
import type { DocumentToPrint } from "../../register/documents-to-print.js";
import { fileOfDocument } from "../../register/file-of-document.js";
import { countLiving, filesOfCourse } from "../../register/issued-documents.js";
import { addJournalEntry } from "../../register/journal-entries.js";
import type { Register } from "../../register/open-register.js";
import { readCentre } from "../../register/settings.js";
import { startProgress } from "../../ui/progress.js";
import { makeAgain } from "../../work/documents/make-again.js";
import { actNow, type Context } from "../context.js";
import { printableFrom } from "./printable-from.js";
import { putAside } from "./put-aside.js";

/** What was written for the printer. */
export interface PrintFiles {
  print: string;
  handover: string;
  /** Where files that lay there, and were not Kualik's or were changed, are kept. */
  kept: string[];
  /** Whether an earlier print file of Kualik's, unchanged, made way. */
  replaced: boolean;
  documents: number;
}

/**
 * Writes the documents of a course as one file for the printer, and the sheet on which they are
 * handed over. Each document is made again on the way, to be sure that it is what was issued.
 *
 * @param named where the print file goes; null for its own place, beside the documents
 * @throws UserError `file-in-the-way`, `document-differs`, `print-editions-clash`, `print-too-many`, `file-not-writable`
 */
export async function writePrintFiles(
  context: Context,
  register: Register,
  course: RegisteredCourse,
  documents: readonly DocumentToPrint[],
  named: string | null,
): Promise<PrintFiles> {
  const { db, folder } = register;
  const all = await filesOfCourse(db, course.id, null);
  const isPart = documents.length < (await countLiving(db, course.id));
  const places = placesOf(course.code, documents, { root: folder.root, isPart, named });
  refuseTakenPlaces(folder, all, places);
  if (named === null) makeFolder(dirname(places.print));
  const print = mergeDocuments(await checked(context, register, documents), course.code);
  const sheet = handOverSheet(await readCentre(db), course, documents);
  const wasThere = existsSync(places.print);
  const kept: (string | null)[] = [];
  await writeRecordedFiles(
    [
      { path: places.print, bytes: print },
      { path: places.handover, bytes: sheet },
    ],
    async () => {
      kept.push(putAside(places.print, context.now()), putAside(places.handover, context.now()));
      await addJournalEntry(db, actNow(context), "print", course.code, {
        numbers: documents.map(({ number }) => number),
        files: hashesInside(folder.root, [
          [places.print, print],
          [places.handover, sheet],
        ]),
      });
    },
  );
  return {
    ...places,
    kept: kept.filter((path) => path !== null),
    replaced: wasThere && kept[0] === null,
    documents: documents.length,
  };
}

/** By their paths inside the register folder; what was written elsewhere is not looked at again. */
function hashesInside(
  root: string,
  files: readonly [path: string, bytes: Uint8Array][],
): Record<string, string> {
  const named = files.map(([path, bytes]) => [relative(root, path), sha256Of(bytes)] as const);
  const inside = named.filter(([path]) => path.startsWith("issued"));
  return Object.fromEntries(inside.map(([path, sha256]) => [path.split(sep).join("/"), sha256]));
}

async function checked(
  { t, screen }: Context,
  { db }: Register,
  documents: readonly DocumentToPrint[],
): Promise<PrintedDocument[]> {
  const progress = startProgress(screen, t("print.progress"), documents.length);
  const [again, printable] = [makeAgain(db), printableFrom(db)];
  const printed: PrintedDocument[] = [];
  try {
    for (const document of documents) {
      await again(document);
      printed.push(await printable(document));
      progress.step();
    }
    return printed;
  } finally {
    progress.end();
  }
}

/** Beside the documents of the latest day, where nothing else was said; a part under a name of its own. */
function placesOf(
  code: string,
  documents: readonly DocumentToPrint[],
  { root, isPart, named }: { root: string; isPart: boolean; named: string | null },
): Pick<PrintFiles, "print" | "handover"> {
  if (named !== null) {
    return { print: named, handover: named.replace(/(\.docx)?$/i, "-handover.docx") };
  }
  const latest =
    documents
      .map(({ issuedOn }) => issuedOn)
      .sort()
      .at(-1) ?? "";
  const what = isPart ? `${code}-${documents[0]?.number}-${documents.at(-1)?.number}` : code;
  const own = (name: string) => join(root, fileOfDocument(code, latest, `${name}-${what}`));
  return { print: own("print"), handover: own("handover") };
}

/** A print file must stand neither for a template nor for a document that was issued. */
function refuseTakenPlaces(
  { root, templatesPath }: Register["folder"],
  all: readonly { file: string }[],
  places: Pick<PrintFiles, "print" | "handover">,
): void {
  const issued = new Set(all.map(({ file }) => resolve(root, file)));
  for (const path of [places.print, places.handover]) {
    if (issued.has(resolve(path)) || dirname(resolve(path)) === resolve(templatesPath)) {
      throw new UserError("file-in-the-way", { file: basename(path) });
    }
  }
}
