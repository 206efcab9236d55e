import {
  kindOfRelationship,
  type Relationship,
  relationshipType,
} from "../../formats/office-package.js";
import { parseXml } from "../../formats/xml.js";
import { packText } from "../../formats/zip/write-archive.js";
import type { FieldValues } from "../../model/document.js";
import type { Draw } from "../check-code.js";
import type { Press } from "../press.js";
import { fieldsIn } from "../word-fields.js";
import { type EditionBody, hasSides, type Reference, readBody } from "./body.js";
import { type CountedLists, countedLists } from "./counted-lists.js";
import { countedPages, isNumberOfPages } from "./counted-pages.js";
import type { EditionToMark } from "./mark-part.js";
import { bookmarksIn, type Identifiers, readSteps, type Step, writeSteps } from "./marks.js";
import { type EditionNotes, NOTE_KINDS, printSettings, readNotes } from "./notes.js";
import { type OwnParts, ownParts, type PartKeeper, partKeeper } from "./own-parts.js";
import { openPackage, PART_OF_MAKER, type PrintPackage } from "./print-package.js";
import { type PrintEdition, readEdition } from "./read-edition.js";

const WML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const NO_STYLES = "<w:styles/>";
const NO_LISTS = `<w:numbering xmlns:w="${WML}"></w:numbering>`;

/** An edition from which documents are printed. */
interface EditionToPrint {
  press: Press;
  /** From `loadDraw`; a press without pictures needs none. */
  draw?: Draw | null;
}

/**
 * Puts documents of one edition into one Word file, in their order, each on pages of its own and
 * looking as it looks alone. What they have in common is taken over from the edition as it is.
 *
 * @returns the bytes of a DOCX; the same documents give the same bytes
 * @throws UserError `print-too-many`
 */
export function mergeDocuments(
  { press, draw = null }: EditionToPrint,
  documents: readonly FieldValues[],
): Buffer {
  const edition = readEdition(press);
  const lists = countedLists(
    textOf(edition, "numbering") ?? NO_LISTS,
    textOf(edition, "styles") ?? NO_STYLES,
  );
  const main = edition.text(edition.main) ?? "";
  const marked: EditionToMark = {
    ...{ edition, lists },
    bookmarks: bookmarksIn(main),
    pages: countedPages(main),
  };
  const notes = NOTE_KINDS.flatMap((kind) => readNotes(kind, marked) ?? []);
  const file = openPackage(edition.parts);
  const keeper = partKeeper(file, edition, rewrittenParts(edition, notes));
  const firstId = Math.max(1, ...notes.map((some) => some.firstId));
  const own = ownParts({ file, keeper, marked, draw, firstId });
  keepLooks(keeper, edition, notes);
  const blank = blankParts(file, edition.main);
  const shown = fieldsShown(edition);
  const body = readBody(marked, {
    countsPages: shown.pages || hasSides(textOf(edition, "settings") ?? ""),
    countsAllPages: shown.allPages,
    blank,
  });

  const texts = writeDocuments(documents, { edition, lists, body, notes, own });
  file.addPacked(edition.main, edition.typeOf(edition.main), texts.main);
  for (const [index, { part, head, tail }] of notes.entries()) {
    file.add(part, edition.typeOf(part), head + (texts.notes[index] ?? []).join("") + tail);
  }
  addSheets(file, { edition, lists, notes });
  return file.finish();
}

interface ReadyEdition {
  edition: PrintEdition;
  lists: CountedLists;
  body: EditionBody;
  notes: readonly EditionNotes[];
  own: OwnParts;
}

/** Writes what the documents have each for themselves: their bodies, and their notes by kind. */
function writeDocuments(
  documents: readonly FieldValues[],
  { edition, lists, body, notes, own }: ReadyEdition,
) {
  const identifiers: Identifiers = new Map();
  const steps = (xml: string) => readSteps(xml, identifiers);
  const [head, section, close, tail, end] = [
    ...[body.head, body.section, body.close],
    ...[body.tail, body.end],
  ].map(steps);
  const ready = notes.map(({ part, notes: text }) => ({ part, steps: steps(text) }));

  const main = packText(edition.main);
  const noted = notes.map((): string[] => []);
  main.write(body.before);
  for (const [index, values] of documents.entries()) {
    const firstId = own.takeIds(identifiers);
    const writerOf = (part: string) => {
      const filling = {
        ...{ values, ordinal: index + 1, firstId },
        ...{ list: lists.begin(), counted: new Set<string>() },
        relate: (id: string) => own.relate(part, part, id, { values, ordinal: index + 1 }),
      };
      return (some: readonly Step[] = []) => writeSteps(some, filling);
    };
    const write = writerOf(edition.main);
    // The last section of a file is described at its very end, all others in their last paragraph.
    main.write(
      index === documents.length - 1
        ? write(head) + write(tail) + write(end) + write(section)
        : write(head) + body.open + write(section) + write(close) + write(tail),
    );
    for (const [kind, { part, steps: note }] of ready.entries()) {
      noted[kind]?.push(writerOf(part)(note));
    }
  }
  main.write(body.after);
  return { main: main.end(), notes: noted };
}

/** Parts that stand in the file under their names, but not as they are. */
function rewrittenParts(edition: PrintEdition, notes: readonly EditionNotes[]): string[] {
  const related = ["numbering", "settings"].flatMap((kind) => edition.related(kind) ?? []);
  return [edition.main, PART_OF_MAKER, ...related, ...notes.map(({ part }) => part)];
}

/** What a document refers to without naming it in its text. */
const LOOKS =
  /^(?:styles|stylesWithEffects|theme|fontTable|webSettings|settings|numbering|footnotes|endnotes|diagramDrawing)$/;
const TOLD_OF_DOCUMENT = /^(?:officeDocument|core-properties|custom-properties)$/;

/** Takes over what the documents share, and what the edition says of itself: fields may show its title. */
function keepLooks(
  keeper: PartKeeper,
  edition: PrintEdition,
  notes: readonly EditionNotes[],
): void {
  const { main } = edition;
  const text = edition.text(main) ?? "";
  const isNeeded = (one: Relationship) =>
    LOOKS.test(kindOfRelationship(one)) || text.includes(`="${one.id}"`);
  keeper.keepStill(main, main, isNeeded);
  const numbering = edition.related("numbering");
  for (const part of [numbering ?? [], notes.map(({ part }) => part)].flat()) {
    keeper.keepStill(part, part);
  }
  const told = edition.relationships("").filter((one) => {
    const target = edition.target("", one);
    const isStill = edition.still(target) !== null || target === main;
    return isStill && TOLD_OF_DOCUMENT.test(kindOfRelationship(one));
  });
  keeper.keep("", told);
}

/** The lists and settings, to which the documents add theirs. */
function addSheets(
  file: PrintPackage,
  { edition, lists, notes }: Pick<ReadyEdition, "edition" | "lists" | "notes">,
): void {
  const numbering = edition.related("numbering");
  if (numbering !== null) file.add(numbering, edition.typeOf(numbering), lists.write());
  const settings = edition.related("settings");
  if (settings === null) return;
  const kinds = notes.map(({ kind }) => kind);
  const xml = printSettings(edition.text(settings) ?? "", kinds);
  file.add(settings, edition.typeOf(settings), xml);
}

function textOf(edition: PrintEdition, kind: string): string | null {
  const part = edition.related(kind);
  return part === null ? null : edition.text(part);
}

/**
 * Whether pages are numbered, and whether it is said how many there are: elsewhere they are left alone,
 * for a number can make a page blank.
 */
function fieldsShown(edition: PrintEdition): { pages: boolean; allPages: boolean } {
  const headers = edition
    .relationships(edition.main)
    .filter((one) => /^(?:header|footer|footnotes|endnotes)$/.test(kindOfRelationship(one)))
    .map((one) => edition.target(edition.main, one));
  const texts = [edition.main, ...headers].map((part) => edition.text(part) ?? "");
  const allPages = texts.some((xml) => fieldsIn(xml, parseXml(xml)).some(isNumberOfPages));
  const pages = allPages || texts.some((xml) => /[">\s](?:PAGE|PAGEREF)\b/.test(xml));
  return { pages, allPages };
}

/** Headers and footers in which nothing stands, made where they are needed. */
function blankParts(file: PrintPackage, main: string): (element: Reference["element"]) => string {
  const made = new Map<string, string>();
  return (element) => {
    const isHeader = element === "headerReference";
    const [kind, root] = isHeader ? (["header", "hdr"] as const) : (["footer", "ftr"] as const);
    const name = made.get(kind) ?? file.newName(main.replace(/[^/]*$/, `${kind}1.xml`));
    if (!made.has(kind)) {
      const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${WML}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p></w:${root}>`;
      const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
      file.add(name, type, xml);
    }
    made.set(kind, name);
    return file.relate(main, relationshipType(kind), name);
  };
}
