import { refOf } from "../tables/grid.js";
import { BIFF, type BiffRecord } from "./biff-records.js";

/** Of a font's look, the bit that strikes letters through. Source: [MS-XLS] 2.4.122. */
const STRIKE_OUT = 0x08;

/** No font has this number: the fifth is called the fifth. Source: [MS-XLS] 2.5.129. */
const NEVER = 4;

/** The records of one cell that may hold something. */
const CELLS = new Set<number>([
  BIFF.formula,
  BIFF.richString,
  BIFF.sharedString,
  BIFF.number,
  BIFF.label,
  BIFF.booleanOrError,
  BIFF.shortNumber,
]);

/** Gathers which cells of a book are struck through, record by record. */
export class StruckCells {
  /** Texts of the book's list that are struck through whatever their cell looks like. */
  texts: ReadonlySet<number> = new Set();
  private readonly fonts: boolean[] = [];
  /** For each format of a cell, the number of its font. */
  private readonly fontOf: number[] = [];

  readonly isStruckFont = (font: number): boolean =>
    this.fonts[font > NEVER ? font - 1 : font] ?? false;

  ofBook({ type, body }: BiffRecord): void {
    if (body.length < 4) return;
    if (type === BIFF.font) this.fonts.push((body.readUInt16LE(2) & STRIKE_OUT) !== 0);
    if (type === BIFF.cellFormat) this.fontOf.push(body.readUInt16LE(0));
  }

  /** @param record checked @returns the addresses of those of its cells that are struck through */
  inWorksheet({ type, body }: BiffRecord): string[] {
    if (type !== BIFF.multipleNumbers && !CELLS.has(type)) return [];
    const row = body.readUInt16LE(0) + 1;
    const column = body.readUInt16LE(2);
    if (type === BIFF.multipleNumbers) {
      const struck: string[] = [];
      for (let at = 4, index = column; at + 6 < body.length; at += 6, index += 1) {
        if (this.isStruckFormat(body.readUInt16LE(at))) struck.push(refOf(index, row));
      }
      return struck;
    }
    const isStruck =
      this.isStruckFormat(body.readUInt16LE(4)) ||
      (type === BIFF.sharedString && this.texts.has(body.readUInt32LE(6)));
    return isStruck ? [refOf(column, row)] : [];
  }

  private isStruckFormat(format: number): boolean {
    return this.isStruckFont(this.fontOf[format] ?? 0);
  }
}
