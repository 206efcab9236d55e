import { FormatError } from "../format-error.js";
import {
  kindOfRelationship,
  type Parts,
  relationshipsOf,
  resolveTarget,
  textOfPart,
} from "../office-package.js";
import { refuseDoctypes } from "../xml/read-xml.js";

/** Without these a workbook would still open, but with texts or dates silently gone. */
const NEEDED = new Set(["worksheet", "sharedStrings", "styles"]);

const SHEET_IS_WHOLE = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/;

/** Telling names of the zips that are something else than a workbook. */
const OTHER_ZIPS: [name: RegExp, fault: "other-kind" | "legacy-format", kind: string][] = [
  [/^xl\/workbook\.bin$/i, "legacy-format", "XLSB"],
  [/^Index(\/|\.zip$)/, "legacy-format", "NUMBERS"],
  [/^word\//, "other-kind", "DOCX"],
  [/^ppt\//, "other-kind", "PPTX"],
];

/**
 * Makes sure that the archive is a workbook and a whole one, because the library that reads it
 * answers damage with an empty sheet instead of an error.
 *
 * @returns relation id → name of the worksheet's part
 * @throws FormatError `other-kind`, `legacy-format`, `damaged`
 */
export function checkWorkbookParts(parts: Parts): Map<string, string> {
  const names = [...parts.keys()];
  const workbook = names.find((name) => /^xl\/workbook\d*\.xml$/i.test(name));
  if (workbook === undefined) throw refuseOtherZip(parts);
  refuseDoctypes(parts, /\.(?:xml|rels)$/i);
  const relations = relationshipsOf(parts, workbook)
    .filter(({ isExternal }) => !isExternal)
    .map((one) => ({
      id: one.id,
      kind: kindOfRelationship(one),
      part: resolveTarget(workbook, one.target) ?? one.target,
    }));
  for (const { kind, part } of relations) {
    if (NEEDED.has(kind) && !parts.has(part)) throw damaged(part);
  }
  const sheets = relations.filter(({ kind }) => kind === "worksheet");
  if (sheets.length === 0) throw new FormatError("damaged", "a workbook without worksheets");
  for (const { part } of sheets) {
    if (!SHEET_IS_WHOLE.test(textOfPart(parts, part))) throw damaged(part);
  }
  return new Map(sheets.map(({ id, part }) => [id, part]));
}

function damaged(part: string): FormatError {
  return new FormatError("damaged", "a part that is missing or cut short", { part });
}

function refuseOtherZip(parts: Parts): FormatError {
  const names = [...parts.keys()];
  for (const [known, fault, kind] of OTHER_ZIPS) {
    if (names.some((name) => known.test(name))) return new FormatError(fault, "no XLSX", { kind });
  }
  // A workbook with its main part lost is a broken workbook, not a stranger.
  if (names.some((name) => name.startsWith("xl/"))) {
    return new FormatError("damaged", "a workbook without its main part");
  }
  return new FormatError("other-kind", "a zip of something", { kind: "ZIP" });
}
