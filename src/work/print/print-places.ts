import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../../model/errors.js";
import type { RegisterFolder } from "../../register/db/register-folder.js";
import type { DocumentToPrint } from "../../register/documents/hand-over.js";
import { fileOfDocument } from "../../register/documents/numbers.js";
import type { PrintGroup } from "./group-by-edition.js";

/** Where files for the printer go. */
export interface PrintPlaces {
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
  const [latest = ""] = documents
    .map(({ issuedOn }) => issuedOn)
    .sort()
    .reverse();
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
