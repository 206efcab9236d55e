/**
 * What has no shape of its own on a screen: Unicode's class of characters that a program may leave out
 * (direction marks, joiners, variation selectors, soft hyphens, fillers), by class and not by list.
 * Source: Unicode Standard Annex 44, `Default_Ignorable_Code_Point`.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const MAY_BE_INVISIBLE = /[^ -~\u00A0-\u00AC\u00AE-\u034E\u0370-\u0600]/;

/** A text without what nobody sees in it. */
export function withoutInvisible(text: string): string {
  return MAY_BE_INVISIBLE.test(text) ? text.replace(INVISIBLE, "") : text;
}

/**
 * Control characters, and what XML 1.0 cannot hold at all (section 2.2), which some sheets nevertheless
 * contain, or the sign that stands for a letter which was lost. Tabs and line breaks are neither.
 */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFD-\uFFFF]/u;

/** Whether a text holds a character that no document can hold. */
export function isUnprintable(text: string): boolean {
  return UNPRINTABLE.test(text);
}

/** What steers a terminal, hides or turns a line, and the halves of a letter: all but the breaks of lines. */
const UNSEEN =
  /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** What is none of the letters and signs that nearly all texts are written with. */
const MAY_BE_UNSEEN =
  /[^\n -~\u00A0-\u00AC\u00AE-\u034E\u0370-\u05FF\u2010-\u2027\u2116\u2500-\u257F]+/g;

/** A text from outside with what would act where it is shown, or hide there, written as `write` does. */
export function replaceUnseen(text: string, write: (sign: string) => string): string {
  return text.replace(MAY_BE_UNSEEN, (some) => some.replace(UNSEEN, write));
}

/** The same without it. */
export function withoutUnseen(text: string): string {
  return replaceUnseen(text, () => "");
}

/** The same spelt out, as a screen shows it: `<U+202E>`. */
export function spelt(text: string): string {
  return replaceUnseen(text, (sign) => `<${numberOfSign(sign)}>`);
}

/** The same where it is to stay on one line: the name of a file. */
export function speltOnOneLine(text: string): string {
  return spelt(text).replaceAll("\n", `<${numberOfSign("\n")}>`);
}

/** `="0123"`: exports write a formula with one constant text, so that Excel keeps the zeros. */
const CONSTANT_TEXT = /^\s*=\s*"((?:[^"]|"")*)"\s*$/;
const CONSTANT_NUMBER = /^\s*=\s*(\d+)\s*$/;

/** What a cell shows where it holds a formula with nothing but a constant; any other text as it is. */
export function constantOf(text: string): string {
  if (!text.includes("=")) return text;
  const quoted = CONSTANT_TEXT.exec(text)?.[1];
  return quoted?.replaceAll('""', '"') ?? CONSTANT_NUMBER.exec(text)?.[1] ?? text;
}

/** The sign by which a spreadsheet is told that text follows; names like 't Hooft keep theirs. */
const SIGN_OF_TEXT = /^'(?=[^']*$)(?!\p{Ll}[\s-])/u;

/**
 * Nearly every cell: words of Latin and Cyrillic letters, digits and plain signs with one space between
 * them, and nothing of which `tidy` would change a thing.
 */
const IS_TIDY =
  /^(?:[!-&(-<>-~\u0400-\u0482\u048A-\u04FF]+(?: [!-&(-<>-~\u0400-\u0482\u048A-\u04FF]+)*)?$/;

/**
 * A text as it was meant, whatever brought it: a cell, a portal's list, an option, an answer. Every kind
 * of space becomes one plain space, letters written as two characters become one; what nobody sees is
 * dropped, and so is what only tells a spreadsheet that text follows.
 */
export function tidy(text: string): string {
  if (IS_TIDY.test(text)) return text;
  const seen = withoutInvisible(text);
  return constantOf(seen).normalize("NFC").replace(/\s+/g, " ").trim().replace(SIGN_OF_TEXT, "");
}

/** Symbols and letters of Unicode that have no ink: a blank Braille cell, a note without a head. */
const WITHOUT_INK = /[\u2800\u{1D159}\u{13441}\u{13442}\p{Default_Ignorable_Code_Point}]/u;

/** How a message names a character: as it looks, or by its number where it cannot be seen. */
export function nameOfSign(sign: string): string {
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) && !WITHOUT_INK.test(sign)) return sign;
  return numberOfSign(sign);
}

function numberOfSign(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
