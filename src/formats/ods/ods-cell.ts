import type { SheetCell } from "../../model/roster.js";
import { damaged } from "../format-error.js";
import { dateCell, numberText } from "../tables/grid.js";
import type { XmlAttributes } from "../xml.js";

/**
 * A cell of an ODS sheet from its attributes and what is shown in it. The stored value counts,
 * because what is shown may be rounded. Source: OpenDocument 1.3, part 3, 19.385.
 *
 * @throws FormatError `damaged` for a number that is none
 */
export function readOdsCell(ref: string, attributes: XmlAttributes, shown: string): SheetCell {
  switch (attributes["office:value-type"]) {
    case "float":
    case "percentage":
    case "currency":
      return numberCell(ref, attributes["office:value"], shown);
    case "date":
      return dateCell(ref, momentOf(attributes["office:date-value"]), shown);
    case "boolean":
      return { ref, text: attributes["office:boolean-value"]?.toUpperCase() ?? shown };
    default:
      return { ref, text: shown || (attributes["office:string-value"] ?? "") };
  }
}

function numberCell(ref: string, stored: string | undefined, shown: string): SheetCell {
  const value = Number(stored);
  if (stored === undefined || stored.trim() === "" || !Number.isFinite(value)) {
    throw damaged("a number that is none");
  }
  return { ref, text: numberText(value, shown), number: value };
}

function momentOf(stored: string | undefined): Date {
  const [, day, time = "00:00:00"] =
    /^(-?\d{4,}-\d\d-\d\d)(?:$|T(\d\d:\d\d:\d\d)?)/.exec(stored ?? "") ?? [];
  // Of what is no date nobody can tell which day was meant; it is shown as out of the calendar.
  return new Date(day === undefined ? Number.NaN : `${day}T${time}Z`);
}

/** Repeated spaces are written as one tag with a count; more than a cell can hold is nonsense. */
const MOST_SPACES = 32_767;

/** What a person sees in a cell, gathered paragraph by paragraph. */
export class CellText {
  private readonly paragraphs: string[] = [];
  /** Whether letters here are struck through: of the cell, its paragraph and the spans around them. */
  private readonly struck: boolean[];
  private letters = 0;
  private struckLetters = 0;
  private struckText = "";

  constructor(isStruck: boolean) {
    this.struck = [isStruck];
  }

  beginParagraph(): void {
    this.paragraphs.push("");
  }

  /** @param struck as the paragraph or span says; undefined where it looks like what is around it */
  beginLook(struck: boolean | undefined): void {
    this.struck.push(struck ?? this.isStruckHere());
  }

  endLook(): void {
    this.struck.pop();
  }

  /** Characters of a paragraph: any run of white space in the XML counts as one space. */
  addCharacters(characters: string): void {
    const before = this.paragraphs.at(-1);
    const collapsed = characters.replace(/[\t\n\r ]+/g, " ");
    const isDoubled = collapsed.startsWith(" ") && (before === "" || before?.endsWith(" "));
    this.add(isDoubled ? collapsed.slice(1) : collapsed);
    const letters = collapsed.trim().length;
    this.letters += letters;
    if (!this.isStruckHere()) return;
    this.struckLetters += letters;
    this.struckText += collapsed;
  }

  /** Tags inside a paragraph that stand for characters. */
  addSpecial(name: string, attributes: XmlAttributes): void {
    if (name === "text:tab") this.add("\t");
    if (name === "text:line-break") this.add("\n");
    if (name !== "text:s") return;
    const count = Math.floor(Number(attributes["text:c"] ?? 1)) || 0;
    this.add(" ".repeat(Math.max(0, Math.min(MOST_SPACES, count))));
  }

  shown(): string {
    return this.paragraphs.join("\n");
  }

  /** Whether all that is shown is struck through; of a cell without a text, whether the cell is. */
  isStruck(): boolean {
    return this.letters === 0 ? this.isStruckHere() : this.letters === this.struckLetters;
  }

  /** What of it is struck through. */
  struckPart(): string {
    return this.isStruck() ? this.shown() : this.struckText.trim();
  }

  private isStruckHere(): boolean {
    return this.struck.at(-1) ?? false;
  }

  /** Before the first paragraph nothing is shown. */
  private add(characters: string): void {
    const last = this.paragraphs.length - 1;
    if (last >= 0) this.paragraphs[last] += characters;
  }
}
