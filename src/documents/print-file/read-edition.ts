import { constants, inflateRawSync } from "node:zlib";
import {
  CONTENT_TYPES,
  kindOfRelationship,
  type Relationship,
  readContentTypes,
  readRelationships,
  relationshipsPartOf,
  resolveTarget,
} from "../../formats/office-package.js";
import { LOCAL_MEASURES_AT, type PackedEntry } from "../../formats/zip/write-archive.js";
import type { Press, PressedEntry, Stretch } from "../press.js";
import { CLOSE, mark, OPEN, UNCONDITIONAL } from "./marks.js";

/** An edition's parts, taken out of its press: a print file says what its documents say. */
export interface PrintEdition {
  parts: readonly string[];
  /** The part with the document's body. */
  main: string;
  /** The text of an XML part with marks, see `marks`; null where there is no such part. */
  text(part: string): string | null;
  /** A part that is the same in every document, as it is packed there; null for every other one. */
  still(part: string): PackedEntry | null;
  typeOf(part: string): string;
  /** The field of which a part is the picture; null for every other part. */
  drawnField(part: string): string | null;
  relationships(part: string): readonly Relationship[];
  /** The name of the part that a relationship of `part` leads to. */
  target(part: string, relationship: Relationship): string;
  /** Whether every document has a part of its own there: a header, a picture, a chart with values. */
  isOwn(part: string, relationship: Relationship): boolean;
  /** The part to which the main part has a relationship of this kind. */
  related(kind: string): string | null;
}

const NOT_TEXT = new RegExp(`[${OPEN}${CLOSE}]`, "g");
const LOCAL_NAME_AT = 30;
const TAG = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** Takes a press apart again. As in every package, the letter case of parts' names means nothing. */
export function readEdition({ entries }: Press): PrintEdition {
  const byName = new Map(entries.map((entry) => [nameOf(entry).toLowerCase(), entry]));
  const entryOf = (part: string) => byName.get(part.toLowerCase());
  const text = (part: string) => {
    const entry = entryOf(part);
    if (!entry || entry.filled === "picture") return null;
    const xml = entry.filled
      ? entry.stretches.map(marked).join("")
      : withoutMarks(inflateRawSync(packedIn(entry.local).deflated));
    return withPlainQuotes(xml.replace(/^\uFEFF/, ""));
  };
  const typeOf = readContentTypes(text(CONTENT_TYPES) ?? "");
  const related = new Map<string, Relationship[]>();
  const relationships = (part: string) => {
    const known = related.get(part) ?? readRelationships(text(relationshipsPartOf(part)) ?? "");
    related.set(part, known);
    return known;
  };
  const main = relationships("").find((one) => kindOfRelationship(one) === "officeDocument");
  if (!main) throw new Error("an edition has no main part");
  // A name may stand in the archive as it is written in an address.
  const target = (part: string, { target: address }: Relationship) => {
    const name = resolveTarget(part, address) ?? address;
    return byName.has(name.toLowerCase()) ? name : encodeURI(name);
  };
  const mainPart = target("", main);
  const isFilled = (part: string) => entryOf(part)?.filled === true;
  const drawnField = (part: string) => {
    const entry = entryOf(part);
    return entry?.filled === "picture" ? entry.field : null;
  };
  return {
    parts: entries.map(nameOf),
    main: mainPart,
    text,
    still(part) {
      const entry = entryOf(part);
      return entry && !entry.filled ? packedIn(entry.local) : null;
    },
    relationships,
    target,
    drawnField,
    isOwn(part, relationship) {
      const kind = kindOfRelationship(relationship);
      if (relationship.isExternal) return false;
      if (kind === "header" || kind === "footer") return true;
      const leadsTo = target(part, relationship);
      // Notes have values too, but stand in one part for all documents.
      return (
        drawnField(leadsTo) !== null || (isFilled(leadsTo) && !/^(?:foot|end)notes$/.test(kind))
      );
    },
    typeOf: (part) => typeOf(part) || "application/xml",
    related(kind) {
      const found = relationships(mainPart).find(
        (one) => kindOfRelationship(one) === kind && !one.isExternal,
      );
      return found ? target(mainPart, found) : null;
    },
  };
}

function nameOf({ local }: PressedEntry): string {
  return packedIn(local).name.toString("utf8");
}

/** An entry with its header, taken apart. Source of the layout: PKWARE APPNOTE 6.3. */
function packedIn(local: Buffer): PackedEntry {
  const name = local.subarray(LOCAL_NAME_AT, LOCAL_NAME_AT + local.readUInt16LE(26));
  return {
    name,
    crc: local.readUInt32LE(LOCAL_MEASURES_AT),
    size: local.readUInt32LE(LOCAL_MEASURES_AT + 8),
    deflated: local.subarray(LOCAL_NAME_AT + name.length),
  };
}

const UNFINISHED = { finishFlush: constants.Z_SYNC_FLUSH };

function withoutMarks(bytes: Buffer): string {
  return bytes.toString("utf8").replace(NOT_TEXT, "");
}

function marked(stretch: Stretch): string {
  const content = stretch.segment
    ? withoutMarks(inflateRawSync(stretch.segment.deflated, UNFINISHED))
    : mark({ field: stretch.field, isPlain: stretch.isPlain });
  const { blocks, unless } = stretch;
  const condition = mark({ when: { blocks, unless } });
  return condition === UNCONDITIONAL ? content : `${condition}${content}${UNCONDITIONAL}`;
}

/** Attributes in double quotes, so that they need be looked for in one form only. */
function withPlainQuotes(xml: string): string {
  if (!xml.includes("'")) return xml;
  return xml.replace(TAG, (tag) =>
    tag.includes("'") && !tag.startsWith("<!")
      ? tag.replace(/=\s*(?:"([^"]*)"|'([^']*)')/g, (whole, double, single) =>
          double === undefined ? `="${String(single).replaceAll('"', "&quot;")}"` : whole,
        )
      : tag,
  );
}
