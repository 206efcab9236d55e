import { hash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { compareDocuments, type DocumentChanges } from "../documents/comparison.js";
import {
  documentTexts,
  levelled,
  markValues,
  type PLACES,
  readMarked,
} from "../documents/document-texts.js";
import { isForPrinter } from "../documents/print-file/print-package.js";
import { isRewriting } from "../documents/rewriting.js";
import { DOCUMENT, readUserFile } from "../files/read-user-file.js";
import { textOfPart } from "../formats/office-package.js";
import { textsIn } from "../formats/xml.js";
import { openArchive } from "../formats/zip/open-archive.js";
import { UserError } from "../model/errors.js";
import type { Db } from "../register/db/sqlite.js";
import {
  documentsNamedIn,
  documentWithFileName,
  documentWithHash,
  type KnownDocument,
} from "../register/documents/known-documents.js";
import { noticeNamedIn, noticeWithHash, type StoredNotice } from "../register/requests/answers.js";
import { makeAgain, reprintNumbered } from "./documents.js";
import { partsOf, readyEdition } from "./editions/edition.js";
import type { Session } from "./session.js";

type Verdict =
  /** Byte for byte what was issued. */
  | "genuine"
  /** Byte for byte what was issued, but annulled since: it holds no longer. */
  | "annulled"
  /** The document as issued, saved anew by a word processor: all that can be printed is the same. */
  | "saved-again"
  /** Its words read as issued, and something in the file may show others. */
  | "in-doubt"
  | "changed"
  /** No document of this register. */
  | "unknown"
  /** No Word document, or none that can be read. */
  | "unreadable";

/** What a file turned out to be, and the document that it is or claims to be. */
export interface Verification extends DocumentChanges {
  verdict: Verdict;
  document: KnownDocument | null;
  notice: StoredNotice | null;
  /** Why the file cannot be read. */
  error: UserError | null;
}

const NOTHING: Omit<Verification, "verdict"> = {
  document: null,
  notice: null,
  differences: [],
  other: [],
  error: null,
};

/** Looks a file up among what was issued, and where it is not there compares it with what it claims. */
export async function verifyFile(db: Db, path: string): Promise<Verification> {
  try {
    const bytes = readUserFile(path, DOCUMENT);
    const genuine = await documentWithHash(db, hash("sha256", bytes));
    if (genuine) {
      const verdict = genuine.annulled === null ? "genuine" : "annulled";
      return { ...NOTHING, verdict, document: genuine };
    }
    const notice = await noticeWithHash(db, hash("sha256", bytes));
    if (notice) return { ...NOTHING, verdict: "genuine", notice };
    const files = partsOf(bytes, basename(path), "document");
    // What cannot be made again as it was issued cannot be compared with either.
    const most = isForPrinter(bytes) ? 1 : MOST_NUMBERS;
    const claimed = await claimedDocument(db, files, basename(path), most);
    if (claimed) {
      const issued = await makeAgain(db)(claimed);
      return { ...(await compared(db, claimed, issued, files)), document: claimed };
    }
    const named = await noticeNamedIn(db, wordsOf(files));
    if (named === null) return { ...NOTHING, verdict: "unknown" };
    const issued = await makeAgain(db)(named);
    return { ...(await compared(db, named, issued, files)), notice: named };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...NOTHING, verdict: "unreadable", error };
  }
}

/** What a file claims to be and is not; null where it is nothing that may go out once more. */
export function whatIsClaimed({ verdict, document, notice }: Verification) {
  return verdict === "genuine" || document?.annulled ? null : (document ?? notice);
}

/**
 * Writes the document that a file is not, but claims to be, beside it: to be compared by eye.
 *
 * @returns the path of what was written; null where there is nothing to compare, or it holds no longer
 * @throws UserError as `reprintNumbered`
 */
export async function reprintBeside(
  session: Session,
  path: string,
  verification: Verification,
): Promise<string | null> {
  const issued = whatIsClaimed(verification);
  if (issued === null) return null;
  const name = `${basename(issued.file, DOCX)}-reprint${DOCX}`;
  const { file } = await reprintNumbered(session, issued.number, join(dirname(path), name));
  return file;
}

const DOCX = ".docx";

/** What the words of a file are is never reason enough to call it what was issued. */
async function compared(db: Db, known: Refillable, issued: Buffer, files: Files) {
  if (isRewriting(openArchive(issued), files))
    return { ...NOTHING, verdict: "saved-again" as const };
  const changes = compareDocuments(await issuedTexts(db, known), documentTexts(files));
  const readsAlike = changes.differences.length === 0 && changes.other.length === 0;
  const verdict: Verdict = readsAlike ? "in-doubt" : "changed";
  return { ...NOTHING, ...changes, verdict };
}

function wordsOf(files: Files): string {
  const properties = [...files]
    .filter(([name]) => name.startsWith("docProps/") && name.endsWith(".xml"))
    .map(([name]) => textsIn(textOfPart(files, name)).join(" "));
  return levelled([...Object.values(documentTexts(files)).flat(), ...properties].join("\n"));
}

type Refillable = Pick<KnownDocument, "edition" | "values">;

type Files = ReadonlyMap<string, Uint8Array>;

/** A changed document may bear its own number and another one; what bears more is a list. */
const MOST_NUMBERS = 2;

/**
 * The document whose number the file bears; of two the one whose data it has most of.
 *
 * @param most numbers that one document may bear
 * @throws UserError `document-of-many`
 */
async function claimedDocument(db: Db, files: Files, name: string, most: number) {
  const text = wordsOf(files);
  const named = await documentsNamedIn(db, text);
  if (named.length > most) throw new UserError("document-of-many", { file: name });
  const likeness = ({ values }: KnownDocument) =>
    Object.values(values).filter((value) => value !== "" && text.includes(levelled(value))).length;
  const [best] = named.sort((a, b) => likeness(b) - likeness(a));
  return best ?? documentWithFileName(db, name);
}

/** The document made once more with marks around its values, which tell what came from which field. */
async function issuedTexts(db: Db, { edition, values }: Refillable) {
  const { fill } = await readyEdition(db, edition);
  const texts = documentTexts(openArchive(fill(markValues(values))));
  const fields = Object.keys(values);
  const read = (place: (typeof PLACES)[number]) =>
    texts[place].map((text) => readMarked(text, fields)).filter(({ text }) => text !== "");
  return {
    body: read("body"),
    header: read("header"),
    footer: read("footer"),
    notes: read("notes"),
  };
}
