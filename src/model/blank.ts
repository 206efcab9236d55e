import type { DocumentKind } from "./document.js";
import { numberKey } from "./name-key.js";
import { tidy } from "./tidy-text.js";
import type { TraineeIdentity } from "./trainee.js";

/** A pre-printed blank by what stands on it: «АБ 000123». */
export interface Blank {
  /** As it stands on the paper; empty where blanks have a number only. */
  series: string;
  number: number;
  /** How many digits the number is printed with. */
  digits: number;
}

/** Blanks that were received at once, with numbers in a row. */
export interface BlankRange extends Omit<Blank, "number"> {
  first: number;
  last: number;
  /** What they are for; null for documents of any kind. */
  kind: DocumentKind | null;
  /** What they came with, a consignment note for instance. */
  note: string | null;
}

/** What has become of the blanks of a series that are for the same documents. */
export interface BlankStock extends Pick<BlankRange, "series" | "kind"> {
  received: number;
  used: number;
  spoiled: number;
  left: number;
  /** The lowest that is left; null where none is. */
  next: string | null;
  /** Keys of the ranges that are counted here. */
  ranges: number[];
}

/** A document with the blank it is on. */
export interface BlankUse extends Pick<TraineeIdentity, "fullNameKk" | "fullNameRu"> {
  document: string;
  /** As it stands on the paper. */
  blank: string;
}

/** An IIN is longer: typed here by mistake it must not come back in a message. */
const MOST_DIGITS = 10;

/** Reads «АБ 000123», «АБ№000123» or «000123» as what stands on a blank; null where it is none. */
export function parseBlank(text: string): Blank | null {
  const match = /^([^\d]*?)[\s№#-]*(\d+)$/u.exec(tidy(text));
  const digits = match?.[2] ?? "";
  if (!match || digits.length > MOST_DIGITS) return null;
  return { series: tidySeries(match[1] ?? ""), number: Number(digits), digits: digits.length };
}

/** A series as it is kept: without the sign of a number, and spaces at its ends. */
export function tidySeries(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/^[\s№#-]+|[\s№#-]+$/gu, "");
}

/** A blank as it is shown and as it stands on the paper: «АБ 000123». */
export function blankText({ series, number, digits }: Blank): string {
  return `${series} ${String(number).padStart(digits, "0")}`.trim();
}

/** A range as it is shown: «АБ 000001–000500». */
export function rangeText({ series, digits, first, last }: Omit<BlankRange, "kind" | "note">) {
  return `${blankText({ series, number: first, digits })}–${String(last).padStart(digits, "0")}`;
}

/** The key under which a series is known, however it is typed. */
export function seriesKey(series: string): string {
  return numberKey(series).replace(/-/g, "");
}
