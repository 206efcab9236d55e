import { packText } from "../../formats/zip/pack-text.js";
import type { FieldValues } from "../../model/document.js";
import type { Press } from "../press-template.js";
import type { Draw } from "../qr-picture.js";
import { partCopier } from "./copy-parts.js";
import { noIdentifiers, readSteps, type Step, writeSteps } from "./marks.js";
import { mergeFonts } from "./merge-fonts.js";
import { mergeLooks, NUMBERING_PART } from "./merge-looks.js";
import { addNotes, type NoteKind, partOfNotes, readNotes } from "./merge-notes.js";
import { MAIN_PART, openPackage, type PrintPackage, relatePart } from "./print-package.js";
import { type DressedEdition, type PrintedValues, type PrintRun, startRun } from "./print-run.js";
import { type CommonPages, type EditionBody, readBody, separateBody } from "./read-body.js";
import { readEdition } from "./read-edition.js";
import { openRoot } from "./root-element.js";
import { printSettings } from "./settings.js";

const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const BARE_SETTINGS =
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:settings>';
const NOTE_KINDS: readonly NoteKind[] = ["footnote", "endnote"];

/** A document to be printed with others. */
export interface DocumentToPrint {
  press: Press;
  values: FieldValues;
  /** From `loadDraw`; a press without pictures needs none. */
  draw?: Draw | null;
}

/**
 * Puts documents into one Word file, in their order, each on pages of its own and looking as it looks
 * alone, whatever editions they were made from.
 *
 * @param title what the file calls itself
 * @param onDocument called after each document
 * @returns the bytes of a DOCX; the same documents give the same bytes
 * @throws UserError `print-editions-clash`, `print-too-many`
 */
export function mergeDocuments(
  documents: readonly DocumentToPrint[],
  title: string,
  onDocument: () => void = () => {},
): Buffer {
  const file = openPackage();
  const copier = partCopier(file);
  const presses = [...new Set(documents.map(({ press }) => press))];
  const editions = new Map(presses.map((press) => [press, readEdition(press)]));
  const all = [...editions.values()];
  const { looks, numbering } = mergeLooks(file, copier, all);
  mergeFonts(file, copier, all);
  const run = startRun(file, copier, numbering);

  const readable = presses.flatMap((press) => {
    const edition = editions.get(press);
    const look = edition && looks.get(edition);
    return edition && look ? [{ press, dressed: { edition, look } }] : [];
  });
  const bodies = readable.map(({ dressed }) => readBody(dressed, { file, copier }));
  const notes = readable.map(({ dressed: { edition, look } }) =>
    NOTE_KINDS.map((kind) => readNotes(kind, edition, look, { file, copier })),
  );
  const common = commonPages(file, bodies);
  const ready = new Map(
    readable.map(({ press, dressed }, index) => {
      const texts = (notes[index] ?? []).map((one) => one?.notes ?? "");
      const body = bodies[index];
      if (!body) throw new Error("every edition has a body");
      return [press, readyEdition(dressed, separateBody(body, common), texts)];
    }),
  );

  const main = packText(MAIN_PART);
  main.write(`${openRoot(bodies.map(({ root }) => root))}${commonBackground(bodies)}<w:body>`);
  const noted = NOTE_KINDS.map((): string[] => []);
  for (const [index, { press, values, draw = null }] of documents.entries()) {
    const edition = ready.get(press);
    if (!edition) throw new Error("every document has an edition");
    const isLast = index === documents.length - 1;
    const written = writeDocument(edition, run, { values, draw }, isLast);
    main.write(written.body);
    written.notes.forEach((text, kind) => void noted[kind]?.push(text));
    onDocument();
  }
  main.write("</w:body></w:document>");
  file.addPacked(MAIN_PART, `${TYPES}.document.main+xml`, main.end());

  const usedNotes = NOTE_KINDS.filter((kind, index) => {
    const roots = notes.flatMap((kinds) => kinds[index]?.root ?? []);
    if (roots.length > 0) addNotes(file, kind, roots, noted[index]?.join("") ?? "");
    return roots.length > 0;
  });
  if (numbering) {
    const xml = numbering.head + run.newLists() + numbering.tail;
    file.add(NUMBERING_PART, `${TYPES}.numbering+xml`, xml);
    relatePart(file, "numbering", NUMBERING_PART);
  }
  const first = all[0]?.related("settings");
  const settings = (first && all[0]?.text(first)) || BARE_SETTINGS;
  file.add(
    "word/settings.xml",
    `${TYPES}.settings+xml`,
    printSettings(settings, common.hasEvenPages, usedNotes),
  );
  relatePart(file, "settings", "word/settings.xml");
  return file.finish(title);
}

/** An edition ready to be written with values. */
interface ReadyToPrint {
  dressed: DressedEdition;
  identifiers: ReturnType<typeof noIdentifiers>;
  head: Step[];
  section: Step[];
  tail: Step[];
  open: string;
  close: string;
  notes: Step[][];
}

function readyEdition(
  dressed: DressedEdition,
  { head, open, section, close, tail }: ReturnType<typeof separateBody>,
  notes: readonly string[],
): ReadyToPrint {
  const identifiers = noIdentifiers();
  const steps = (xml: string) => readSteps(xml, identifiers);
  return {
    dressed,
    identifiers,
    head: steps(head),
    section: steps(section),
    tail: steps(tail),
    open,
    close,
    notes: notes.map(steps),
  };
}

/** The last section of a file is described at its very end, all others in the last paragraph. */
function writeDocument(
  { dressed, identifiers, head, section, tail, open, close, notes }: ReadyToPrint,
  run: PrintRun,
  document: PrintedValues,
  isLast: boolean,
): { body: string; notes: string[] } {
  const identified = { ...document, ...run.takeIds(identifiers, dressed.look) };
  const fillingIn = (into: string) => ({
    ...identified,
    relate: (part: string) => run.relateOwn(into, dressed, part, document),
  });
  const filling = fillingIn(MAIN_PART);
  const write = (steps: readonly Step[]) => writeSteps(steps, filling);
  const body = isLast
    ? write(head) + write(tail) + write(section)
    : write(head) + open + write(section) + close + write(tail);
  const written = NOTE_KINDS.map((kind, index) =>
    writeSteps(notes[index] ?? [], fillingIn(partOfNotes(kind))),
  );
  return { body, notes: written };
}

function commonBackground(bodies: readonly EditionBody[]): string {
  const backgrounds = new Set(bodies.map(({ background }) => background));
  return backgrounds.size === 1 ? ([...backgrounds][0] ?? "") : "";
}

const BLANK_PARTS = {
  headerReference: { kind: "header", root: "hdr" },
  footerReference: { kind: "footer", root: "ftr" },
} as const;

function commonPages(file: PrintPackage, bodies: readonly EditionBody[]): CommonPages {
  const blanks = new Map<string, string>();
  return {
    references: bodies.flatMap(({ references }) => references),
    hasEvenPages: bodies.some((body) => body.hasEvenPages),
    blank(element) {
      const { kind, root } = BLANK_PARTS[element];
      const known = blanks.get(kind);
      if (known !== undefined) return known;
      const name = file.newName(`word/${kind}`, ".xml");
      const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p></w:${root}>`;
      file.add(name, `${TYPES}.${kind}+xml`, xml);
      const id = relatePart(file, kind, name);
      blanks.set(kind, id);
      return id;
    },
  };
}
