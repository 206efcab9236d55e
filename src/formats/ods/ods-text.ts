import type { XmlAttributes } from "../xml.js";

/** Repeated spaces are written as one tag with a count; more than a cell can hold is nonsense. */
const MOST_SPACES = 32_767;

/** What a person sees in a cell, gathered paragraph by paragraph. */
export interface CellText {
  paragraphs: string[];
}

/** Characters of a paragraph: any run of white space in the XML counts as one space. */
export function addCharacters(text: CellText, characters: string): void {
  const last = text.paragraphs.length - 1;
  const before = text.paragraphs[last];
  if (before === undefined) return;
  const collapsed = characters.replace(/[\t\n\r ]+/g, " ");
  const doubled = collapsed.startsWith(" ") && (before === "" || before.endsWith(" "));
  text.paragraphs[last] = before + (doubled ? collapsed.slice(1) : collapsed);
}

/** Tags inside a paragraph that stand for characters. */
export function addSpecial(text: CellText, name: string, attributes: XmlAttributes): void {
  const last = text.paragraphs.length - 1;
  const before = text.paragraphs[last];
  if (before === undefined) return;
  text.paragraphs[last] = before + charactersOf(name, attributes);
}

function charactersOf(name: string, attributes: XmlAttributes): string {
  if (name === "text:tab") return "\t";
  if (name === "text:line-break") return "\n";
  if (name !== "text:s") return "";
  const count = Number(attributes["text:c"] ?? 1);
  return " ".repeat(Math.max(0, Math.min(MOST_SPACES, Math.floor(count) || 0)));
}
