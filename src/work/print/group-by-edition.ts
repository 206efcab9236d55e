import type { DocumentKind } from "../../model/document.js";
import type { DocumentToPrint } from "../../register/documents/hand-over.js";

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
  const groups = new Map<string, PrintGroup>();
  for (const document of documents) {
    const { kind, edition } = document;
    const group = groups.get(edition) ?? {
      ...{ kind, edition, documents: [], isPart: false },
      ordinal: editionsInUse(all, kind).indexOf(edition) + 1,
    };
    group.documents.push(document);
    groups.set(edition, group);
  }
  return [...groups.values()].map((group) => {
    const living = all.filter(({ edition }) => edition === group.edition);
    return { ...group, isPart: group.documents.length < living.length };
  });
}

function editionsInUse(all: readonly DocumentToPrint[], kind: DocumentKind): string[] {
  const own = all.filter((document) => document.kind === kind);
  return [...new Set(own.map(({ edition }) => edition))];
}
