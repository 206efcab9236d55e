import { damaged, FormatError } from "../format-error.js";
import type { Parts } from "../office-package.js";
import type { Grid } from "../tables/grid.js";
import { readXml, refuseDoctypes } from "../xml.js";
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
 * @throws FormatError `other-kind`, `password`, `damaged`, `too-large`
 */
export function readOds(parts: Parts): Grid[] {
  const type = typeOf(parts);
  if (type !== "" && !SPREADSHEET.test(type)) {
    const kind = OTHER_KINDS.find(([name]) => type.startsWith(OPEN_DOCUMENT + name))?.[1];
    throw new FormatError("other-kind", "no spreadsheet", { kind: kind ?? "ZIP" });
  }
  // An encrypted part looks like a damaged one; only the manifest tells.
  if (tellsEncryption(neededText(parts, MANIFEST))) {
    throw new FormatError("password", "the manifest tells of encryption");
  }
  refuseDoctypes(parts, /\.(?:xml|rdf)$/i);
  const grids = readOdsSheets(neededText(parts, "content.xml"));
  if (grids.length === 0) throw damaged("a spreadsheet without sheets");
  return grids;
}

function tellsEncryption(manifest: string): boolean {
  let isTold = false;
  readXml(manifest, {
    open(name) {
      isTold ||= name.replace(/^.*:/, "") === "encryption-data";
    },
  });
  return isTold;
}

function typeOf(parts: Parts): string {
  return Buffer.from(parts.get("mimetype") ?? [])
    .toString("latin1")
    .trim();
}

function neededText(parts: Parts, part: string): string {
  const bytes = parts.get(part);
  if (bytes === undefined) throw damaged("a part that is not there", { part });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damaged("a part that is not UTF-8", { part, cause });
  }
}
