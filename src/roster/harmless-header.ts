import { recogniseColumn } from "./recognise-column.js";

const LONGEST = 40;
const HIDDEN = "…";

/** A number of a person, or a name: first line of a list that has no names of columns. */
const NUMBER = /\d{4}/;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;

/**
 * A column's name for the words of an error, which get pasted elsewhere: short, and hidden where it
 * looks like a person's data.
 */
export function harmlessHeader(header: string): string {
  const plain = header.replace(/\s+/gu, " ").trim();
  if (NUMBER.test(plain.replace(/[\s-]/gu, ""))) return HIDDEN;
  if (NAME.test(plain) && recogniseColumn(plain) === null) return HIDDEN;
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}${HIDDEN}` : plain;
}
