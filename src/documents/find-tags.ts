import type { ParagraphText } from "./paragraph-text.js";

/** A placeholder or the mark of an optional block, with its span in the paragraph's text. */
export interface Tag {
  kind: "field" | "open" | "close";
  name: string;
  start: number;
  end: number;
}

const TAG = /\{\{\s*([#/]?)\s*([^{}]*?)\s*\}\}/g;

/** The tags of a paragraph in order: `{{field}}`, `{{#field}}`, `{{/field}}`. */
export function findTags({ text }: ParagraphText): Tag[] {
  return [...text.matchAll(TAG)].map((match) => ({
    kind: match[1] === "#" ? "open" : match[1] === "/" ? "close" : "field",
    name: match[2] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Braces that belong to no tag, such as `{{name}` or a lone `}}`. */
export function findBrokenBraces({ text }: ParagraphText): string | null {
  const tripled = /\{\{\{[^{}]*|[^{}]*\}\}\}/.exec(text);
  if (tripled) return tripled[0].slice(0, 40);
  const rest = text.replace(TAG, "");
  return /\{\{[^}]{0,40}|\}\}/.exec(rest)?.[0] ?? null;
}

/** Whether nothing but the mark of one block stands in the paragraph, so that it goes with it. */
export function isBlockMark({ text, holdsMore }: ParagraphText, tags: readonly Tag[]): boolean {
  const [tag] = tags;
  if (holdsMore || tags.length !== 1 || !tag || tag.kind === "field") return false;
  return text.slice(0, tag.start).trim() === "" && text.slice(tag.end).trim() === "";
}
