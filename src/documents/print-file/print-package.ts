import { posix } from "node:path";
import {
  CONTENT_TYPES,
  type Relationship,
  relationshipsPartOf,
  relationshipType,
  targetOf,
  writeContentTypes,
  writeRelationships,
} from "../../formats/office-package.js";
import { type PackedEntry, packEntry, writeArchive } from "../../formats/zip/write-archive.js";
import { UserError } from "../../model/errors.js";

const LOCAL_HEADER_LENGTH = 30;

/** What an archive without the zip64 extension can hold. */
const MOST_ENTRIES = 65_535;

/** By this a file is known to be of Kualik's making: a word processor that saves it writes its own. */
const APPLICATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Kualik</Application></Properties>`;

/** Where it stands, in place of what the edition says of the program that wrote it. */
export const PART_OF_MAKER = "docProps/app.xml";
const TYPE_OF_MAKER = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

const MARK_OF_MAKER = packEntry(PART_OF_MAKER, Buffer.from(APPLICATION, "utf8"));

/** What every file begins with that is made here, until somebody changes it. */
export const BEGINNING = writeArchive([MARK_OF_MAKER]).subarray(
  0,
  LOCAL_HEADER_LENGTH + MARK_OF_MAKER.name.length + MARK_OF_MAKER.deflated.length,
);

/** Whether a file was made here, for the printer or for handing over, and nobody has changed it since. */
export function isForPrinter(bytes: Uint8Array): boolean {
  return BEGINNING.equals(bytes.subarray(0, BEGINNING.length));
}

/** A Word document while it is put together out of parts. */
export interface PrintPackage {
  /** Adds a part. */
  add(part: string, type: string, content: Uint8Array | string): void;
  /** Adds a part that is packed already. */
  addPacked(part: string, type: string, packed: PackedEntry): void;
  /** A name that no part has: `word/header12.xml` for `word/header3.xml`. */
  newName(like: string): string;
  /** Gives a part relationships under the names that it knows them by; "" stands for the package. */
  keepRelationships(from: string, relationships: readonly Relationship[]): void;
  /** Relates a part to another one; the same relationship is made once. */
  relate(from: string, type: string, to: string): string;
  /** The document's bytes. @throws UserError `print-too-many` */
  finish(): Buffer;
}

/**
 * Begins a document.
 *
 * @param taken names that none of the new parts may have
 */
export function openPackage(taken: readonly string[] = []): PrintPackage {
  const entries: PackedEntry[] = [];
  const types = new Map<string, string>([[PART_OF_MAKER, TYPE_OF_MAKER]]);
  const relationships = new Map<string, PartRelationships>();
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const counts = new Map<string, number>();

  const addPacked = (part: string, type: string, packed: PackedEntry) => {
    entries.push(packed);
    types.set(part, type);
  };
  const relationshipsFrom = (part: string) => {
    const known: PartRelationships = relationships.get(part) ?? { kept: [], made: new Map() };
    relationships.set(part, known);
    return known;
  };
  const relate: PrintPackage["relate"] = (from, type, to) => {
    const { kept, made } = relationshipsFrom(from);
    const key = `${type} ${to}`;
    const found = made.get(key);
    if (found) return found.id;
    const isTaken = (id: string) => kept.some((one) => one.id === id);
    const freeId = (id: string): string => (isTaken(id) ? freeId(`${id}_`) : id);
    const id = freeId(`print${made.size + 1}`);
    made.set(key, { id, type, target: targetOf(from, to), isExternal: false });
    return id;
  };
  return {
    addPacked,
    relate,
    add(part, type, content) {
      const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
      addPacked(part, type, packEntry(part, bytes));
    },
    newName(like) {
      const extension = posix.extname(like);
      const stem = like.slice(0, like.length - extension.length).replace(/\d+$/, "");
      const next = (count: number): number =>
        names.has(`${stem}${count}${extension}`.toLowerCase()) ? next(count + 1) : count;
      const count = next((counts.get(stem) ?? 0) + 1);
      counts.set(stem, count);
      return `${stem}${count}${extension}`;
    },
    keepRelationships(from, some) {
      relationshipsFrom(from).kept.push(...some);
    },
    finish() {
      relate("", relationshipType("extended-properties"), PART_OF_MAKER);
      const lists = [...relationships].map(([from, { kept, made }]) =>
        packEntry(
          relationshipsPartOf(from),
          Buffer.from(writeRelationships([...kept, ...made.values()]), "utf8"),
        ),
      );
      const contents = packEntry(CONTENT_TYPES, Buffer.from(writeContentTypes(types), "utf8"));
      const all = [MARK_OF_MAKER, contents, ...lists, ...entries];
      if (all.length > MOST_ENTRIES) throw new UserError("print-too-many");
      return writeArchive(all);
    },
  };
}

interface PartRelationships {
  /** Those of the edition, which may know one part by several names. */
  kept: Relationship[];
  made: Map<string, Relationship>;
}
