import { scanXml } from "../scan-xml.js";
import { isOn } from "./cell-styles.js";

/** A text of a cell, put together from its runs. */
export interface CellText {
  text: string;
  /** Every letter of it is struck through by the run's own look. */
  struck: boolean;
  /** What of it is, where not every letter is; empty where none is. */
  struckPart: string;
}

/**
 * Puts a text together while its XML is read: `<t>` alone, runs, or both in turn, in their order. How
 * the words sound (`<rPh>`) is none of the text. Source: ECMA-376 18.4.
 */
export class RichText {
  #text = "";
  #isText = false;
  #isPhonetic = false;
  #runIsStruck = false;
  #letters = 0;
  #struckLetters = 0;
  #struckText = "";

  open(name: string, attributes: string): void {
    if (name === "rPh") this.#isPhonetic = true;
    else if (name === "t") this.#isText = !this.#isPhonetic;
    else if (name === "r") this.#runIsStruck = false;
    else if (name === "strike") this.#runIsStruck = isOn(attributes);
  }

  close(name: string): void {
    if (name === "rPh") this.#isPhonetic = false;
    else if (name === "t") this.#isText = false;
    else if (name === "r") this.#runIsStruck = false;
  }

  add(text: string): void {
    if (!this.#isText) return;
    this.#text += text;
    const letters = text.trim().length;
    this.#letters += letters;
    if (!this.#runIsStruck) return;
    this.#struckLetters += letters;
    this.#struckText += text;
  }

  finished(): CellText {
    const struck = this.#letters > 0 && this.#letters === this.#struckLetters;
    const struckPart = struck ? "" : withoutEscapes(this.#struckText).trim();
    return { text: withoutEscapes(this.#text), struck, struckPart };
  }
}

/** How a workbook writes characters that XML cannot hold: `_x000D_`. Source: ECMA-376 22.9.2.19. */
const ESCAPE = /_x([\da-fA-F]{4})_/g;

export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(ESCAPE, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("\r\n", "\n");
}

/**
 * The texts that the cells of a workbook refer to by number. Each item counts, an empty one too: a
 * place lost here would give every later cell its neighbour's text. Source: ECMA-376 18.4.8.
 *
 * @param xml of the part of shared strings; empty where there is none
 * @throws FormatError `damaged`
 */
export function readSharedStrings(xml: string): CellText[] {
  const texts: CellText[] = [];
  if (xml === "") return texts;
  let item: RichText | null = null;
  scanXml(xml, {
    open(name, attributes) {
      if (name === "si") item = new RichText();
      else item?.open(name, attributes);
    },
    close(name) {
      if (name === "si" && item !== null) {
        texts.push(item.finished());
        item = null;
      } else item?.close(name);
    },
    text: (text) => item?.add(text),
  });
  return texts;
}
