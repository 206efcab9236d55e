import { attributePlaces, descendants, type XmlElement } from "../formats/xml.js";

/** A field's instruction, which a word processor may have cut into pieces, and what it showed last. */
export interface WordField {
  /** Where the field begins; of a simple one all of it. */
  element: XmlElement;
  /** What parts the instruction from the result, and what ends the field; null in a simple one. */
  parting: XmlElement | null;
  end: XmlElement | null;
  pieces: { start: number; end: number }[];
  /** As it stands in the XML. */
  instruction: string;
  result: string;
  /** Whether it keeps what it shows. */
  isLocked: boolean;
}

/**
 * The fields of a part, inner ones before those in whose instructions or results they stand.
 * Source: ECMA-376 part 1, 17.16.2 (syntax), 17.16.18 (fldChar), 17.16.19 (fldSimple).
 */
export function fieldsIn(xml: string, tree: XmlElement): WordField[] {
  const found: WordField[] = [];
  const open: (WordField & { isShowing: boolean })[] = [];
  for (const element of descendants(tree)) {
    const field = open.at(-1);
    const { name, openEnd, closeStart } = element;
    const mark = name === "w:fldChar" ? element.attributes["w:fldCharType"] : null;
    if (name === "w:fldSimple") found.push(simpleField(xml, element));
    else if (mark === "begin") {
      const isLocked = isLock(element);
      open.push({ ...BEGUN, element, pieces: [], isLocked, isShowing: false });
    } else if (!field) continue;
    else if (mark === "separate") Object.assign(field, { isShowing: true, parting: element });
    else if (mark === "end")
      found.push(...open.splice(-1).map((one) => ({ ...one, end: element })));
    else if (name === "w:instrText" && !field.isShowing) {
      field.pieces.push({ start: openEnd, end: closeStart });
      field.instruction += xml.slice(openEnd, closeStart);
    } else if (name === "w:t" && field.isShowing) field.result += xml.slice(openEnd, closeStart);
  }
  return found;
}

const BEGUN = { parting: null, end: null, instruction: "", result: "" };

function simpleField(xml: string, element: XmlElement): WordField {
  const said = attributePlaces(xml, element).find(({ name }) => name === "w:instr");
  const [start, end] = said ? [said.valueStart, said.end - 1] : [element.start, element.start];
  const texts = [...descendants(element)].filter(({ name }) => name === "w:t");
  const result = texts.map(({ openEnd, closeStart }) => xml.slice(openEnd, closeStart)).join("");
  const instruction = xml.slice(start, end);
  const isLocked = isLock(element);
  return { ...BEGUN, element, pieces: [{ start, end }], instruction, result, isLocked };
}

function isLock({ attributes }: XmlElement): boolean {
  return /^(?:1|true|on)$/.test(attributes["w:fldLock"] ?? "");
}
