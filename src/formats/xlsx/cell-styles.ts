import { attributesOf, scanXml } from "../scan-xml.js";
import { formatCode, showsDate } from "./number-formats.js";

/** What the style of a cell says of what stands in it. */
export interface CellStyle {
  /** The format of numbers as a code: `dd.mm.yyyy`. */
  format: string;
  isDate: boolean;
  /** Struck through. */
  struck: boolean;
}

const PLAIN: CellStyle = { format: "General", isDate: false, struck: false };

/**
 * The styles of a workbook's cells by their numbers; a number that it does not list is a plain one.
 * Source: ECMA-376 18.8.
 *
 * @param xml of the part of styles; empty where there is none
 * @throws FormatError `damaged`
 */
export function readCellStyles(xml: string): (style: number) => CellStyle {
  const own = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const written: { format: number; font: number }[] = [];
  const path: string[] = [];
  if (xml !== "") {
    scanXml(xml, {
      open(name, attributes) {
        const parent = path.at(-1);
        path.push(name);
        if (parent === "numFmts" && name === "numFmt") {
          const { numFmtId, formatCode = "" } = attributesOf(attributes);
          own.set(Number(numFmtId), formatCode);
        } else if (parent === "fonts" && name === "font") struckFonts.push(false);
        else if (path.at(-3) === "fonts" && name === "strike") {
          struckFonts[struckFonts.length - 1] = isOn(attributes);
        } else if (parent === "cellXfs" && name === "xf") {
          const { numFmtId, fontId } = attributesOf(attributes);
          written.push({ format: Number(numFmtId ?? 0), font: Number(fontId ?? 0) });
        }
      },
      close: () => void path.pop(),
      text: () => {},
    });
  }
  const styles = written.map(({ format: id, font }): CellStyle => {
    const format = formatCode(id, own);
    return { format, isDate: showsDate(format), struck: struckFonts[font] ?? false };
  });
  return (style) => styles[style] ?? PLAIN;
}

/** Whether a mark such as `<strike/>` says yes. */
export function isOn(attributes: string): boolean {
  return isTrue(attributesOf(attributes).val ?? "1");
}

/** A truth value as XML writes it. Source: XML Schema part 2, 3.2.2. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
