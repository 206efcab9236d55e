import { type FieldValues, PICTURE_FIELDS } from "../model/document.js";

/** A paragraph's text with what of it came from which field. */
export interface MarkedText {
  text: string;
  spans: FieldSpan[];
}

export interface FieldSpan {
  field: string;
  /** Where the value begins and ends in the text. */
  start: number;
  end: number;
}

/** Letters for private use, which no roster has: they open and close a value. */
const CLOSE = "\uE000";
const FIRST_OPEN = 0xe001;

/** The values between marks, so that in a document filled with them it is seen what came from where. */
export function markValues(values: FieldValues): FieldValues {
  const marked = Object.entries(values).map(([field, value], index) => {
    if (PICTURE_FIELDS.has(field)) return [field, value];
    return [field, value && `${String.fromCharCode(FIRST_OPEN + index)}${value}${CLOSE}`];
  });
  return Object.fromEntries(marked);
}

/** Reads a text of a document that was filled with marked values; spaces are levelled. */
export function readMarked(text: string, fields: readonly string[]): MarkedText {
  const marked: MarkedText = { text: "", spans: [] };
  let open: FieldSpan | null = null;
  for (const letter of text) {
    const field: string | undefined = fields[letter.charCodeAt(0) - FIRST_OPEN];
    if (field !== undefined) open = { field, start: marked.text.length, end: marked.text.length };
    else if (letter === CLOSE) {
      if (open) marked.spans.push({ ...open, end: marked.text.length });
      open = null;
    } else if (!/\s/.test(letter)) marked.text += letter;
    else if (marked.text !== "" && !marked.text.endsWith(" ")) marked.text += " ";
  }
  return { ...marked, text: marked.text.trimEnd() };
}
