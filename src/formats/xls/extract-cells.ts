import { damaged, FormatError, tooLarge } from "../format-error.js";
import { MOST_MERGES } from "../tables/grid.js";
import type { SheetDisplay } from "../tables/read-sheet.js";
import {
  BIFF,
  type BiffRecord,
  HEADER_LENGTH,
  readRecords,
  readSharedStrings,
} from "./biff-records.js";
import { CellCheck, isEmptyText } from "./check-biff-cells.js";
import { StruckCells } from "./struck-cells.js";

/** A worksheet as the book's list of sheets announces it. */
interface AnnouncedSheet {
  hidden: boolean;
  /** Where its place in the stream is written in the extract. */
  linkAt: number;
}

/** While its sheet is gone through. */
interface GatheredDisplay extends SheetDisplay {
  hiddenRows: Set<number>;
  struckCells: Set<string>;
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

/** A number that no program gives a format. */
const OWN_GENERAL = 0x0fff;

/** The part of a formula before its tokens: place, format, stored value, flags. */
const FORMULA_VALUE = 20;

/**
 * Checks an XLS stream from end to end and copies what says something about cells. The library then
 * sees checked records only, and none of the notes, drawings and formulas that it may stumble over.
 *
 * @returns a stream with nothing in it but cells, and how its sheets show them
 * @throws FormatError `damaged`, `password`, `legacy-format`, `too-large`
 */
export function extractCells(stream: Buffer): { stream: Buffer; sheets: SheetDisplay[] } {
  const extract = new Extract(stream);
  let depth = 0;
  let part: Part = "book";
  let continuing = false;
  for (const record of readRecords(stream)) {
    if (record.type === BIFF.begin) {
      depth += 1;
      if (depth === 1) part = extract.beginPart(record);
    }
    // Charts inside a sheet have parts of their own.
    if (depth === 1) {
      if (record.type !== BIFF.continue) continuing = extract.keep(record, part);
      else if (continuing) extract.continueLast(record);
    }
    if (record.type === BIFF.end) depth -= 1;
  }
  return extract.finished();
}

class Extract {
  private readonly out: Buffer;
  private length = 0;
  /** Sheets that are announced and not yet met, by their place in the stream. */
  private readonly ahead = new Map<number, AnnouncedSheet | "not-a-worksheet">();
  private readonly sheets: GatheredDisplay[] = [];
  private readonly targets = { formats: 0, sharedStrings: 0 };
  private readonly check: CellCheck;
  private readonly struck = new StruckCells();
  /** The list of texts, while its continuations are being collected, and its place in the extract. */
  private readonly strings: Buffer[] = [];
  private stringsAt = 0;
  private merges = 0;
  private hasOwnGeneral = false;

  /** Leaving out and shortening is all that happens, so the extract is never longer. */
  constructor(stream: Buffer) {
    this.out = Buffer.alloc(stream.length);
    this.check = new CellCheck(stream, this.targets);
  }

  /** The book comes first, then the sheets, each where the book announced it. */
  beginPart({ at, body }: BiffRecord): Part {
    const version = body.length < 4 ? 0 : body.readUInt16LE(0);
    if (version === VERSION_95)
      throw new FormatError("legacy-format", "a book of Excel 95", { kind: "XLS 95" });
    if (version !== VERSION_97) throw damaged("a part of no known version");
    const kind = body.readUInt16LE(2);
    if (at === 0) {
      if (kind !== BOOK) throw damaged("no book at the beginning");
      return "book";
    }
    const sheet = this.ahead.get(at);
    this.ahead.delete(at);
    const isWorksheet = sheet !== undefined && sheet !== "not-a-worksheet";
    if (isWorksheet !== (kind === WORKSHEET)) throw damaged("a sheet of another kind than told");
    if (!isWorksheet) return "other";
    this.out.writeUInt32LE(this.length, sheet.linkAt);
    const { hidden } = sheet;
    this.sheets.push({ hidden, hiddenRows: new Set(), struckCells: new Set() });
    this.check.beginSheet();
    return "worksheet";
  }

  /** @returns whether continuations of this record are kept too */
  keep(record: BiffRecord, part: Part): boolean {
    switch (part) {
      case "book":
        return this.keepOfBook(record);
      case "worksheet":
        return this.keepOfWorksheet(record);
      case "other":
        return false;
    }
  }

  continueLast(record: BiffRecord): void {
    // Only the book's list of texts and a formula's text are ever continued; the latter unchecked.
    if (this.sheets.length === 0) this.strings.push(record.body);
    if (this.strings.length > MOST_PIECES) {
      throw tooLarge("texts", (MOST_PIECES * PIECE) / MEGABYTE);
    }
    this.copy(record);
  }

  finished(): { stream: Buffer; sheets: SheetDisplay[] } {
    if (this.ahead.size > 0 || this.sheets.length === 0) {
      throw damaged("sheets that are announced and not there");
    }
    return { stream: this.out.subarray(0, this.length), sheets: this.sheets };
  }

  private keepOfBook(record: BiffRecord): boolean {
    const { type, body } = record;
    if (type === BIFF.filePass) throw new FormatError("password", "the book is encrypted");
    if (type === BIFF.sheet) this.announceSheet(record);
    this.struck.ofBook(record);
    if (type === BIFF.cellFormat) this.targets.formats += 1;
    if (type === BIFF.sharedStrings) {
      this.strings.push(body);
      this.stringsAt = this.length + HEADER_LENGTH;
    }
    if (type === BIFF.end && this.strings.length > 0) this.endStrings();
    if (OF_BOOK.has(type)) this.copy(isNumbered(type) ? this.withOwnGeneral(record) : record);
    return type === BIFF.sharedStrings;
  }

  /**
   * The library takes the first format for «as it is» whatever the book makes of it, such as dates: so
   * one that the book has for itself gets another number, in the list of formats and where it is used.
   */
  private withOwnGeneral({ type, at, body }: BiffRecord): BiffRecord {
    const placeOfNumber = type === BIFF.cellFormat ? 2 : 0;
    const isGeneral = body.length >= 4 && body.readUInt16LE(placeOfNumber) === 0;
    if (type === BIFF.numberFormat && isGeneral) this.hasOwnGeneral = true;
    if (!isGeneral || !this.hasOwnGeneral) return { type, at, body };
    const renumbered = Buffer.from(body);
    renumbered.writeUInt16LE(OWN_GENERAL, placeOfNumber);
    return { type, at, body: renumbered };
  }

  /** The library reads as many texts as are claimed, so the claim is put right for it. */
  private endStrings(): void {
    const { count, struck } = readSharedStrings(this.strings, this.struck.isStruckFont);
    this.targets.sharedStrings = count;
    this.struck.texts = struck;
    this.out.writeUInt32LE(count, this.stringsAt + 4);
  }

  private keepOfWorksheet(record: BiffRecord): boolean {
    const { type, body } = record;
    this.check.record(record);
    const sheet = this.sheets.at(-1);
    if (isHiddenRow(record)) sheet?.hiddenRows.add(body.readUInt16LE(0) + 1);
    for (const ref of this.struck.inWorksheet(record)) sheet?.struckCells.add(ref);
    if (type === BIFF.end) this.check.endSheet();
    if (!OF_WORKSHEET.has(type) || isNothing(record)) return false;
    if (type === BIFF.mergedCells) this.countMerges(body);
    const isFormula = type === BIFF.formula;
    this.copy(isFormula ? withoutTokens(record) : record);
    return !isFormula;
  }

  private countMerges(body: Buffer): void {
    const count = body.length < 2 ? 0 : body.readUInt16LE(0);
    if (body.length < 2 + count * 8) throw damaged("merged cells cut short");
    this.merges += count;
    if (this.merges > MOST_MERGES) throw tooLarge("merges", MOST_MERGES);
  }

  private announceSheet(record: BiffRecord): void {
    const { body } = record;
    if (body.length < 8) throw damaged("an announcement cut short");
    const place = body.readUInt32LE(0);
    if (this.ahead.has(place)) throw damaged("two sheets at one place");
    if (body.readUInt8(5) !== 0) {
      this.ahead.set(place, "not-a-worksheet");
      return;
    }
    const linkAt = this.length + HEADER_LENGTH;
    this.ahead.set(place, { hidden: (body.readUInt8(4) & 3) !== 0, linkAt });
    this.copy(record);
  }

  private copy({ type, body }: BiffRecord): void {
    this.out.writeUInt16LE(type, this.length);
    this.out.writeUInt16LE(body.length, this.length + 2);
    body.copy(this.out, this.length + HEADER_LENGTH);
    this.length += HEADER_LENGTH + body.length;
  }
}

/** Source: [MS-XLS] 2.4.221, the field fDyZero. */
function isHiddenRow({ type, body }: BiffRecord): boolean {
  return type === BIFF.row && (body.readUInt8(12) & 0x20) !== 0;
}

/** The records that give a format its number or use it. */
function isNumbered(type: number): boolean {
  return type === BIFF.numberFormat || type === BIFF.cellFormat;
}

/** A text without letters, in the cell itself or what a formula gives: the library stumbles over some. */
function isNothing({ type, body }: BiffRecord): boolean {
  if (type === BIFF.label || type === BIFF.richString) return isEmptyText(body);
  return type === BIFF.formulaText && body.length >= 2 && body.readUInt16LE(0) === 0;
}

function withoutTokens({ type, at, body }: BiffRecord): BiffRecord {
  return { type, at, body: Buffer.concat([body.subarray(0, FORMULA_VALUE), Buffer.alloc(2)]) };
}
