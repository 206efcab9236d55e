import type { DenseWorkSheet } from "@e965/xlsx";
import { damaged, FormatError, inPlace } from "../format-error.js";
import {
  kindOfRelationship,
  type Parts,
  relationshipsOf,
  resolveTarget,
  textOfPart,
} from "../office-package.js";
import type { Grid } from "../tables/grid.js";
import { parseWorkbook, readSheet } from "../tables/read-sheet.js";
import { refuseDoctypes } from "../xml.js";
import { packEntry, writeArchive } from "../zip/write-archive.js";

/** Sheets, styles and lists; nothing that could lead the library to take it for another format. */
const WORKBOOK_PART = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|xl\/)/i;

/**
 * Reads every sheet of an XLSX or XLSM file as a grid, in the file's order.
 *
 * @throws FormatError `other-kind`, `legacy-format`, `damaged`, `too-large`
 */
export async function readXlsx(parts: Parts): Promise<Grid[]> {
  const sheetParts = checkWorkbookParts(parts);
  const checked = [...parts].filter(([name]) => WORKBOOK_PART.test(name));
  // Packed anew, so that the library sees what was checked and not its own reading of the zip.
  const archive = writeArchive(checked.map(([name, content]) => packEntry(name, content)));
  const workbook = await parseWorkbook(archive);
  const described = workbook.Workbook?.Sheets ?? [];
  return workbook.SheetNames.flatMap((name, index): Grid[] => {
    const sheet = workbook.Sheets[name] as DenseWorkSheet | undefined;
    const info = described[index] as { id?: string; Hidden?: number } | undefined;
    const part = sheetParts.get(info?.id ?? "");
    if (sheet === undefined || sheet["!type"] !== undefined) {
      // A chart has no cells to read; a worksheet that could not be read is damage.
      if (sheet === undefined && part !== undefined) {
        throw damaged("a sheet that cannot be read", { sheet: name });
      }
      return [];
    }
    const hiddenRows = inPlace(
      () => ({ sheet: name }),
      () => hiddenRowsOf(parts.get(part ?? "")),
    );
    return [readSheet(name, (info?.Hidden ?? 0) !== 0, sheet, hiddenRows)];
  });
}

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
function checkWorkbookParts(parts: Parts): Map<string, string> {
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
  const sheets = relations.filter(({ kind }) => kind === "worksheet");
  const broken =
    relations.find(({ kind, part }) => NEEDED.has(kind) && !parts.has(part)) ??
    sheets.find(({ part }) => !SHEET_IS_WHOLE.test(textOfPart(parts, part)));
  if (broken) throw damaged("a part that is missing or cut short", { part: broken.part });
  if (sheets.length === 0) throw damaged("a workbook without worksheets");
  return new Map(sheets.map(({ id, part }) => [id, part]));
}

function refuseOtherZip(parts: Parts): FormatError {
  const names = [...parts.keys()];
  for (const [known, fault, kind] of OTHER_ZIPS) {
    if (names.some((name) => known.test(name))) return new FormatError(fault, "no XLSX", { kind });
  }
  // A workbook with its main part lost is a broken workbook, not a stranger.
  if (names.some((name) => name.startsWith("xl/"))) {
    return damaged("a workbook without its main part");
  }
  return new FormatError("other-kind", "a zip of something", { kind: "ZIP" });
}

const ROW_OR_CELL = /<(?:\w+:)?(row|c)(\s[^<>]*?)?\/?>/g;
const REFERENCE = /\sr\s*=\s*["']([^"']*)["']/;
const ADDRESS = /^([A-Z]{0,3})([1-9]\d{0,6})$/;
const HIDDEN = /\shidden\s*=\s*["'](1|true|0|false)["']/;
/** How a sheet says that rows are hidden unless they say otherwise. Source: ECMA-376 18.3.1.81. */
const HIDDEN_BY_DEFAULT = /<(?:\w+:)?sheetFormatPr\s[^<>]*?zeroHeight\s*=\s*["'](?:1|true)["']/;

/**
 * Walks the rows and cells of a worksheet's XML and refuses one in which two rows, or two cells of a
 * row, have one number: the library would keep the last and lose the others, with the people in them;
 * and one with a number that is none.
 *
 * The one place where XML is read by patterns and not by `readXml`: the library reads worksheets so,
 * and what guards it must see what it sees, in a sheet that is not well-formed too. It also takes two
 * thirds of the time, over millions of cells.
 *
 * @param part the worksheet's XML; nothing where the sheet has none of its own
 * @returns numbers of the rows that are hidden, by hand or by a filter, from 1
 * @throws FormatError `damaged` with the row, and the column of a cell
 */
export function hiddenRowsOf(part: Uint8Array | undefined): ReadonlySet<number> {
  const bytes = Buffer.from(part ?? []);
  // What is looked for is ASCII, and a letter cut into its bytes is none of it.
  const xml = bytes.toString("latin1");
  const byDefault = HIDDEN_BY_DEFAULT.test(xml);
  const mayHide = byDefault || bytes.includes("hidden");
  const hidden = new Set<number>();
  const rows = new Set<number>();
  let cells = new Set<string>();
  let row = 0;
  for (const [, tag, attributes = ""] of xml.matchAll(ROW_OR_CELL)) {
    const reference = REFERENCE.exec(attributes)?.[1];
    const [address, column = "", number = ""] = ADDRESS.exec(reference ?? "") ?? [];
    if (reference !== undefined && address === undefined) {
      throw damaged("a number that is none", { row: tag === "row" ? row + 1 : row });
    }
    if (tag === "row") {
      row = number === "" ? row + 1 : Number(number);
      if (rows.has(row)) throw damaged("two rows of one number", { row });
      rows.add(row);
      cells = new Set();
      if (mayHide && isHidden(attributes, byDefault)) hidden.add(row);
    } else if (column !== "") {
      // A cell that names another row than the one it stands in would come to replace one there.
      const isStray = Number(number) !== row;
      if (isStray || cells.has(column)) throw damaged("two cells at one place", { row, column });
      cells.add(column);
    }
  }
  return hidden;
}

function isHidden(attributes: string, byDefault: boolean): boolean {
  const said = HIDDEN.exec(attributes)?.[1];
  return said === undefined ? byDefault : said === "1" || said === "true";
}
