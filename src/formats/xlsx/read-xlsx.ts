import { damaged, FormatError, inPlace } from "../format-error.js";
import {
  CONTENT_TYPES,
  inOneCase,
  kindOfRelationship,
  type Parts,
  relationshipsOf,
  resolveTarget,
  textOfPart,
} from "../office-package.js";
import type { Grid } from "../tables/grid.js";
import { readXml } from "../xml.js";
import { isTrue, numberFormatter, readCellStyles } from "./cell-styles.js";
import { readSharedStrings } from "./shared-strings.js";
import { type FormattedNumber, type WorkbookLists, Worksheet } from "./worksheet.js";

/** Telling names of the zips that are something else than a workbook. */
const OTHER_ZIPS: [name: RegExp, fault: "other-kind" | "legacy-format", kind: string][] = [
  [/^xl\/workbook\.bin$/, "legacy-format", "XLSB"],
  [/^index(\/|\.zip$)/, "legacy-format", "NUMBERS"],
  [/^ppt\//, "other-kind", "PPTX"],
];

/**
 * Reads every worksheet of an XLSX or XLSM file as a grid, in the workbook's order.
 *
 * @throws FormatError `other-kind`, `legacy-format`, `damaged`, `too-large`
 */
export async function readXlsx(written: Parts): Promise<Grid[]> {
  const parts = inOneCase(written);
  const workbook = workbookPart(parts);
  if (workbook === null) throw refuseOtherZip(parts);
  if (!parts.has(CONTENT_TYPES.toLowerCase())) {
    throw damaged("a file that does not tell its parts");
  }
  const { sheets, date1904 } = readWorkbook(textOfPart(parts, workbook));
  const related = partsOf(parts, workbook);
  const partOfKind = (wanted: string) =>
    [...related.values()].find(({ kind }) => kind === wanted)?.part;
  const lists: WorkbookLists = {
    texts: readSharedStrings(textOfPart(parts, partOfKind("sharedStrings") ?? "")),
    styleOf: readCellStyles(textOfPart(parts, partOfKind("styles") ?? "")),
    date1904,
  };
  const formatted: FormattedNumber[] = [];
  const grids = sheets.flatMap(({ name, hidden, id }): Grid[] => {
    const { kind, part = "" } = related.get(id) ?? {};
    // A sheet may be a chart, which has no cells to read.
    if (kind !== "worksheet" && kind !== undefined) return [];
    const { lines, merges, ...read } = inPlace(
      () => ({ sheet: name }),
      () => Worksheet.read(textOfPart(parts, part), lists),
    );
    formatted.push(...read.formatted);
    return [{ sheet: name, hidden, lines, merges }];
  });
  if (grids.length === 0) throw damaged("a workbook without worksheets");
  if (formatted.length > 0) {
    const format = await numberFormatter();
    for (const { value, format: code, put } of formatted) put(format(code, value, date1904));
  }
  return grids;
}

/** The part that the file says it is about; by its usual name where the file does not say. */
function workbookPart(parts: Parts): string | null {
  const said = [...partsOf(parts, "").values()].find(({ kind }) => kind === "officeDocument");
  const usual = [...parts.keys()].find((name) => /^xl\/workbook\d*\.xml$/.test(name));
  const part = said !== undefined && parts.has(said.part) ? said.part : usual;
  if (part === undefined || !/\.xml$/.test(part)) return null;
  return /<(?:\w+:)?workbook[\s>]/.test(textOfPart(parts, part)) ? part : null;
}

/** Without these a workbook would still open, but with texts or dates silently gone. */
const NEEDED = new Set(["worksheet", "sharedStrings", "styles"]);

/** What a part refers to inside the file, by the reference's name. */
function partsOf(parts: Parts, of: string): Map<string, { kind: string; part: string }> {
  const found = new Map<string, { kind: string; part: string }>();
  for (const relationship of relationshipsOf(parts, of)) {
    if (relationship.isExternal) continue;
    const { id, target } = relationship;
    const kind = kindOfRelationship(relationship);
    const part = (resolveTarget(of, target) ?? target).toLowerCase();
    if (NEEDED.has(kind) && !parts.has(part)) {
      throw damaged(`a part that is missing: ${part}`);
    }
    found.set(id, { kind, part });
  }
  return found;
}

interface DeclaredSheet {
  name: string;
  hidden: boolean;
  /** Of the relationship that leads to it. */
  id: string;
}

/** What a workbook says of its sheets. Source: ECMA-376 18.2. */
function readWorkbook(xml: string): { sheets: DeclaredSheet[]; date1904: boolean } {
  const sheets: DeclaredSheet[] = [];
  let date1904 = false;
  readXml(xml, {
    open(qualified, attributes) {
      const name = qualified.replace(/^.*:/, "");
      if (name === "workbookPr") date1904 = isTrue(attributes.date1904);
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1] ?? "";
      const { name: sheet = "", state = "visible" } = attributes;
      sheets.push({ name: sheet, hidden: state !== "visible", id });
    },
  });
  return { sheets, date1904 };
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
