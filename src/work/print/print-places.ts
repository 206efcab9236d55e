import { basename, dirname, join, resolve } from "node:path";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { RegisterFolder } from "../../register/db/register-folder.js";
import type { DocumentToPrint } from "../../register/documents/hand-over.js";
import { fileOfDocument } from "../../register/documents/numbers.js";

/** Documents that go into one file: kinds go onto different paper, and editions look different. */
export interface PrintGroup {
  kind: DocumentKind;
  /** SHA-256 of the edition. */
  edition: string;
  /** Which edition of its kind it is on the course, from one, the oldest first. */
  ordinal: number;
  documents: DocumentToPrint[];
  /** Whether there are more such documents on the course. */
  isPart: boolean;
}

/**
 * Groups documents by the edition from which they were made, each group in the documents' order.
 *
 * @param all the documents of the course that hold, in the order of printing
 */
export function groupByEdition(
  documents: readonly DocumentToPrint[],
  all: readonly DocumentToPrint[],
): PrintGroup[] {
  return [...Map.groupBy(documents, ({ edition }) => edition)].flatMap(([edition, own]) => {
    const kind = own[0]?.kind;
    if (kind === undefined) return [];
    const ofKind = all.filter((document) => document.kind === kind);
    const editions = [...new Set(ofKind.map((document) => document.edition))];
    const living = all.filter((document) => document.edition === edition);
    const isPart = own.length < living.length;
    return { kind, edition, ordinal: editions.indexOf(edition) + 1, documents: own, isPart };
  });
}

interface PrintPlaces {
  /** One for each group. */
  prints: string[];
  handover: string;
}

/**
 * Beside the documents of the latest day, where nothing else was said; a part under a name of its own.
 * With a name that was given, one file has just that name, and several have their kind before its ending.
 *
 * @param isPart whether there are more documents on the course
 */
export function printPlaces(
  code: string,
  documents: readonly DocumentToPrint[],
  groups: readonly PrintGroup[],
  { root, isPart, named }: { root: string; isPart: boolean; named: string | null },
): PrintPlaces {
  if (named !== null) {
    const stem = named.replace(/\.docx$/i, "");
    const prints =
      groups.length === 1 ? [named] : groups.map((one) => `${stem}-${kindOf(one)}.docx`);
    return { prints, handover: `${stem}-handover.docx` };
  }
  const days = documents.map(({ issuedOn }) => issuedOn);
  const latest = days.sort().at(-1) ?? "";
  const own = (name: string) => join(root, fileOfDocument(code, latest, name));
  return {
    prints: groups.map((group) => {
      const range = group.isPart ? rangeOf(group.documents) : "";
      return own(`print-${code}-${kindOf(group)}${range}`);
    }),
    handover: own(`handover-${code}${isPart ? rangeOf(documents) : ""}`),
  };
}

/** The kind, with the number of the edition where it is not the course's first. */
function kindOf({ kind, ordinal }: PrintGroup): string {
  return ordinal > 1 ? `${kind}-${ordinal}` : kind;
}

function rangeOf(documents: readonly DocumentToPrint[]): string {
  return `-${documents[0]?.number}-${documents.at(-1)?.number}`;
}

/**
 * A print file must stand neither for a template nor for a document that was issued.
 *
 * @throws UserError `file-in-the-way`
 */
export function refuseTakenPlaces(
  { root, templatesPath }: Pick<RegisterFolder, "root" | "templatesPath">,
  issued: readonly { file: string }[],
  { prints, handover }: PrintPlaces,
): void {
  const taken = new Set(issued.map(({ file }) => resolve(root, file)));
  for (const path of [...prints, handover]) {
    if (taken.has(resolve(path)) || dirname(resolve(path)) === resolve(templatesPath)) {
      throw new UserError("file-in-the-way", { file: basename(path) });
    }
  }
}
