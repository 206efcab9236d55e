import { escapeXml } from "../../formats/xml.js";

/** Text that is HTML already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | null | readonly Piece[];

/**
 * A piece of HTML: what is put in is escaped, unless it is Markup itself; null puts in nothing, a
 * list one after another.
 */
export function html(texts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(texts.map((text, index) => text + written(pieces[index] ?? null)).join(""));
}

function written(piece: Piece): string {
  if (piece === null) return "";
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "object") return piece.map(written).join("");
  return escapeXml(String(piece));
}
