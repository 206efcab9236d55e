/** What keeps a file from being read. */
export type FormatFault =
  /** Cut short, altered, or contradicting itself. */
  | "damaged"
  /** More of something than it may hold, see `limit`. */
  | "too-large"
  | "empty"
  /** A document of text without a table. */
  | "no-table"
  /** A file of another kind altogether, see `kind`. */
  | "other-kind"
  /** Of the right kind, but in an old or a rare form that is not read, see `kind`. */
  | "legacy-format"
  /** A workbook of OpenDocument in one file of XML. */
  | "flat-ods"
  | "password"
  /** Quotes of a delimited text that do not end, see `line`. */
  | "quotes"
  /** Letters of a text that no known encoding explains, see `line`. */
  | "letters"
  | "encoding"
  /** Bytes that do not even begin as the container that was asked for. */
  | "not-zip"
  | "not-compound";

/** What a file can have too much of; its words are `limit.<name>`. */
type Limit =
  | "file-size"
  | "unpacked"
  | "rows"
  | "columns"
  | "width"
  | "cells"
  | "all-cells"
  | "characters"
  | "merges"
  | "tables"
  | "texts";

export interface PlaceInFile {
  sheet?: string;
  /** Counted from 1. */
  row?: number;
  column?: string;
  /** Of a text, counted from 1. */
  line?: number;
}

interface ToldOfFault extends PlaceInFile {
  limit?: Limit;
  most?: number;
  /** Of what kind the file is instead: `PDF`. */
  kind?: string;
  encoding?: string;
}

/** Whoever reads a file turns it into words for that kind of file. */
export class FormatError extends Error {
  readonly fault: FormatFault;
  readonly told: ToldOfFault;
  /** For whoever mends a program; a user, to whom parts of a file mean nothing, never sees it. */
  readonly detail: string;

  constructor(
    fault: FormatFault,
    detail: string,
    { cause, ...told }: ToldOfFault & { cause?: unknown } = {},
  ) {
    super(`${fault}: ${detail}`, { cause });
    this.name = "FormatError";
    this.fault = fault;
    this.told = told;
    this.detail = detail;
  }
}

/** The refusal of a file that is cut short, altered, or contradicts itself. */
export function damaged(detail: string, told: PlaceInFile & { cause?: unknown } = {}): FormatError {
  return new FormatError("damaged", detail, told);
}

/** The refusal of a file with more than `most` of something. */
export function tooLarge(limit: Limit, most: number, place: PlaceInFile = {}): FormatError {
  return new FormatError("too-large", `more ${limit} than ${most}`, { limit, most, ...place });
}

/** Does something in a place of a file; a refusal then names it, unless it names a nearer one. */
export function inPlace<T>(place: () => PlaceInFile, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { fault, detail, told, cause } = error;
    throw new FormatError(fault, detail, { ...place(), ...told, cause });
  }
}
