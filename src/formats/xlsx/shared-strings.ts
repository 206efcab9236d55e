import { scanXml } from "../scan-xml.js";
import { type CellText, RichText } from "./rich-text.js";

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
