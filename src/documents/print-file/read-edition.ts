import { constants, inflateRawSync } from "node:zlib";
import type { Press, PressedEntry, Stretch } from "../press-template.js";
import { readContentTypes } from "./content-types.js";
import { conditionMark, fieldMark, UNCONDITIONAL } from "./marks.js";
import {
  kindOf,
  type Relationship,
  readRelationships,
  relationshipsOf,
  targetPart,
} from "./relationships.js";

/** An edition's parts, taken out of its press: a print file says what its documents say. */
export interface PrintEdition {
  /** The part with the document's body. */
  main: string;
  /** The text of an XML part with marks, see `marks`; null where there is no such part. */
  text(part: string): string | null;
  /** A part's bytes, as they are in every document. */
  bytes(part: string): Uint8Array;
  typeOf(part: string): string;
  /** The field of which a part is the picture; null for every other part. */
  drawnField(part: string): string | null;
  relationships(part: string): Relationship[];
  /** The part to which the main part has a relationship of this kind. */
  related(kind: string): string | null;
}

const LOCAL_NAME_LENGTH_AT = 26;
const LOCAL_NAME_AT = 30;
const TAG = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** Takes a press apart again. */
export function readEdition({ entries }: Press): PrintEdition {
  const parts = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const bytes = (part: string) => {
    const entry = parts.get(part);
    if (!entry || entry.filled) throw new Error("an edition lacks a part that it refers to");
    return inflateRawSync(entry.local.subarray(LOCAL_NAME_AT + Buffer.byteLength(part)));
  };
  const text = (part: string) => {
    const entry = parts.get(part);
    if (!entry || entry.filled === "picture") return null;
    const xml = entry.filled
      ? entry.stretches.map(marked).join("")
      : Buffer.from(bytes(part)).toString("utf8");
    return withPlainQuotes(xml.replace(/^\uFEFF/, ""));
  };
  const relationships = (part: string) => readRelationships(text(relationshipsOf(part)) ?? "");
  const main = relationships("").find((one) => kindOf(one) === "officeDocument");
  if (!main) throw new Error("an edition has no main part");
  const mainPart = targetPart("", main);
  return {
    main: mainPart,
    text,
    bytes,
    relationships,
    drawnField(part) {
      const entry = parts.get(part);
      return entry?.filled === "picture" ? entry.field : null;
    },
    typeOf: readContentTypes(text("[Content_Types].xml") ?? ""),
    related(kind) {
      const found = relationships(mainPart).find((one) => kindOf(one) === kind && !one.isExternal);
      return found ? targetPart(mainPart, found) : null;
    },
  };
}

function nameOf({ local }: PressedEntry): string {
  const length = local.readUInt16LE(LOCAL_NAME_LENGTH_AT);
  return local.toString("utf8", LOCAL_NAME_AT, LOCAL_NAME_AT + length);
}

function marked(stretch: Stretch): string {
  const content = stretch.segment
    ? inflateRawSync(stretch.segment.deflated, { finishFlush: constants.Z_SYNC_FLUSH }).toString()
    : fieldMark(stretch.field, stretch.isPlain);
  const condition = conditionMark(stretch);
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
