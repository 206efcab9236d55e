import { posix } from "node:path";
import { type PackedEntry, packEntry, writeArchive } from "../../formats/zip/write-archive.js";
import { UserError } from "../../model/errors.js";
import { writeContentTypes } from "./content-types.js";
import {
  type Relationship,
  relationshipsOf,
  relationshipType,
  targetOf,
  writeRelationships,
} from "./relationships.js";

export const MAIN_PART = "word/document.xml";

const LOCAL_HEADER_LENGTH = 30;

/** What an archive without the zip64 extension can hold. */
const MOST_ENTRIES = 65_535;

const CORE =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** By this a file is known to be of Kualik's making: a word processor that saves it writes its own. */
const APPLICATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Kualik</Application></Properties>`;

const MARK_OF_MAKER = packEntry("docProps/app.xml", Buffer.from(APPLICATION, "utf8"));

/** What every file begins with that is made here, until somebody changes it. */
export const BEGINNING = writeArchive([MARK_OF_MAKER]).subarray(
  0,
  LOCAL_HEADER_LENGTH + MARK_OF_MAKER.name.length + MARK_OF_MAKER.deflated.length,
);

/** A Word document while it is put together out of parts. */
export interface PrintPackage {
  /** Adds a part. */
  add(part: string, type: string, content: Uint8Array | string): void;
  /** Adds a part that was packed by its author. */
  addPacked(part: string, type: string, packed: PackedEntry): void;
  /** A name that no part has yet: `word/header12.xml` for `word/header`, `.xml`. */
  newName(stem: string, extension: string): string;
  /** Relates a part to another one or to an address outside; the same relationship is made once. */
  relate(from: string, relationship: Omit<Relationship, "id">): string;
  /** Gives a part relationships under the names that it knows them by. */
  keepRelationships(from: string, relationships: readonly Relationship[]): void;
  /** The document's bytes. @throws UserError `print-too-many` */
  finish(title: string): Buffer;
}

/** Begins a document. */
export function openPackage(): PrintPackage {
  const entries: PackedEntry[] = [];
  const types = new Map<string, string>();
  const relationships = new Map<string, Map<string, Relationship>>();
  const counts = new Map<string, number>();

  const add = (part: string, type: string, content: Uint8Array | string) => {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    entries.push(packEntry(part, bytes));
    types.set(part, type);
  };
  const relate = (from: string, { type, target, isExternal }: Omit<Relationship, "id">) => {
    const known = relationships.get(from) ?? new Map<string, Relationship>();
    relationships.set(from, known);
    const key = `${isExternal} ${type} ${target}`;
    const found = known.get(key) ?? { id: `rId${known.size + 1}`, type, target, isExternal };
    known.set(key, found);
    return found.id;
  };
  return {
    add,
    relate,
    addPacked(part, type, packed) {
      entries.push(packed);
      types.set(part, type);
    },
    keepRelationships(from, some) {
      if (some.length > 0) relationships.set(from, new Map(some.map((one) => [one.id, one])));
    },
    newName(stem, extension) {
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      return `${stem}${count}${extension}`;
    },
    finish(title) {
      add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        core(title),
      );
      types.set(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      );
      relate("", {
        type: relationshipType("officeDocument"),
        target: MAIN_PART,
        isExternal: false,
      });
      relate("", { type: CORE, target: "docProps/core.xml", isExternal: false });
      relate("", {
        type: relationshipType("extended-properties"),
        target: "docProps/app.xml",
        isExternal: false,
      });
      const lists = [...relationships].map(([from, some]) =>
        packEntry(
          relationshipsOf(from),
          Buffer.from(writeRelationships([...some.values()]), "utf8"),
        ),
      );
      const contents = packEntry(
        "[Content_Types].xml",
        Buffer.from(writeContentTypes(types), "utf8"),
      );
      const all = [MARK_OF_MAKER, contents, ...lists, ...entries];
      if (all.length > MOST_ENTRIES) throw new UserError("print-too-many");
      return writeArchive(all);
    },
  };
}

/** A part that the main part refers to. */
export function relatePart(file: PrintPackage, kind: string, part: string): string {
  const target = targetOf(MAIN_PART, part);
  return file.relate(MAIN_PART, { type: relationshipType(kind), target, isExternal: false });
}

/** A part's name without its number, and its ending: `word/media/image`, `.png`. */
export function stemOf(part: string): { stem: string; extension: string } {
  const extension = posix.extname(part);
  const stem = part.slice(0, part.length - extension.length).replace(/\d+$/, "");
  return { stem, extension };
}

function core(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
}
