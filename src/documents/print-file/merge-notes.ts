import { type PartCopier, relink } from "./copy-parts.js";
import type { Look } from "./dress-part.js";
import { dressPart } from "./dress-part.js";
import { elementsFrom } from "./elements.js";
import { type PrintPackage, relatePart } from "./print-package.js";
import type { PrintEdition } from "./read-edition.js";
import { cutRoot, openRoot, type Rooted } from "./root-element.js";

export type NoteKind = "footnote" | "endnote";

/** Where the notes of an edition stand, with marks; empty where it has none. */
export interface EditionNotes {
  root: Rooted;
  notes: string;
}

/** The notes of an edition's documents; null where it has none but separators. */
export function readNotes(
  kind: NoteKind,
  edition: PrintEdition,
  look: Look,
  links: { file: PrintPackage; copier: PartCopier },
): EditionNotes | null {
  const part = edition.related(`${kind}s`);
  const text = part === null ? null : edition.text(part);
  if (part === null || text === null) return null;
  const linked = relink(text, { ...links, edition, part, into: partOfNotes(kind) });
  const root = cutRoot(dressPart(linked, look, `${kind}-`));
  const notes = elementsFrom(root.inside, 0)
    .map(({ start, end }) => root.inside.slice(start, end))
    .filter((note) => !/^<[^>]*\sw:type="(?!normal")/.test(note));
  return notes.length === 0 ? null : { root, notes: notes.join("") };
}

/** Adds the part with the notes of all documents. */
export function addNotes(
  file: PrintPackage,
  kind: NoteKind,
  roots: readonly Rooted[],
  notes: string,
): void {
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}s+xml`;
  const separators = ["separator", "continuationSeparator"].map(
    (line, index) =>
      `<w:${kind} w:type="${line}" w:id="${index - 1}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${line}/></w:r></w:p></w:${kind}>`,
  );
  file.add(
    partOfNotes(kind),
    type,
    `${openRoot(roots)}${separators.join("")}${notes}</w:${kind}s>`,
  );
  relatePart(file, `${kind}s`, partOfNotes(kind));
}

/** Where the notes of all documents stand. */
export function partOfNotes(kind: NoteKind): string {
  return `word/${kind}s.xml`;
}
