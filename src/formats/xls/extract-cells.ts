import { FormatError, tooLarge } from "../format-error.js";
import { MOST_MERGES } from "../tables/grid.js";
import {
  BIFF,
  type BiffRecord,
  countSharedStrings,
  damagedXls,
  HEADER_LENGTH,
  readRecords,
} from "./biff-records.js";
import {
  type CellTargets,
  checkCells,
  checkRowsAreFilled,
  type MetCells,
  newMetCells,
} from "./check-biff-cells.js";

/** An XLS stream with nothing in it but cells, and what its sheets do not show. */
export interface ExtractedCells {
  stream: Buffer;
  sheets: SheetDisplay[];
}

/** What a worksheet does not show. */
export interface SheetDisplay {
  hidden: boolean;
  /** Rows hidden by hand or by a filter, from 1. */
  hiddenRows: Set<number>;
}

/** A worksheet as the book's list of sheets announces it. */
interface Sheet {
  hidden: boolean;
  /** Where its place in the stream is written in the extract. */
  linkAt: number;
}

interface Extraction {
  out: Buffer;
  length: number;
  /** Sheets that are announced and not yet met, by their place in the stream. */
  ahead: Map<number, Sheet | "not-a-worksheet">;
  sheets: SheetDisplay[];
  targets: CellTargets;
  /** The list of texts, while its continuations are being collected. */
  strings: Buffer[];
  merges: number;
  met: MetCells;
}

type Part = "book" | "worksheet" | "other";

const BOOK = 0x0005;
const WORKSHEET = 0x0010;
const VERSION_97 = 0x0600;
const VERSION_95 = 0x0500;

const OF_BOOK = new Set<number>([
  BIFF.date1904,
  BIFF.codePage,
  BIFF.cellFormat,
  BIFF.sharedStrings,
  BIFF.numberFormat,
  BIFF.begin,
  BIFF.end,
]);
const OF_WORKSHEET = new Set<number>([
  BIFF.formula,
  BIFF.worksheetOptions,
  BIFF.multipleNumbers,
  BIFF.richString,
  BIFF.mergedCells,
  BIFF.sharedString,
  BIFF.number,
  BIFF.label,
  BIFF.booleanOrError,
  BIFF.formulaText,
  BIFF.shortNumber,
  BIFF.begin,
  BIFF.end,
]);

/**
 * Of the list of texts, 8 kB each. The library looks through all of them for every character, so that
 * twice as many take four times as long; a full sheet of rosters needs a thousand.
 */
const MOST_PIECES = 1_600;
const PIECE = 8_000;
const MEGABYTE = 1_000_000;

/** The part of a formula before its tokens: place, format, stored value, flags. */
const FORMULA_VALUE = 20;

/**
 * Checks an XLS stream from end to end and copies what says something about cells. The library then
 * sees checked records only, and none of the notes, drawings and formulas that it may stumble over.
 *
 * @throws FormatError `damaged`, `password`, `legacy-format`, `too-large`
 */
export function extractCells(stream: Buffer): ExtractedCells {
  const extraction: Extraction = {
    // Leaving out and shortening is all that happens, so the extract is never longer.
    out: Buffer.alloc(stream.length),
    length: 0,
    ahead: new Map(),
    sheets: [],
    targets: { formats: 0, sharedStrings: 0 },
    strings: [],
    merges: 0,
    met: newMetCells(),
  };
  let depth = 0;
  let part: Part = "book";
  let continuing = false;
  for (const record of readRecords(stream)) {
    if (record.type === BIFF.begin) {
      depth += 1;
      if (depth === 1) part = beginPart(extraction, record);
    }
    // Charts inside a sheet have parts of their own.
    if (depth === 1) {
      if (record.type !== BIFF.continue) continuing = keep(extraction, record, part);
      else if (continuing) continueLast(extraction, record);
    }
    if (record.type === BIFF.end) depth -= 1;
  }
  if (extraction.ahead.size > 0 || extraction.sheets.length === 0) {
    throw damagedXls("sheets that are announced and not there");
  }
  return { stream: extraction.out.subarray(0, extraction.length), sheets: extraction.sheets };
}

/** The book comes first, then the sheets, each where the book announced it. */
function beginPart(extraction: Extraction, { at, body }: BiffRecord): Part {
  const version = body.length < 4 ? 0 : body.readUInt16LE(0);
  if (version === VERSION_95)
    throw new FormatError("legacy-format", "a book of Excel 95", { kind: "XLS 95" });
  if (version !== VERSION_97) throw damagedXls("a part of no known version");
  const kind = body.readUInt16LE(2);
  if (at === 0) {
    if (kind !== BOOK) throw damagedXls("no book at the beginning");
    return "book";
  }
  const sheet = extraction.ahead.get(at);
  extraction.ahead.delete(at);
  const isWorksheet = sheet !== undefined && sheet !== "not-a-worksheet";
  if (isWorksheet !== (kind === WORKSHEET)) throw damagedXls("a sheet of another kind than told");
  if (!isWorksheet) return "other";
  extraction.out.writeUInt32LE(extraction.length, sheet.linkAt);
  extraction.sheets.push({ hidden: sheet.hidden, hiddenRows: new Set() });
  for (const marks of Object.values(extraction.met)) marks.fill(0);
  return "worksheet";
}

/** @returns whether continuations of this record are kept too */
function keep(extraction: Extraction, record: BiffRecord, part: Part): boolean {
  if (part === "other") return false;
  if (part === "worksheet") {
    checkCells(record, extraction.targets, extraction.met);
    if (isHiddenRow(record)) extraction.sheets.at(-1)?.hiddenRows.add(rowOf(record));
    if (record.type === BIFF.end) checkRowsAreFilled(extraction.met);
    if (!OF_WORKSHEET.has(record.type)) return false;
    if (record.type === BIFF.mergedCells) countMerges(extraction, record);
    const isFormula = record.type === BIFF.formula;
    copy(extraction, isFormula ? withoutTokens(record) : record);
    return !isFormula;
  }
  if (record.type === BIFF.filePass) throw new FormatError("password", "the book is encrypted");
  if (record.type === BIFF.sheet) announceSheet(extraction, record);
  if (record.type === BIFF.cellFormat) extraction.targets.formats += 1;
  if (record.type === BIFF.sharedStrings) extraction.strings.push(record.body);
  if (record.type === BIFF.end && extraction.strings.length > 0) {
    extraction.targets.sharedStrings = countSharedStrings(extraction.strings);
  }
  if (OF_BOOK.has(record.type)) copy(extraction, record);
  return record.type === BIFF.sharedStrings;
}

/** Source: [MS-XLS] 2.4.221, the field fDyZero. */
function isHiddenRow({ type, body }: BiffRecord): boolean {
  return type === BIFF.row && (body.readUInt8(12) & 0x20) !== 0;
}

function rowOf({ body }: BiffRecord): number {
  return body.readUInt16LE(0) + 1;
}

function continueLast(extraction: Extraction, record: BiffRecord): void {
  // Only the book's list of texts and a formula's text are ever continued; the latter unchecked.
  if (extraction.sheets.length === 0) extraction.strings.push(record.body);
  if (extraction.strings.length > MOST_PIECES) {
    throw tooLarge("texts", (MOST_PIECES * PIECE) / MEGABYTE);
  }
  copy(extraction, record);
}

function countMerges(extraction: Extraction, { body }: BiffRecord): void {
  const count = body.length < 2 ? 0 : body.readUInt16LE(0);
  if (body.length < 2 + count * 8) throw damagedXls("merged cells cut short");
  extraction.merges += count;
  if (extraction.merges > MOST_MERGES) throw tooLarge("merges", MOST_MERGES);
}

function announceSheet(extraction: Extraction, record: BiffRecord): void {
  const { body } = record;
  if (body.length < 8) throw damagedXls("an announcement cut short");
  const place = body.readUInt32LE(0);
  if (extraction.ahead.has(place)) throw damagedXls("two sheets at one place");
  if (body.readUInt8(5) !== 0) {
    extraction.ahead.set(place, "not-a-worksheet");
    return;
  }
  const linkAt = extraction.length + HEADER_LENGTH;
  extraction.ahead.set(place, { hidden: (body.readUInt8(4) & 3) !== 0, linkAt });
  copy(extraction, record);
}

function withoutTokens({ type, at, body }: BiffRecord): BiffRecord {
  return { type, at, body: Buffer.concat([body.subarray(0, FORMULA_VALUE), Buffer.alloc(2)]) };
}

function copy(extraction: Extraction, { type, body }: BiffRecord): void {
  const { out, length } = extraction;
  out.writeUInt16LE(type, length);
  out.writeUInt16LE(body.length, length + 2);
  body.copy(out, length + HEADER_LENGTH);
  extraction.length += HEADER_LENGTH + body.length;
}
