import type { IsoDate } from "../model/course.js";
import { IIN_LABEL, identityTyped, plainNumber } from "../model/identity.js";
import type { ProblemCode } from "../model/problem.js";
import type { RosterRow, SheetCell } from "../model/roster.js";
import { tidy } from "../model/tidy-text.js";
import { saysNothing } from "./cell-values.js";
import { dateInIin, faultOfIin, restoreLeadingZeros, withDigitsForLetters } from "./iin.js";

/** By what a row says its person can be identified. */
export interface IdentityReading {
  /**
   * `digits` is the tidied cell, which need not be digits; `restored` where zeros were put back; `fault`
   * what is wrong with it in itself; `date` the birth date that it spells, see `dateInIin`.
   */
  iin: {
    digits: string;
    restored: boolean;
    fault: ProblemCode | null;
    date: IsoDate | null;
    cell: string;
  } | null;
  identityDocument: { text: string; cell: string } | null;
}

type WrittenIin = { text: string; cell: string } | null;

interface Written {
  iin: WrittenIin;
  identityDocument: IdentityReading["identityDocument"];
}

const NOTHING: Written = { iin: null, identityDocument: null };
const TWELVE_DIGITS = /^\d(?:[\s'’-]?\d){11}(?!\d)(?:[.,]0+(?!\d))?/;

/**
 * Reads the IIN and the identity document, in whichever of their two columns they stand: foreigners'
 * passports often stand in the IIN's, and «ИИН 841014405586» in the document's. What is labelled an
 * IIN is one, also where its digits are wrong.
 *
 * @param birthDate as the row says, null where it does not; see `restoreLeadingZeros`
 */
export function readIdentity({ cells }: RosterRow, birthDate: IsoDate | null): IdentityReading {
  const first = writtenIn(cells.iin, "iin");
  const second = writtenIn(cells.identityDocument, "identityDocument");
  const iin = oneOf(first.iin, second.iin);
  return {
    iin: iin && readIin(iin, birthDate),
    identityDocument: second.identityDocument ?? first.identityDocument,
  };
}

/** Two different IINs are kept side by side, so that the row is held for them. */
function oneOf(first: WrittenIin, second: WrittenIin): WrittenIin {
  if (!first || !second || inFull(first.text) === inFull(second.text)) return first ?? second;
  return { text: `${first.text} / ${second.text}`, cell: first.cell };
}

function writtenIn(cell: SheetCell | undefined, column: "iin" | "identityDocument"): Written {
  if (!cell) return NOTHING;
  const text = tidy(cell.text);
  const label = IIN_LABEL.exec(text);
  if (label) {
    const before = text.slice(0, label.index);
    return labelled(before, text.slice(label.index + label[0].length), cell.ref);
  }
  if (column === "identityDocument" || isDocumentInIinColumn(text)) {
    return { iin: null, identityDocument: documentIn(text, cell.ref) };
  }
  if (saysNothing(text) || text === "0") return NOTHING;
  return { iin: { text, cell: cell.ref }, identityDocument: null };
}

/** «паспорт N12345678 ИИН 841014405586»: twelve digits after the label, the rest is the document. */
function labelled(before: string, after: string, cell: string): Written {
  const digits = TWELVE_DIGITS.exec(after)?.[0];
  const behind = digits === undefined ? "" : after.slice(digits.length);
  const rest = withoutSigns(withoutSigns(before) || behind);
  const isAlone = withoutSigns(before) === "" || withoutSigns(behind) === "";
  const identityDocument = rest === "" || /^\s*\d/.test(behind) ? null : documentIn(rest, cell);
  if (digits !== undefined && isAlone && (rest === "" || identityDocument)) {
    return { iin: { text: digits, cell }, identityDocument };
  }
  if (saysNothing(withoutSigns(after))) {
    return { iin: null, identityDocument: documentIn(before, cell) };
  }
  return { iin: { text: after, cell }, identityDocument: documentIn(before, cell) };
}

function withoutSigns(text: string): string {
  return text.replace(/^[\s,;:.()/]+|[\s,;:.()/]+$/g, "");
}

function readIin({ text, cell }: NonNullable<WrittenIin>, birthDate: IsoDate | null) {
  const digits = plainNumber(text);
  const restored = /^\d{1,11}$/.test(digits) ? restoreLeadingZeros(digits, birthDate) : null;
  const meant = restored ?? digits;
  const [fault, date] = [faultOfIin(meant), dateInIin(meant)];
  return { digits: meant, restored: restored !== null, fault, date, cell };
}

/** Two spellings of one number, of which one lost its zeros, are no contradiction. */
function inFull(text: string): string {
  return plainNumber(text).padStart(12, "0");
}

/** «N12345678», «паспорт GBR 533380006». */
function isDocumentInIinColumn(text: string): boolean {
  return (
    /^\p{Lu}{1,3} ?\d{6,9}$/u.test(text) ||
    /^(?:паспорт|төлқұжат|passport|внж|ықтиярхат|уд\.|удостоверение|куәлік).*\d/i.test(text)
  );
}

function documentIn(text: string, cell: string): IdentityReading["identityDocument"] {
  const written = withoutSigns(text) === "" ? "" : text.trim();
  return isDocumentNumber(written) ? { text: written, cell } : null;
}

/**
 * Whether a text can name an identity document: at least five digits in a row, with letters before
 * them perhaps («N12345678», «паспорт GBR 533380006»). A promise, a date, a telephone or a formula
 * identifies nobody.
 */
export function isDocumentNumber(text: string): boolean {
  if (/[@=<>+]/.test(text) || /(?<!\d)[78]7\d{9}(?!\d)/.test(text.replace(/[\s()-]/g, "")))
    return false;
  return /\d{5,}/.test(text.replace(/(?<=\d)[ -](?=\d)/g, ""));
}

/** What was typed, or stands in a list, to say who is meant. */
interface TypedIdentity {
  /** Twelve digits, or another document's number as it was typed. */
  identity: string;
  /** What is wrong with an IIN; null where nothing is, and with another document. */
  fault: ProblemCode | null;
}

/** Reads an IIN, or another document's number, where a person or a list may give either. */
export function readTypedIdentity(text: string): TypedIdentity {
  const typed = identityTyped(text);
  const identity = /^\d+$/.test(typed) ? (restoreLeadingZeros(typed, null) ?? typed) : typed;
  return { identity, fault: isMeantAsIin(identity) ? faultOfIin(identity) : null };
}

/** Digits, an exponent, and digits with letters typed for some of them are no passport's number. */
function isMeantAsIin(identity: string): boolean {
  const digits = withDigitsForLetters(identity.replace(/[^\p{L}\p{N}|]/gu, ""));
  return (
    /^\d+$/.test(identity) || /^\d+[.,]\d*[eе]\+?\d+$/i.test(identity) || /^\d{12}$/.test(digits)
  );
}
