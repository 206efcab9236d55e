import { cutRoot, elementsFrom } from "./elements.js";
import { type EditionToMark, markPart } from "./mark-part.js";

export type NoteKind = "footnote" | "endnote";

export const NOTE_KINDS: readonly NoteKind[] = ["footnote", "endnote"];

/** The part with the notes of an edition's documents, with marks. */
export interface EditionNotes {
  kind: NoteKind;
  part: string;
  /** Up to where the notes of the documents stand, with the lines that separate them from the text. */
  head: string;
  notes: string;
  tail: string;
  /** Below it are the identifiers of the separators. */
  firstId: number;
}

/** The notes of an edition's documents; null where it has none but separators. */
export function readNotes(kind: NoteKind, marked: EditionToMark): EditionNotes | null {
  const part = marked.edition.related(`${kind}s`);
  if (part === null) return null;
  const { head, inside, tail } = cutRoot(markPart(marked, part, `${kind}-`));
  const all = elementsFrom(inside, 0).map(({ start, end }) => inside.slice(start, end));
  const [separators, notes] = [all.filter(isSeparator), all.filter((note) => !isSeparator(note))];
  if (notes.length === 0) return null;
  return {
    ...{ kind, part, tail },
    head: head + separators.join(""),
    notes: notes.join(""),
    firstId: Math.max(0, ...separators.map(idOf)) + 1,
  };
}

function isSeparator(note: string): boolean {
  return /^<[^>]*\sw:type="(?!normal")/.test(note);
}

function idOf(note: string): number {
  return Number(/^<[^>]*\sw:id="(-?\d+)"/.exec(note)?.[1] ?? 0);
}
