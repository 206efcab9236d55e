import { hasDoctype } from "../formats/xml/has-doctype.js";
import { UserError } from "../model/errors.js";
import type { Parts } from "./check-workbook-parts.js";
import type { Grid } from "./grid.js";
import { readOdsSheets } from "./ods-sheets.js";

const MANIFEST = "META-INF/manifest.xml";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
const SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet/;

const OTHER_KINDS: [type: string, kind: string][] = [
  ["text", "ODT"],
  ["presentation", "ODP"],
  ["graphics", "ODG"],
];

/** True for a zip that is an OpenDocument file of any kind. */
export function isOpenDocument(parts: Parts): boolean {
  if (typeOf(parts).startsWith(OPEN_DOCUMENT)) return true;
  return parts.has("content.xml") && parts.has(MANIFEST);
}

/**
 * Reads every sheet of an ODS file as a grid, in the file's order.
 *
 * @throws UserError `roster-not-workbook`, `roster-password`, `roster-damaged`, `roster-too-large`
 */
export function readOds(parts: Parts): Grid[] {
  const type = typeOf(parts);
  if (type !== "" && !SPREADSHEET.test(type)) {
    const kind = OTHER_KINDS.find(([name]) => type.startsWith(OPEN_DOCUMENT + name))?.[1];
    throw new UserError("roster-not-workbook", { kind: kind ?? "ZIP" });
  }
  const manifest = textOf(parts, MANIFEST);
  // An encrypted part looks like a damaged one; only the manifest tells.
  if (/<(?:\w+:)?encryption-data[\s>]/.test(manifest)) throw new UserError("roster-password");
  for (const [name, bytes] of parts) {
    if (/\.(?:xml|rdf)$/i.test(name) && hasDoctype(bytes)) {
      throw new UserError("roster-damaged", { part: name });
    }
  }
  const grids = readOdsSheets(textOf(parts, "content.xml"));
  if (grids.length === 0) throw new UserError("roster-damaged");
  return grids;
}

function typeOf(parts: Parts): string {
  return Buffer.from(parts.get("mimetype") ?? [])
    .toString("latin1")
    .trim();
}

function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new UserError("roster-damaged", { part: name });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError("roster-damaged", { part: name }, cause);
  }
}
