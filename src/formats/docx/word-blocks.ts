import { damaged, tooLarge } from "../format-error.js";
import { attributesOf, scanXml, type XmlScanner } from "../scan-xml.js";
import { isBlank, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../tables/grid.js";
import { WordText } from "./word-text.js";

/** A cell of a table of a document. */
export interface WordCell {
  /** Index of its first column, from 0, and how many it reaches over. */
  column: number;
  span: number;
  text: WordText;
  /** Whether it goes on with the cell above it. */
  continues: boolean;
}

export interface WordRow {
  cells: WordCell[];
  /** Taken out by a tracked change that nobody has accepted yet. */
  deleted: boolean;
}

/** What stands in a document, from the top: paragraphs, and tables as their rows. */
export type WordBlock = { text: WordText } | { rows: WordRow[] };

/** What says nothing of the text, shows it in another place, or tells how it was before. */
const ASIDE =
  /^(?:drawing|pict|object|AlternateContent|sdtPr|rt|instrText|moveFrom|\w+PrChange|tblPrEx)$/;

/** What stands in a run for a character. */
const CHARACTERS: Readonly<Partial<Record<string, string>>> = {
  tab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

const PLAIN = { struck: false, hidden: false };

/**
 * Reads the body of a document while `scanXml` goes through its part. Tables within cells count as text
 * of the cell. Source: ECMA-376 17.
 */
export class WordBlocks implements XmlScanner {
  readonly blocks: WordBlock[] = [];
  readonly #path: string[] = [];
  /** Depth of an element whose whole content is passed over. */
  #passedOver = 0;
  #hasBody = false;
  #tables = 0;
  #deletions = 0;
  #run = PLAIN;
  #isText = false;
  #rows: WordRow[] = [];
  #row: WordRow | null = null;
  #column = 0;
  #cell: WordCell | null = null;
  #paragraph: WordText | null = null;
  #lines = 0;
  #cells = 0;

  /** @throws FormatError `damaged`, `too-large` */
  static read(xml: string): WordBlock[] {
    const reading = new WordBlocks();
    scanXml(xml, reading);
    if (!reading.#hasBody) throw damaged("a document without a body");
    return reading.blocks;
  }

  open(name: string, attributes: string): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (this.#passedOver > 0) return;
    if (ASIDE.test(name)) this.#passedOver = this.#path.length;
    else if (name === "body") this.#hasBody = true;
    else if (name === "tbl") this.#openTable();
    else if (name === "p") this.#openParagraph();
    else if (this.#tables === 1 && this.#inTable(name, parent, attributes)) return;
    else this.#inText(name, parent, attributes);
  }

  close(name: string): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#passedOver > 0) {
      if (this.#passedOver === depth) this.#passedOver = 0;
      return;
    }
    if (name === "t" || name === "delText") this.#isText = false;
    else if (name === "del" && !this.#path.at(-1)?.endsWith("Pr")) this.#deletions -= 1;
    else if (name === "p") this.#closeParagraph();
    else if (name === "tbl") this.#closeTable();
    else if (this.#tables !== 1) return;
    else if (name === "tc") this.#closeCell();
    else if (name === "tr") this.#closeRow();
  }

  text(text: string): void {
    if (this.#isText && this.#passedOver === 0) this.#add(text);
  }

  #openTable(): void {
    this.#tables += 1;
    if (this.#tables === 1) this.#rows = [];
  }

  #closeTable(): void {
    this.#tables -= 1;
    if (this.#tables === 0) this.blocks.push({ rows: this.#rows });
  }

  /** @returns whether it is of the table itself */
  #inTable(name: string, parent: string | undefined, attributes: string): boolean {
    if (name === "tr") {
      this.#row = { cells: [], deleted: false };
      this.#column = 0;
    } else if (name === "tc") {
      this.#cell = { column: this.#column, span: 1, text: new WordText(), continues: false };
    } else if (parent === "trPr" && name === "del" && this.#row) this.#row.deleted = true;
    else if (parent === "trPr" && name === "gridBefore") this.#column += countIn(attributes);
    else if (parent === "tcPr" && name === "gridSpan" && this.#cell) {
      this.#cell.span = Math.max(1, countIn(attributes));
    } else if (parent === "tcPr" && name === "vMerge" && this.#cell) {
      this.#cell.continues = valueIn(attributes) !== "restart";
    } else return false;
    return true;
  }

  #inText(name: string, parent: string | undefined, attributes: string): void {
    if (name === "r") this.#run = PLAIN;
    else if (name === "t" || name === "delText") this.#isText = true;
    else if (name === "del" && !parent?.endsWith("Pr")) this.#deletions += 1;
    else if (parent === "r") this.#add(CHARACTERS[name] ?? "");
    else if (parent === "rPr" && this.#path.at(-3) === "r") {
      const isOn = !/^(?:0|false|off)$/.test(valueIn(attributes) ?? "");
      if (/^d?strike$/.test(name)) this.#run = { ...this.#run, struck: isOn };
      else if (name === "vanish") this.#run = { ...this.#run, hidden: isOn };
    }
  }

  #openParagraph(): void {
    if (this.#cell) this.#cell.text.beginParagraph();
    else if (this.#tables === 0) this.#paragraph = new WordText();
  }

  #closeParagraph(): void {
    if (this.#cell || this.#paragraph === null) return;
    if (!isBlank(this.#paragraph.text)) {
      this.#countLine();
      this.blocks.push({ text: this.#paragraph });
    }
    this.#paragraph = null;
  }

  #closeCell(): void {
    if (this.#cell === null || this.#row === null) throw damaged("a cell outside a row");
    this.#column += this.#cell.span;
    if (this.#column > MOST_COLUMNS) throw tooLarge("columns", MOST_COLUMNS);
    this.#cells += 1;
    if (this.#cells > MOST_CELLS) throw tooLarge("cells", MOST_CELLS);
    this.#row.cells.push(this.#cell);
    this.#cell = null;
  }

  #closeRow(): void {
    if (this.#row === null) throw damaged("a row outside a table");
    this.#countLine();
    this.#rows.push(this.#row);
    this.#row = null;
  }

  #countLine(): void {
    this.#lines += 1;
    if (this.#lines > MOST_ROWS) throw tooLarge("rows", MOST_ROWS);
  }

  #add(text: string): void {
    if (text === "" || this.#run.hidden) return;
    const look = { struck: this.#run.struck, deleted: this.#deletions > 0 };
    (this.#cell?.text ?? this.#paragraph)?.add(text, look);
  }
}

/** The value of a mark, whatever its prefix. */
function valueIn(attributes: string): string | undefined {
  return Object.entries(attributesOf(attributes)).find(([name]) => /(?:^|:)val$/.test(name))?.[1];
}

/** More columns than a table may have are refused once the cell is read. */
function countIn(attributes: string): number {
  const said = valueIn(attributes) ?? "";
  if (!/^\d{1,5}$/.test(said)) throw damaged("a number that is none");
  return Number(said);
}
