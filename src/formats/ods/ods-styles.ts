import type { XmlAttributes } from "../xml.js";

/** What a style is for: a style of cells and one of letters may have the same name. */
export type StyleFamily = "table" | "table-cell" | "paragraph" | "text";

interface Style {
  parent: string | undefined;
  /** Whether what has it is struck through; undefined where the style does not say. */
  struck?: boolean;
  isHidden?: boolean;
}

/** The styles of an ODS file, as far as they tell what a reader sees. Source: OpenDocument 1.3, part 3, 16. */
export class OdsStyles {
  private readonly styles = new Map<string, Style>();
  private style: Style | null = null;

  /** @param name of an element inside or outside a style */
  open(name: string, attributes: XmlAttributes): void {
    if (name === "style:style" || name === "style:default-style") {
      this.style = { parent: attributes["style:parent-style-name"] };
      const own = name === "style:style" ? attributes["style:name"] : undefined;
      this.styles.set(keyOf(attributes["style:family"] ?? "", own), this.style);
    }
    if (this.style === null) return;
    if (name === "style:table-properties" && attributes["table:display"] === "false") {
      this.style.isHidden = true;
    }
    if (name !== "style:text-properties") return;
    const line =
      attributes["style:text-line-through-style"] ?? attributes["style:text-line-through-type"];
    if (line !== undefined) this.style.struck = line !== "none";
  }

  close(name: string): void {
    // Formats of numbers have looks of their own, which are no style's.
    if (name === "style:style" || name === "style:default-style") this.style = null;
  }

  isHiddenSheet(name: string | undefined): boolean {
    return this.styles.get(keyOf("table", name))?.isHidden === true;
  }

  /** @returns undefined where neither the style nor those that it builds on say */
  isStruck(family: StyleFamily, name: string | undefined): boolean | undefined {
    const seen = new Set<Style>();
    for (let next = name; next !== undefined; ) {
      const style = this.styles.get(keyOf(family, next));
      if (style === undefined || seen.has(style)) break;
      if (style.struck !== undefined) return style.struck;
      seen.add(style);
      next = style.parent;
    }
    return family === "table-cell" ? this.styles.get(keyOf(family, undefined))?.struck : undefined;
  }
}

/** @param name undefined for the style that all of the family build on */
function keyOf(family: string, name: string | undefined): string {
  return name === undefined ? family : `${family} ${name}`;
}
