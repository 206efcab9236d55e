import { OBJECT, type ParagraphText } from "./paragraph-text.js";

/** A placeholder or the mark of an optional block, with its span in the paragraph's text. */
export interface Tag {
  /** `unless` opens a block that is printed where the field has no value. */
  kind: "field" | "open" | "unless" | "close";
  name: string;
  start: number;
  end: number;
}

type Text = Pick<ParagraphText, "text">;

const TAG = /\{\{\s*([#^/]?)\s*([^{}]*?)\s*\}\}/g;
const KINDS: Record<string, Tag["kind"]> = { "#": "open", "^": "unless", "/": "close" };
/** What nobody sees in a name: breaks and hyphens of Word's own, zero-width letters, anchors. */
const UNSEEN = new RegExp(`[\\t\\n\\u00AD\\u200B-\\u200F\\u2060\\uFEFF${OBJECT}]`, "g");

/** The tags of a paragraph in order: `{{field}}`, `{{#field}}`, `{{^field}}`, `{{/field}}`. */
export function findTags({ text }: Text): Tag[] {
  return [...text.matchAll(TAG)].map((match) => ({
    kind: KINDS[match[1] ?? ""] ?? "field",
    name: (match[2] ?? "").replace(UNSEEN, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Braces as other keyboards and autocorrection write them, and pairs that came apart. */
const BROKEN = /\{\{[^}]{0,40}|\}\}|\{\s+\{[^}]{0,40}|\}\s+\}|[｛❴⦃⟨][^｝❵⦄⟩]{0,40}[｝❵⦄⟩]?/;

/** Braces that belong to no tag, such as `{{name}` or a lone `}}`. */
export function findBrokenBraces({ text }: Text): string | null {
  const tripled = /\{\{\{[^{}]*|[^{}]*\}\}\}/.exec(text);
  if (tripled) return tripled[0].slice(0, 40);
  return BROKEN.exec(text.replace(TAG, ""))?.[0] ?? null;
}

/** A field's name outside double braces, where it would be printed as it stands; not in an address. */
export function findBareName({ text }: Text, names: ReadonlySet<string>): string | null {
  const words = text.replace(TAG, " ").match(/(?<![\w?&/=.@-])[a-z]+(?:_[a-z]+)+/gi) ?? [];
  return words.find((word) => names.has(word.toLowerCase())) ?? null;
}

/** Whether nothing but the mark of one block stands in the paragraph, so that it goes with it. */
export function isBlockMark(
  { text, holdsMore }: Pick<ParagraphText, "text" | "holdsMore">,
  tags: readonly Tag[],
): boolean {
  const [tag] = tags;
  if (holdsMore || tags.length !== 1 || !tag || tag.kind === "field") return false;
  const isBare = !text.includes(OBJECT);
  return isBare && text.slice(0, tag.start).trim() === "" && text.slice(tag.end).trim() === "";
}
